import { type SaidByRule, says } from '#messages/says.ts';
import { escapeHtml } from './escape-html.ts';
import type { SourceItem, SourcePicture } from './source-item.ts';

interface ShortcodeParts {
  readonly attachments: ReadonlyMap<string, SourcePicture>;
  readonly blocks: ReadonlyMap<string, string>;
}

type Notes = NonNullable<SourceItem['notes']>;

/** Tags of page builders: they only place what is between them. */
const BUILDERS = /\[\/?(?:vc_|et_pb_|fusion_|av_|cs_|mk_|fl_|tatsu_|us_)[\w-]*(?:\s[^[\]]*)?\/?\]/g;
const SHORTCODE =
  /\[\/?([a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|&quot;.*?&quot;|[^\s\]]+))*\s*\/?\]/g;
/** Blocks inside blocks of a post; deeper is a circle. */
const DEEPEST = 4;

/**
 * Returns the HTML of a post of WordPress with its own marks resolved, and what could not be: captions go with their
 * pictures, galleries are their pictures, an embed is its address alone, a reusable block its text. The tags of page
 * builders go; any other shortcode stays as text and is named.
 */
export function resolveShortcodes(content: string, parts: ShortcodeParts): { html: string; notes: Notes } {
  const notes: SaidByRule[] = [];
  let html = withBlocks(content, parts, notes, 0);
  if (!html.includes('[')) return { html, notes };
  html = replacePairs(html, 'caption', captioned);
  html = replacePairs(html, 'wp_caption', captioned);
  html = html.replace(/\[gallery([^[\]]*)\](?:[^[\]]*\[\/gallery\])?/g, (_whole, attributes: string) =>
    gallery(attributes, parts),
  );
  for (const name of ['playlist', 'audio', 'video']) {
    html = replacePairs(html, name, (inner, attributes) => player(name, attributes, inner));
    html = html.replace(new RegExp(`\\[${name}((?:[^\\w[\\]][^[\\]]*)?)\\]`, 'g'), (_whole, attributes: string) =>
      player(name, attributes, ''),
    );
  }
  html = replacePairs(html, 'embed', (inner) => `\n\n${inner.trim()}\n\n`);
  html = html.replace(
    /\[youtube\s+(?:id=)?["']?([\w-]{11}|https?:[^\s"'\]]+)["']?[^[\]]*\]/g,
    (_whole, id: string) => `\n\n${id.startsWith('http') ? id : `https://www.youtube.com/watch?v=${id}`}\n\n`,
  );
  const builders = [...html.matchAll(BUILDERS)];
  if (builders.length > 0) {
    const names = new Set(builders.map(([tag]) => /[\w-]+/.exec(tag)?.[0] ?? ''));
    notes.push(says('builder-tags', { names: [...names].slice(0, 10) }));
    html = html.replace(BUILDERS, '\n\n');
  }
  const left = leftShortcodes(html);
  if (left.length > 0)
    notes.push(
      says('shortcode-left', {
        names: left
          .slice(0, 10)
          .map((name) => `[${name}]`)
          .join(' '),
      }),
    );
  return { html, notes };
}

/** A word in brackets is a shortcode where it has attributes or an end; «[sic]» is none. */
function leftShortcodes(html: string): string[] {
  const all = [...html.matchAll(SHORTCODE)];
  const closed = new Set(all.filter(([whole]) => whole.startsWith('[/')).map(([, name]) => name));
  const isOne = ([whole, name = '']: RegExpMatchArray): boolean =>
    whole.includes('=') || closed.has(name) || /[_-]/.test(name);
  return [...new Set(all.filter(isOne).map(([, name = '']) => name))];
}

function withBlocks(content: string, parts: ShortcodeParts, notes: SaidByRule[], depth: number): string {
  return content.replace(/<!--\s*wp:block\s+(\{[^}]*\})\s*\/?-->/g, (_whole, json: string) => {
    const ref = /"ref"\s*:\s*(\d+)/.exec(json)?.[1] ?? '';
    const block = parts.blocks.get(ref);
    if (block !== undefined && depth < DEEPEST) return withBlocks(block, parts, notes, depth + 1);
    notes.push(says('block-missing', { id: ref }));
    return '';
  });
}

function captioned(inner: string, attributes: string): string {
  const caption = /\bcaption=(?:"([^"]*)"|'([^']*)')/.exec(attributes);
  const words = caption?.[1] ?? caption?.[2];
  if (words !== undefined) return `<figure>${inner}<figcaption>${words}</figcaption></figure>`;
  const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0];
  if (picture === undefined) return `<figure>${inner}</figure>`;
  return `<figure>${picture}<figcaption>${inner.slice(picture.length)}</figcaption></figure>`;
}

function gallery(attributes: string, { attachments }: ShortcodeParts): string {
  const ids = /\b(?:ids|include)=["']?([\d,\s]+)/.exec(attributes)?.[1]?.split(',') ?? [];
  return ids
    .flatMap((id) => attachments.get(id.trim()) ?? [])
    .map(
      ({ address, alt, caption }) =>
        `<figure><img src="${escapeHtml(address)}" alt="${escapeHtml(alt ?? '')}">${caption === undefined ? '' : `<figcaption>${caption}</figcaption>`}</figure>`,
    )
    .join('\n');
}

function player(name: string, attributes: string, inner: string): string {
  const address = /https?:[^\s"'\]<]+/.exec(`${attributes} ${inner}`)?.[0];
  return address === undefined
    ? ''
    : `<${name === 'audio' ? 'audio' : 'video'} src="${escapeHtml(address)}"></${name === 'audio' ? 'audio' : 'video'}>`;
}

/** Puts something in place of each `[name …]inner[/name]`; looks at each letter a few times, whatever is there. */
function replacePairs(text: string, name: string, replacement: (inner: string, attributes: string) => string): string {
  const close = `[/${name}]`;
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    const part = text.slice(at, end);
    const opened = openingOf(part, name);
    if (opened === undefined) pieces.push(part, close);
    else
      pieces.push(
        part.slice(0, opened.start),
        replacement(part.slice(opened.end), part.slice(opened.start, opened.end)),
      );
    at = end + close.length;
  }
  return pieces.join('') + text.slice(at);
}

/** The last `[name …]` of a text: what is before it is no part of the pair. */
function openingOf(text: string, name: string): { start: number; end: number } | undefined {
  const match = [...text.matchAll(new RegExp(`\\[${name}(?:[^\\w[\\]][^[\\]]*)?\\]`, 'g'))].at(-1);
  return match === undefined ? undefined : { start: match.index, end: match.index + match[0].length };
}

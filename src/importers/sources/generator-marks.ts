import { says } from '#messages/says.ts';
import { escapeHtml } from './escape-html.ts';
import type { SourceItem } from './source-item.ts';

type Notes = NonNullable<SourceItem['notes']>;

export interface ResolvedMarks {
  readonly markdown: string;
  readonly notes: Notes;
}

/** Code, in which no mark is one: fenced blocks and pieces between backticks. */
const CODE =
  /(^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\2[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\3(?!`))/gm;

/**
 * Returns Markdown of another generator with its own marks resolved: pictures, videos, code and links in shortcodes of
 * Hugo, Jekyll, Hexo, Zola and Obsidian become Markdown or HTML, layout marks go; what is not known is named and stays.
 */
export function resolveGeneratorMarks(markdown: string): ResolvedMarks {
  const blocks = withCodeBlocks(markdown);
  const pieces = blocks.split(CODE);
  const names = new Set<string>();
  let text = '';
  // A match of CODE is between two texts, with two groups of its own.
  for (let at = 0; at < pieces.length; at += 4) text += resolveText(pieces[at] ?? '', names) + (pieces[at + 1] ?? '');
  const notes: Notes = names.size === 0 ? [] : [says('template-left', { names: [...names].slice(0, 10).join(' ') })];
  return { markdown: text, notes };
}

/** Code between marks becomes a fenced block before anything else is read. */
function withCodeBlocks(markdown: string): string {
  const fence = (language: string, code: string): string =>
    `\n\`\`\`\`${language}\n${code.replace(/^\n|\n$/g, '')}\n\`\`\`\`\n`;
  return markdown
    .replace(
      /\{\{[<%]\s*highlight\s+"?([\w+#-]+)"?[^>%]*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/highlight\s*[>%]\}\}/g,
      (_all, language: string, code: string) => fence(language, code),
    )
    .replace(
      /\{%-?\s*(?:highlight|codeblock)\s*(?:lang:)?([\w+#-]*)[^%]*%\}([\s\S]*?)\{%-?\s*end(?:highlight|codeblock)\s*-?%\}/g,
      (_all, language: string, code: string) => fence(language, code),
    )
    .replace(
      /^[ \t]*\{%-?\s*blockquote\s*([^%\n]*?)\s*-?%\}\s*([\s\S]*?)\s*\{%-?\s*endblockquote\s*-?%\}/gm,
      (_all, by: string, words: string) =>
        `\n${[...words.split('\n'), ...(by === '' ? [] : ['', `— ${by}`])].map((line) => `> ${line}`.trimEnd()).join('\n')}\n`,
    )
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, '');
}

const VIDEO: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
};
const QUOTES: ReadonlySet<string> = new Set(['quote', 'blockquote', 'pullquote', 'centerquote', 'cq']);
const NOTHING: ReadonlySet<string> = new Set([
  'raw',
  'endraw',
  'toc',
  'end',
  'center',
  'rtl',
  'ltr',
  'clearfix',
  'more',
]);
const PICTURES =
  /^(?:figure|fig|img|image|picture|asset_img|responsive_image|include_image|cloudinary|figure\.html|image\.html|img\.html)/;

interface Mark {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Words without a name, in their order. */
  readonly words: readonly string[];
  readonly closing: boolean;
}

function readMark(inner: string): Mark {
  const [, closing = '', name = '', rest = ''] =
    /^\s*(\/|end(?=\w))?\s*([\p{L}\w./-]*)\s*\(?([\s\S]*?)\)?\s*\/?\s*$/u.exec(inner) ?? [];
  const attributes = new Map<string, string>();
  const words: string[] = [];
  for (const [, key, double, single, bare] of rest.matchAll(
    /(?:([\w-]+)\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s,"']+))/g,
  )) {
    const value = double?.replaceAll('\\"', '"') ?? single ?? bare ?? '';
    if (key === undefined) words.push(value);
    else attributes.set(key.toLowerCase(), value);
  }
  return { name: name.toLowerCase(), attributes, words, closing: closing !== '' };
}

function resolveText(written: string, names: Set<string>): string {
  const name = (whole: string): string => {
    names.add(whole.replace(/\s+/g, ' ').slice(0, 60));
    return whole;
  };
  return obsidian(withLinks(written))
    .replace(
      /\{\{[<%]-?\s*([\s\S]{0,600}?)\s*-?[>%]\}\}/g,
      (whole, inner: string) => resolveMark(readMark(inner)) ?? name(whole),
    )
    .replace(
      /\{%-?\s*include\s+([\s\S]{0,600}?)\s*-?%\}/g,
      (whole, inner: string) => resolveMark(readMark(inner)) ?? name(whole),
    )
    .replace(/\{%-?\s*([\s\S]{0,600}?)\s*-?%\}/g, (whole, inner: string) => resolveMark(readMark(inner)) ?? name(whole))
    .replace(
      /\{\{\s*(\w+\([^{}]{0,400}\))\s*\}\}/g,
      (whole, inner: string) => resolveMark(readMark(inner)) ?? name(whole),
    )
    .replace(/\{\{[^{}]{1,200}\}\}/g, (whole) => name(whole))
    .replace(/^(#{1,6}\s.*?)\s*\{#([\w\p{L}:.-]{1,80})[^{}]*\}\s*$/gmu, '$1<a id="$2"></a>')
    .replace(/^(#{1,6}\s.*?)\s*\{[:.][^{}\n]{1,80}\}\s*$/gmu, '$1')
    .replace(/^(.+\n(?:=+|-+)[ \t]*\n)\{#[^{}\n]{1,80}\}[ \t]*$/gmu, '$1')
    .replace(/^[*-]\s+TOC\s*\n\{:\s*toc[^}]*\}|^\[(?:TOC|toc|\[toc\])\][ \t]*$|^<!-- toc -->$/gm, '')
    .replace(/[ \t]*\{:[^{}\n]{1,80}\}/g, '')
    .replace(
      /^import\s+[\w{},*\s]+\sfrom\s+['"][^'"]+['"];?[ \t]*$|^export\s+(?:const|default)\s.*$|\{\/\*[\s\S]*?\*\/\}/gm,
      '',
    )
    .replace(/<\/?[A-Z][\w.]*(?:\s[^<>]*)?\/?>/g, (whole) => {
      names.add(whole.replace(/\s[\s\S]*/, '').replace(/>?$/, '>'));
      return '';
    });
}

/** Marks that stand for an address, within a link or alone. */
function withLinks(text: string): string {
  return text
    .replace(/\{\{[<%]\s*(?:rel)?ref\s+(?:path=)?"?([^"\s>%]+)"?[^>%]*[>%]\}\}/g, (_all, path: string) =>
      sourceLink(path),
    )
    .replace(
      /\{%-?\s*link\s+(\S[^%\n]*?)\s+(https?:\/\/[^\s%]+)[^%\n]*%\}/g,
      (_all, words: string, address: string) => `[${words.replace(/^["']|["']$/g, '')}](${address})`,
    )
    .replace(/\{%-?\s*(?:post_url|link)\s+"?([^\s"%]+)"?\s*-?%\}/g, (_all, path: string) => sourceLink(path))
    .replace(
      /\{%-?\s*post_link\s+(\S+)\s*([^%]*?)\s*-?%\}/g,
      (_all, path: string, words: string) => `[${words.replace(/^["']|["']$/g, '') || path}](${sourceLink(path)})`,
    )
    .replace(
      /\{\{-?\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend:\s*site\.\w+)[^{}]*\}\}/g,
      '$1',
    )
    .replace(/\{\{-?\s*(?:site\.(?:baseurl|url)|\.Site\.BaseURL|base_url)(?:\s*\|[^{}]*)?\s*-?\}\}/g, '')
    .replace(/\]\(@\/([^)\s]+)\)/g, (_all, path: string) => `](${sourceLink(path)})`);
}

/** An address of a file of the source, which a link to it is resolved by. */
function sourceLink(path: string): string {
  return `source:/${encodeURI(path.replace(/^\/+/, '')).replaceAll('(', '%28').replaceAll(')', '%29')}`;
}

function resolveMark({ name, attributes, words, closing }: Mark): string | undefined {
  const get = (...keys: string[]): string => keys.map((key) => attributes.get(key)).find(Boolean) ?? '';
  const base =
    name
      .replace(/\.(?:html|md|liquid)$/, '')
      .split('/')
      .at(-1) ?? name;
  if (NOTHING.has(base) || (closing && (QUOTES.has(base) || NOTHING.has(base)))) return '';
  if (closing) return undefined;
  const provider = ['youtube', 'vimeo'].find((known) => base.includes(known));
  const id = get('id', 'youtubeid', 'video_id', 'videoid', 'url', 'src') || (words[0] ?? '');
  if (provider !== undefined && id !== '')
    return `\n\n${id.startsWith('http') ? id : (VIDEO[provider]?.(id) ?? id)}\n\n`;
  if (base === 'video' && get('provider') === 'youtube') return `\n\n${VIDEO['youtube']?.(get('id'))}\n\n`;
  if (PICTURES.test(base)) return figure(base, get, words);
  if (base === 'tweet' || base === 'x' || base === 'twitter') {
    const address = get('user') !== '' ? `https://twitter.com/${get('user')}/status/${get('id')}` : id;
    return address.startsWith('http') ? `\n\n<${address}>\n\n` : undefined;
  }
  if (base === 'instagram' && id !== '') return `\n\n<https://www.instagram.com/p/${id}/>\n\n`;
  if (base === 'gist' && words.length >= 2) return `\n\n<https://gist.github.com/${words[0]}/${words[1]}>\n\n`;
  if (QUOTES.has(base)) return get('author') === '' ? '' : `**${get('author')}:** `;
  return undefined;
}

function figure(base: string, get: (...keys: string[]) => string, words: readonly string[]): string | undefined {
  const files = words.filter((word) => /\.\w{2,5}$|^(?:https?:)?\//.test(word));
  const src = get('src', 'image_path', 'image', 'url', 'path', 'file', 'img') || (files[0] ?? '');
  if (src === '') return undefined;
  const rest =
    base === 'asset_img' || base === 'img'
      ? words.filter((word) => word !== src && !/^(?:\d+|left|right|center)$/.test(word)).join(' ')
      : '';
  const alt = get('alt') || rest;
  const caption = [get('caption', 'title', 'description'), get('attr', 'credit')].filter(Boolean);
  const words_ = caption.length > 1 ? `${caption[0]} © ${caption[1]}`.replace('©', 'المصدر:') : (caption[0] ?? '');
  const figcaption = words_ === '' ? '' : `<figcaption>${escapeHtml(words_)}</figcaption>`;
  return `\n\n<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${figcaption}</figure>\n\n`;
}

const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif|svg|bmp)$/i;

function obsidian(text: string): string {
  return text
    .replace(/%%[\s\S]*?%%/g, '')
    .replace(/!\[\[([^[\]|#]+)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]/g, (whole, file: string, words?: string) => {
      // Of a note that another one shows, a link remains.
      if (!/\.\w{2,5}$/.test(file)) return `[${(words ?? file).trim()}](${sourceLink(file.trim())})`;
      if (!PICTURE_FILE.test(file)) return whole;
      const alt = words === undefined || /^\d+(?:x\d+)?$/.test(words) ? '' : words;
      return `<img src="${escapeHtml(file.trim())}" alt="${escapeHtml(alt)}">`;
    })
    .replace(
      /(?<!!)\[\[([^[\]|#]+)(?:#([^[\]|]*))?(?:\|([^[\]]*))?\]\]/g,
      (_whole, file: string, _heading, words?: string) => `[${(words ?? file).trim()}](${sourceLink(file.trim())})`,
    )
    .replace(/^(\s*>\s*)\[!(\w+)\][+-]?[ \t]*(.*)$/gm, (_whole, before: string, _kind, title: string) =>
      title === '' ? before.trimEnd() : `${before}**${title}**`,
    )
    .replace(/(?<![=\w])==(?=\S)([^=\n]{1,300}?\S)==(?![=\w])/g, '<mark>$1</mark>')
    .replace(/[ \t]\^[a-z0-9-]{4,}[ \t]*$/gm, '');
}

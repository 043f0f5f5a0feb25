import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toSlug } from '#arabic/slug.ts';
import { shorten } from '#diagnostics/shorten.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import { decodePercent } from '#site/percent.ts';
import { type BodyDraft, draftOf, placeOf } from './body-draft.ts';
import { markPart } from './body-mark.ts';
import { reportError, reportWarning } from './report.ts';

/** A scheme as browsers recognise it, after removing the characters they ignore. */
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const FOOTNOTE_ID = /^fn(?:ref)?-\d+(?:-\d+)?$/;
/**
 * Processes all links. Addresses of this site become parts; `#anchor` must exist in this body; http and https get
 * `rel="noopener"`; mailto and tel are kept; links with other schemes are removed and reported, their words kept.
 */
export function rehypeLinks() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    let ids: ReadonlySet<string> | undefined;
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'a') return;
      const { href, ...rest } = element.properties;
      const written = typeof href === 'string' ? asBrowserReads(href) : '';
      element.properties = rest;
      if (written.startsWith('#') && written.length > 1) {
        ids ??= collectIds(tree);
        linkToAnchor(element, { id: decodePercent(written.slice(1)).normalize('NFC'), ids, draft }, file);
      } else linkTo(element, written, draft, file);
    });
  };
}

/**
 * Browsers remove tabs and line ends anywhere, spaces and controls at the edges.
 * https://url.spec.whatwg.org/#url-parsing
 */
function asBrowserReads(href: string): string {
  const line = href.replace(/[\t\n\r]/g, '');
  let start = 0;
  let end = line.length;
  while (start < end && line.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && line.charCodeAt(end - 1) <= 0x20) end -= 1;
  return line.slice(start, end);
}

function linkTo(element: Element, written: string, draft: BodyDraft, file: VFile): void {
  const scheme = SCHEME.exec(written)?.[1]?.toLowerCase();
  if (written === '' || written === '#') {
    dropLink(element, file, says('link-dropped/empty'));
  } else if (scheme === 'http' || scheme === 'https') {
    const url = webAddress(written);
    if (url === undefined) dropLink(element, file, says('link-dropped/address', { written: shorten(written) }));
    else element.properties = { ...element.properties, href: url, rel: ['noopener'] };
  } else if (scheme === 'mailto' && !/^mailto:[^@]+@[^@]+$/i.test(written)) {
    dropLink(element, file, says('link-dropped/mail'));
  } else if (scheme === 'tel' && !/^tel:.*\d/i.test(written)) {
    dropLink(element, file, says('link-dropped/telephone'));
  } else if (scheme === 'mailto' || scheme === 'tel') {
    element.properties['href'] = written;
  } else if (scheme !== undefined) {
    dropLink(element, file, says('link-dropped/scheme', { scheme: shorten(scheme) }));
  } else if (/^[/\\]{2}/.test(written)) {
    dropLink(element, file, says('link-dropped/host', { written: shorten(written) }));
  } else {
    const part = { type: 'address', written: decodePercent(written), ...placeOf(element, draft) } as const;
    element.properties['href'] = markPart(draft, part);
  }
}

/** Browsers repair `http:/host` in unexpected ways, and a user name before the host disguises the target. */
function webAddress(written: string): string | undefined {
  const url = /^https?:\/\/[^/\\]/i.test(written) ? URL.parse(written) : null;
  return url === null || url.username !== '' || url.password !== '' ? undefined : url.href;
}

interface AnchorLink {
  readonly id: string;
  readonly ids: ReadonlySet<string>;
  readonly draft: BodyDraft;
}

function linkToAnchor(element: Element, { id, ids, draft }: AnchorLink, file: VFile): void {
  const known = ids.has(id) ? id : sameAnchor(id, ids);
  if (known !== undefined) {
    element.properties['href'] = markPart(draft, { type: 'anchor', id: known });
    return;
  }
  element.tagName = 'span';
  element.properties = {};
  const near: string[] = [];
  for (const known of ids) {
    if (near.length === 8) break;
    if (!FOOTNOTE_ID.test(known)) near.push(known);
  }
  const said =
    near.length === 0
      ? says('anchor-missing/no-headings', { id: shorten(id) })
      : says('anchor-missing', { id: shorten(id), known: near.map((known) => `#${known}`) });
  reportError(file, element, said);
}

/** Harakat and tatweel are ignored in fragments: «#الأَسْبَابُ» is the heading «الأسباب». */
function sameAnchor(id: string, ids: ReadonlySet<string>): string | undefined {
  const slug = toSlug(id);
  return ids.has(slug) ? slug : undefined;
}

/** Keeps the words without the link. */
function dropLink(element: Element, file: VFile, said: SaidByRule): void {
  element.tagName = 'span';
  element.properties = {};
  reportWarning(file, element, said);
}

/** Only ids of headings and footnotes are published. */
function collectIds(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ tagName, properties: { id } }) => {
    if (typeof id === 'string' && (/^h[2-6]$/.test(tagName) || FOOTNOTE_ID.test(id))) ids.add(id);
  });
  return ids;
}

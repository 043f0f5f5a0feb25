import { scanStylesheet } from './scan-stylesheet.ts';

/** `link` leads somewhere when followed; `asset` is loaded with the page. */
export type ReferenceKind = 'link' | 'asset';

export interface PageMarks {
  /** Every `id`, and `name` of `<a>`: what a fragment may lead to. */
  readonly ids: readonly string[];
  /** Text of each `<script type="application/ld+json">` and `application/json`. */
  readonly dataBlocks: readonly string[];
  /** The address of its canonical page. */
  readonly canonical?: string;
  /** Addresses of the same page in another form, as HTML. */
  readonly alternates: readonly string[];
}

/** Elements whose content is text up to their own end tag. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
/** `rel` words whose address the browser loads, or opens a connection to, by itself. */
const LOADING_REL =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/;
/** `<meta>` whose content is an address. */
const ADDRESS_META = new Set(['og:url', 'og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image']);
const REFRESH_ADDRESS = /^[\d.\s]*[;,]\s*url\s*=\s*['"]?([^'"]*)/i;
const DATA_TYPE = /^application\/(?:[a-z]+\+)?json$/;

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BANG = 0x21;

/** The attributes of one tag that hold an address or say what one is for. */
interface Tag {
  name: string;
  attributes: Map<string, string>;
}

const WANTED = new Set(
  'href src srcset id name content rel poster data action formaction imagesrcset type http-equiv property style xlink:href data-service'.split(
    ' ',
  ),
);

/**
 * Reports every address a page links to or loads, and returns its marks. One pass over the text, no tree: it follows the
 * tokenizer of the HTML standard (tags, quoted and bare attributes, comments, raw text) and nothing more of it. A parser's
 * tokenizer takes seven times as long (1.3 s of CPU more for 10,000 pages), its tree ten times.
 * tests/unit/output/scan-page.test.ts holds that a parser finds the same.
 *
 * Works on ordinary strings and on byte strings alike (one character a byte), since it looks only for ASCII.
 */
export function scanPage(html: string, report: (address: string, kind: ReferenceKind) => void): PageMarks {
  const ids: string[] = [];
  const dataBlocks: string[] = [];
  const relations = { alternates: [] as string[], canonical: {} };
  const tag: Tag = { name: '', attributes: new Map() };
  let at = html.indexOf('<');
  while (at >= 0) {
    const next = html.charCodeAt(at + 1);
    if (isLetter(next)) {
      at = readTag(html, at + 1, tag);
      reportTag(tag, ids, report);
      if (tag.name === 'link') noteRelation(tag, relations);
      if (RAW_TEXT.has(tag.name)) {
        const end = endOfRawText(html, at, tag.name);
        if (tag.name === 'script' && DATA_TYPE.test(tag.attributes.get('type') ?? ''))
          dataBlocks.push(html.slice(at, end));
        if (tag.name === 'style') for (const address of scanStylesheet(html.slice(at, end))) report(address, 'asset');
        at = end;
      }
    } else if (next === BANG && html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      at = end < 0 ? html.length : end + 3;
    } else if (next === SLASH || next === BANG) {
      const end = html.indexOf('>', at);
      at = end < 0 ? html.length : end + 1;
    } else {
      at += 1;
    }
    at = html.indexOf('<', at);
  }
  return { ids, dataBlocks, ...relations.canonical, alternates: relations.alternates };
}

function noteRelation(
  { attributes }: Tag,
  relations: { alternates: string[]; canonical: { readonly canonical?: string } },
): void {
  const address = decodeReferences(attributes.get('href') ?? '');
  const rel = attributes.get('rel');
  if (rel === 'canonical') relations.canonical = { canonical: address };
  if (rel === 'alternate' && attributes.get('type') === 'text/html') relations.alternates.push(address);
}

/** Fills `tag` from the text after `<`; returns the place after `>`. */
function readTag(html: string, start: number, tag: Tag): number {
  let at = endOfName(html, start);
  tag.name = lowerCase(html.slice(start, at));
  tag.attributes.clear();
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return at + 1;
    at = code === SLASH || isSpace(code) ? at + 1 : readAttribute(html, at, tag.attributes);
  }
  return html.length;
}

/** Keeps the attribute that starts here, if it is wanted and the first of its name; returns the place after it. */
function readAttribute(html: string, start: number, attributes: Map<string, string>): number {
  // A name may begin with `=`, says the standard, and then holds it.
  const nameEnd = endOfName(html, start + 1);
  const equals = endOfSpaces(html, nameEnd);
  const hasValue = html.charCodeAt(equals) === EQUALS;
  const valueAt = hasValue ? endOfSpaces(html, equals + 1) : equals;
  const quote = hasValue ? html.charCodeAt(valueAt) : 0;
  const isQuoted = quote === QUOTE || quote === APOSTROPHE;
  const valueStart = isQuoted ? valueAt + 1 : valueAt;
  let valueEnd = valueStart;
  if (isQuoted) valueEnd = endOrLength(html, html.indexOf(quote === QUOTE ? '"' : "'", valueStart));
  else if (hasValue) valueEnd = endOfBareValue(html, valueStart);
  const name = lowerCase(html.slice(start, nameEnd));
  if (WANTED.has(name) && !attributes.has(name)) attributes.set(name, html.slice(valueStart, valueEnd));
  return isQuoted ? valueEnd + 1 : valueEnd;
}

function endOfName(html: string, from: number): number {
  let at = from;
  for (let code = html.charCodeAt(at); code !== EQUALS && !isTagBreak(code); code = html.charCodeAt(at)) at += 1;
  return at;
}

function endOfSpaces(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
}

function endOfBareValue(html: string, from: number): number {
  let at = from;
  for (let code = html.charCodeAt(at); !isValueBreak(code); code = html.charCodeAt(at)) at += 1;
  return at;
}

function endOrLength(html: string, at: number): number {
  return at < 0 ? html.length : at;
}

function reportTag(tag: Tag, ids: string[], report: (address: string, kind: ReferenceKind) => void): void {
  const { name, attributes } = tag;
  if (attributes.size === 0) return;
  const rel = attributes.get('rel');
  for (const [attribute, value] of attributes) {
    switch (attribute) {
      case 'id':
        ids.push(decodeReferences(value));
        break;
      case 'name':
        if (name === 'a') ids.push(decodeReferences(value));
        break;
      case 'href':
      case 'xlink:href':
        if (name !== 'base') report(decodeReferences(value), isLoadedHref(name, rel) ? 'asset' : 'link');
        break;
      case 'src':
      case 'poster':
        // Our head marks the script of a service that the newspaper has switched on; its policy names the host.
        report(decodeReferences(value), name === 'script' && attributes.has('data-service') ? 'link' : 'asset');
        break;
      case 'data':
        if (name === 'object') report(decodeReferences(value), 'asset');
        break;
      case 'action':
      case 'formaction':
        report(decodeReferences(value), 'link');
        break;
      case 'srcset':
      case 'imagesrcset':
        for (const candidate of parseSrcset(decodeReferences(value))) report(candidate, 'asset');
        break;
      case 'style':
        for (const address of scanStylesheet(decodeReferences(value))) report(address, 'asset');
        break;
      case 'content':
        if (name === 'meta') reportMeta(decodeReferences(value), attributes, report);
        break;
      default:
    }
  }
}

/** `<link rel=stylesheet>` is loaded, `<link rel=canonical>` is not; `<use>` and SVG's `<image>` are. */
function isLoadedHref(name: string, rel: string | undefined): boolean {
  if (name === 'link') return LOADING_REL.test((rel ?? '').toLowerCase());
  return name === 'use' || name === 'image';
}

function reportMeta(
  content: string,
  attributes: ReadonlyMap<string, string>,
  report: (address: string, kind: ReferenceKind) => void,
): void {
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    const address = REFRESH_ADDRESS.exec(content)?.[1];
    if (address !== undefined) report(address, 'link');
  }
  if (ADDRESS_META.has(attributes.get('property') ?? attributes.get('name') ?? '')) report(content, 'link');
}

/** Returns the addresses of a `srcset`: `a.avif 320w, b.avif 640w`. */
export function parseSrcset(value: string): string[] {
  return value
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

/** Named references other than these five do not occur in an address that was encoded. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns an attribute's value with its character references read. */
function decodeReferences(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10_ff_ff ? Buffer.from(String.fromCodePoint(code), 'utf8').toString('latin1') : whole;
    },
  );
}

function endOfRawText(html: string, from: number, name: string): number {
  let at = html.indexOf('</', from);
  while (at >= 0) {
    const end = at + 2 + name.length;
    if (lowerCase(html.slice(at + 2, end)) === name && isTagBreak(html.charCodeAt(end))) return at;
    at = html.indexOf('</', at + 2);
  }
  return html.length;
}

function lowerCase(name: string): string {
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code >= 0x41 && code <= 0x5a) return name.toLowerCase();
  }
  return name;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

/** Past the end of a text `charCodeAt` returns NaN, which ends everything. */
function isValueBreak(code: number): boolean {
  return code === GREATER || isSpace(code) || Number.isNaN(code);
}

function isTagBreak(code: number): boolean {
  return code === GREATER || code === SLASH || isSpace(code) || Number.isNaN(code);
}

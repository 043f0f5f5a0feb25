import { SaxesParser } from 'saxes';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** One element of an XML source, with everything in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** 1-based line of its start. */
  readonly line: number;
}

/** What is met in an XML source, in its order. */
export type XmlPiece =
  | { readonly root: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly item: XmlElement }
  /** An error of the XML, with its line and in the parser's words. */
  | { readonly fault: Diagnostic };

/** Entities of HTML that feeds use though XML has none; a source's own are never read. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
};
/** What XML 1.0 does not allow; one such sign makes a whole export unreadable, and says nothing. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;
const MAX_ERRORS = 20;

/**
 * Yields the elements of these names, whole, in their order, and the errors of the XML; of the source no more is held
 * than one of them. A broken item costs itself, a file cut short its last one. No DTD is read, nothing is fetched, and no
 * entity of the source's own is expanded.
 */
export async function* readXmlItems(
  chunks: AsyncIterable<string> | Iterable<string>,
  names: ReadonlySet<string>,
): AsyncGenerator<XmlPiece> {
  let pieces: XmlPiece[] = [];
  const parser = createParser(names, (piece) => pieces.push(piece));
  for await (const text of wellFormed(chunks)) {
    parser.write(text);
    yield* pieces;
    pieces = [];
  }
  parser.close();
  yield* pieces;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
  readonly line: number;
}

function createParser(names: ReadonlySet<string>, add: (piece: XmlPiece) => void): SaxesParser {
  const parser = new SaxesParser({ position: true, xmlns: false });
  Object.assign(parser.ENTITIES, ENTITIES);
  const open: OpenElement[] = [];
  let errors = 0;
  let begun = false;
  parser.on('error', (error) => {
    errors += 1;
    if (errors > MAX_ERRORS) return;
    const message = error.message.replace(/^\d+:\d+:\s*/, '');
    add({ fault: { line: parser.line, severity: 'error', rule: 'xml-fault', message } });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!begun) add({ root: name, attributes });
    begun = true;
    if (open.length > 0 || names.has(name)) open.push({ name, attributes, children: [], line: parser.line });
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    const element = open.at(-1);
    if (element === undefined || element.name !== name) return;
    open.pop();
    if (open.length === 0) add({ item: element });
    else open.at(-1)?.children.push(element);
  });
  return parser;
}

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
/** Signs that may have to be seen together: an entity of the longest name. */
const LOOK_AHEAD = 48;

/** No entity and no mark of CDATA is cut in two. */
function safeEnd(text: string): number {
  const end = Math.max(0, text.length - LOOK_AHEAD);
  const ampersand = text.lastIndexOf('&', end);
  return ampersand >= end - LOOK_AHEAD && ampersand >= 0 ? ampersand : end;
}

/** A parser takes "أ & ب" for a reference that never ends, and all that follows for its name; control signs stop it. */
async function* wellFormed(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let held = '';
  let inCdata = false;
  let first = true;
  const take = (isLast: boolean): string => {
    let taken = '';
    for (;;) {
      const mark = inCdata ? CDATA_END : CDATA;
      const found = held.indexOf(mark);
      const end = found >= 0 ? found + mark.length : isLast ? held.length : safeEnd(held);
      const text = held.slice(0, end);
      taken += inCdata ? text : text.replace(LONE_AMPERSANDS, '&amp;');
      held = held.slice(end);
      if (found < 0) return taken;
      inCdata = !inCdata;
    }
  };
  for await (const chunk of chunks) {
    held += (first ? chunk.replace(/^\ufeff?\s*/, '') : chunk).replace(NOT_XML, '');
    if (first && held === '') continue;
    first = false;
    const text = take(false);
    if (text !== '') yield text;
  }
  yield take(true);
}

const LONE_AMPERSAND = /&(?!#?[\p{L}\p{N}]{1,40};)/u;
const LONE_AMPERSANDS = new RegExp(LONE_AMPERSAND, 'gu');

/** Returns the elements of this name right inside another. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** Returns the text right inside the first element of this name, trimmed; undefined where there is none to see. */
export function childText(element: XmlElement, name: string): string | undefined {
  const [child] = childrenNamed(element, name);
  const text = child === undefined ? '' : ownText(child).trim();
  return text === '' ? undefined : text;
}

/** Returns the text right inside an element. */
export function ownText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

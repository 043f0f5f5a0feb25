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

export interface XmlItems {
  /** Name of the outermost element; undefined where there is none. */
  readonly root: string | undefined;
  readonly items: readonly XmlElement[];
  /** Errors of the XML, with their lines and in the parser's words. */
  readonly diagnostics: readonly Diagnostic[];
}

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
 * Returns the elements of these names, whole, in their order, and the errors of the XML. A broken item costs itself, a
 * file cut short its last one. No DTD is read, nothing is fetched, and no entity of the source's own is expanded.
 */
export function readXmlItems(source: string, names: ReadonlySet<string>): XmlItems {
  const parser = new SaxesParser({ position: true, xmlns: false });
  Object.assign(parser.ENTITIES, ENTITIES);
  const items: XmlElement[] = [];
  const diagnostics: Diagnostic[] = [];
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[]; line: number }[] =
    [];
  let root: string | undefined;
  parser.on('error', (error) => {
    if (diagnostics.length === MAX_ERRORS) return;
    const message = error.message.replace(/^\d+:\d+:\s*/, '');
    diagnostics.push({ line: parser.line, severity: 'error', rule: 'xml-fault', message });
  });
  parser.on('opentag', ({ name, attributes }) => {
    root ??= name;
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
    if (open.length === 0) items.push(element);
    else open.at(-1)?.children.push(element);
  });
  parser.write(escapeLoneAmpersands(source.replace(/^\ufeff/, '').replace(NOT_XML, ''))).close();
  return { root, items, diagnostics };
}

/** A parser takes "أ & ب" for a reference that never ends, and all that follows for its name. */
function escapeLoneAmpersands(source: string): string {
  if (!LONE_AMPERSAND.test(source)) return source;
  const pieces: string[] = [];
  for (let at = 0; at < source.length; ) {
    const start = source.indexOf('<![CDATA[', at);
    const end = start < 0 ? -1 : source.indexOf(']]>', start);
    const textEnd = end < 0 ? source.length : start;
    pieces.push(source.slice(at, textEnd).replace(LONE_AMPERSANDS, '&amp;'));
    at = end < 0 ? source.length : end + 3;
    pieces.push(source.slice(textEnd, at));
  }
  return pieces.join('');
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

import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { findEmbed } from '#markdown/embed-providers.ts';
import { hastText } from '#markdown/hast-text.ts';
import { cleanText } from '../clean-text.ts';
import { BLOCKS, DROPPED, INLINE_HTML } from './html-elements.ts';
import { prepareTable } from './prepare-table.ts';

export interface PrepareOptions {
  /** What relative links are relative to: the page's old address. */
  readonly base?: string | undefined;
  /** Older blogs separate paragraphs with blank lines instead of `<p>`. */
  readonly blankLinesSeparateParagraphs: boolean;
  /** Applied to running text; for quotation marks. */
  readonly convert: (text: string) => string;
}

/** What an article does not take over from its HTML. */
export interface LeftOut {
  /** Pictures: the address, and the caption or alternative text where there is one. */
  readonly pictures: string[];
  /** Names of elements that were left out with all they held. */
  readonly dropped: string[];
}

interface Place {
  readonly depth: number;
  /** White space is kept as written. */
  readonly pre: boolean;
}

/** Browsers stop at some depth too; deeper is no article. */
const DEPTH = 60;

/**
 * Reduces HTML to what an article may hold: clean text with its quotation marks converted, whole addresses, no block
 * inside an inline element, nothing above the second level of headings. What is left out is named in `leftOut`.
 */
export function rehypePrepare(options: PrepareOptions, leftOut: LeftOut) {
  const prepareAll = (nodes: readonly (RootContent | ElementContent)[], place: Place): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return prepareText(node.value, options, place);
      return node.type === 'element' ? prepareElement(node, place) : [];
    });
  const prepareElement = (written: Element, place: Place): ElementContent[] => {
    const node = written.tagName === 'figure' ? withCaption(written) : written;
    const { tagName, properties } = node;
    if (place.depth > DEPTH) return drop(`what stands more than ${DEPTH} elements deep`);
    if (DROPPED.has(tagName)) return drop(tagName);
    if (tagName === 'img' || (tagName === 'figure' && isPicture(node))) return dropPicture(node);
    if (tagName === 'iframe') {
      const src = absolute(properties['src'], options.base);
      return src === undefined || findEmbed(src) === undefined ? drop(tagName) : [element('iframe', { src })];
    }
    const inner = { depth: place.depth + 1, pre: place.pre || tagName === 'pre' };
    const prepared = element(
      NOW_NAMED[tagName] ?? tagName,
      keptProperties(node, options),
      prepareAll(node.children, inner),
    );
    if (tagName === 'a' && prepared.properties['href'] === undefined) return prepared.children;
    if (HEADING.test(tagName) || tagName === 'p' || tagName === 'summary') return prepareLine(prepared);
    return BLOCKS.has(tagName) ? prepareTable(prepared) : pushInside(prepared);
  };
  const drop = (name: string): [] => {
    leftOut.dropped.push(name);
    return [];
  };
  const dropPicture = (node: Element): [] => {
    for (const img of node.tagName === 'img' ? [node] : findAll(node, 'img')) {
      const address = absolute(img.properties['src'], options.base);
      const caption = hastText(node) || cleanText(String(img.properties['alt'] ?? ''));
      if (address !== undefined) leftOut.pictures.push(caption === '' ? address : `${address} («${caption}»)`);
    }
    return [];
  };
  return (tree: Root): Root => ({ ...tree, children: prepareAll(tree.children, { depth: 0, pre: false }) });
}

function prepareText(written: string, options: PrepareOptions, place: Place): ElementContent[] {
  // A numeric entity can stand for any character, so the text is cleaned again.
  const value = cleanText(written);
  if (place.pre) return [{ type: 'text', value }];
  const lines = options.blankLinesSeparateParagraphs ? options.convert(value).split('\n') : [options.convert(value)];
  return lines.flatMap((line, index): ElementContent[] => {
    const text = { type: 'text', value: line } as const;
    return index === 0 ? [text] : [element('br'), text];
  });
}

function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** The headline is the page's only first level; the others are elements that HTML has given up. */
const NOW_NAMED: Readonly<Record<string, string>> = { h1: 'h2', strike: 's', acronym: 'abbr', tt: 'code' };

/** What an article keeps of each element's attributes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  code: ['className'],
  note: ['id'],
  'note-call': ['id'],
  ol: ['start'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  time: ['dateTime'],
};

function keptProperties({ tagName, properties }: Element, { base }: PrepareOptions): Properties {
  const names = KEPT[tagName] ?? [];
  // Word writes dir="RTL" around everything; an article is that by itself.
  const dir = INLINE_HTML.has(tagName)
    ? /^(?:ltr|auto)$/i.exec(String(properties['dir']))?.[0].toLowerCase()
    : undefined;
  const href = tagName === 'a' ? absolute(properties['href'], base) : undefined;
  return {
    ...Object.fromEntries(names.filter((name) => properties[name] != null).map((name) => [name, properties[name]])),
    ...(dir === undefined ? {} : { dir }),
    ...(href === undefined ? {} : { href }),
  };
}

/** Returns a whole http, https or mailto address; what cannot be one, a script's among them, is no link. */
function absolute(written: unknown, base: string | undefined): string | undefined {
  if (typeof written !== 'string' || written.trim() === '' || written.startsWith('#')) return undefined;
  const url = URL.parse(written.trim(), base);
  return url !== null && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
}

/** `<a><p>…</p></a>` becomes `<p><a>…</a></p>`: in Markdown no inline element holds a block. */
function pushInside(inline: Element): ElementContent[] {
  if (!inline.children.some(isBlock)) return [inline];
  return inline.children.flatMap((child): ElementContent[] => {
    if (!isBlock(child)) return [{ ...inline, children: [child] }];
    if (child.tagName === 'pre') return [child];
    return [{ ...child, children: pushInside({ ...inline, children: child.children }) }];
  });
}

const HEADING = /^h[1-6]$/;
/** Blocks that only hold others, or lines. */
const WRAPPER = /^(?:p|div|center|section|header|h[1-6])$/;

/** A heading is one line, whatever stands in it; a paragraph that holds blocks is none, and neither is a heading of lists. */
function prepareLine(line: Element): ElementContent[] {
  if (!line.children.some(isBlock)) return [line];
  const flat = HEADING.test(line.tagName) ? withoutWrappers(line.children) : line.children;
  return [{ ...line, tagName: flat.some(isBlock) ? 'div' : line.tagName, children: flat }];
}

function withoutWrappers(nodes: readonly ElementContent[]): ElementContent[] {
  const space = { type: 'text', value: ' ' } as const;
  return nodes.flatMap((node) =>
    isBlock(node) && WRAPPER.test(node.tagName) ? [space, ...withoutWrappers(node.children), space] : [node],
  );
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/** A caption without its picture would be a paragraph about nothing. */
function isPicture(figure: Element): boolean {
  return (
    findAll(figure, 'img').length > 0 && ['table', 'iframe', 'pre'].every((name) => findAll(figure, name).length === 0)
  );
}

/** WordPress puts a table into a figure, and its caption beside it. */
function withCaption(figure: Element): Element {
  const [table] = figure.children.filter((child) => child.type === 'element' && child.tagName === 'table');
  const [caption] = findAll(figure, 'figcaption');
  if (table?.type !== 'element' || caption === undefined) return figure;
  return { ...table, children: [element('caption', {}, caption.children), ...table.children] };
}

function findAll(parent: Element, tagName: string): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : findAll(child, tagName);
  });
}

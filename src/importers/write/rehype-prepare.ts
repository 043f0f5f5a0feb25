import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { findEmbed } from '#markdown/embed-providers.ts';
import { cleanText } from '../clean-text.ts';
import { decodeEntitiesAgain } from '../decode-entities-again.ts';
import { anchorsOf } from './anchors-of.ts';
import { isBoilerplate } from './boilerplate.ts';
import { BLOCKS, DROPPED, INLINE_HTML } from './html-elements.ts';
import type { FoundPicture, LeftOut } from './left-out.ts';
import { pictureFigure, pictureWords } from './picture-figure.ts';
import { prepareTable } from './prepare-table.ts';

export interface PrepareOptions {
  /** What relative links are relative to: the page's old address. */
  readonly base?: string | undefined;
  /** Older blogs separate paragraphs with blank lines instead of `<p>`. */
  readonly blankLinesSeparateParagraphs: boolean;
  /** Applied to running text; for quotation marks. */
  readonly convert: (text: string) => string;
  /** Returns the picture of an address, where the source brought it. */
  readonly findPicture?: ((address: string) => FoundPicture | undefined) | undefined;
  /** Returns the address here of an article's old address. */
  readonly resolveLink?: ((address: string) => string | undefined) | undefined;
}

interface Place {
  readonly depth: number;
  /** White space is kept as written. */
  readonly pre: boolean;
  /** Inside code, where an entity may be meant as such. */
  readonly code: boolean;
}

/** Left out as no article can hold them, but with their addresses, for a person to see. */
const MEDIA: ReadonlySet<string> = new Set(['audio', 'video', 'object', 'embed']);
const CODE: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp']);
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
    const node = written.tagName === 'figure' ? withCaption(written) : asVerse(written);
    const { tagName, properties } = node;
    if (place.depth > DEPTH) return drop(`what stands more than ${DEPTH} elements deep`);
    if (MEDIA.has(tagName)) return drop(mediaName(node));
    if (DROPPED.has(tagName)) return drop(tagName);
    if (BLOCKS.has(tagName) && isBoilerplate(node)) return [];
    if (tagName === 'img' || (tagName === 'figure' && isPicture(node))) return placePicture(node);
    if (tagName === 'iframe') {
      const src = absolute(properties['src'], options.base);
      if (src === undefined) return drop(tagName);
      return findEmbed(src) === undefined ? drop(`${tagName} (${src})`) : [element('iframe', { src })];
    }
    const inner = {
      depth: place.depth + 1,
      pre: place.pre || tagName === 'pre',
      code: place.code || CODE.has(tagName),
    };
    const prepared = element(
      NOW_NAMED[tagName] ?? tagName,
      keptProperties(node, options, anchors),
      prepareAll(node.children, inner),
    );
    const { href } = properties;
    if (tagName === 'a' && prepared.properties['href'] === undefined && isLost(href)) leftOut.links.push(String(href));
    if (tagName === 'a' && (prepared.properties['href'] === undefined || holdsPicturesOnly(prepared)))
      return prepared.children;
    if (HEADING.test(tagName) || tagName === 'p' || tagName === 'summary') return prepareLine(prepared);
    return BLOCKS.has(tagName) ? prepareTable(prepared) : pushInside(prepared);
  };
  const drop = (name: string): [] => {
    leftOut.dropped.push(name);
    return [];
  };
  const placePicture = (node: Element): ElementContent[] =>
    (node.tagName === 'img' ? [node] : findAll(node, 'img')).flatMap((img) => {
      const address = absolute(sourceOf(img), options.base) ?? String(sourceOf(img) ?? '');
      const words = pictureWords(img, node);
      const found = options.findPicture?.(address);
      if (found !== undefined) return [pictureFigure(found, words, options.convert)];
      const shown = [words.caption, words.credit].filter(Boolean).join(' ') || words.alt;
      if (/^(?:https?:|[^:]+$)/.test(address))
        leftOut.pictures.push(shown === '' ? address : `${address} («${shown}»)`);
      return [];
    });
  let anchors: ReadonlyMap<string, string> = new Map();
  return (tree: Root): Root => {
    anchors = anchorsOf(tree);
    return { ...tree, children: prepareAll(tree.children, { depth: 0, pre: false, code: false }) };
  };
}

function prepareText(written: string, options: PrepareOptions, place: Place): ElementContent[] {
  // A numeric entity can stand for any character, so the text is cleaned again.
  const value = cleanText(place.code ? written : decodeEntitiesAgain(written));
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

function keptProperties(
  { tagName, properties }: Element,
  { base, resolveLink }: PrepareOptions,
  anchors: ReadonlyMap<string, string>,
): Properties {
  const names = KEPT[tagName] ?? [];
  // Word writes dir="RTL" around everything; an article is that by itself.
  const dir = INLINE_HTML.has(tagName)
    ? /^(?:ltr|auto)$/i.exec(String(properties['dir']))?.[0].toLowerCase()
    : undefined;
  const href = tagName === 'a' ? linkOf(properties['href'], { base, resolveLink }, anchors) : undefined;
  return {
    ...Object.fromEntries(names.filter((name) => properties[name] != null).map((name) => [name, properties[name]])),
    ...(dir === undefined ? {} : { dir }),
    ...(href === undefined ? {} : { href }),
  };
}

/** A link to a heading of the text stays within it; one to another article of the source leads to where that went. */
function linkOf(
  href: unknown,
  { base, resolveLink }: Pick<PrepareOptions, 'base' | 'resolveLink'>,
  anchors: ReadonlyMap<string, string>,
): string | undefined {
  if (typeof href === 'string' && href.startsWith('#')) return anchors.get(href.slice(1));
  const address = absolute(href, base);
  if (resolveLink === undefined) return address;
  return resolveLink(address ?? (typeof href === 'string' ? href.trim() : '')) ?? address;
}

/** A link that leads to something, but not to anything known here. */
function isLost(href: unknown): boolean {
  return typeof href === 'string' && !/^\s*(?:#|$|javascript:|data:|about:|tel:)/i.test(href);
}

/** Pages that load their pictures late keep the address in another attribute. */
function sourceOf({ properties }: Element): unknown {
  const late = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigSrc'].map((name) => properties[name]);
  const { src } = properties;
  const isPlaceholder = typeof src !== 'string' || src.startsWith('data:');
  return isPlaceholder ? (late.find((address) => typeof address === 'string') ?? src) : src;
}

function mediaName(media: Element): string {
  const sources = [media, ...findAll(media, 'source')].map(({ properties }) => properties['src'] ?? properties['data']);
  const address = sources.find((source) => typeof source === 'string');
  return address === undefined ? media.tagName : `${media.tagName} (${address})`;
}

function holdsPicturesOnly({ children }: Element): boolean {
  return (
    children.some(isBlock) &&
    children.every((child) => (child.type === 'text' ? child.value.trim() === '' : isFigure(child)))
  );
}

function isFigure(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'figure';
}

/** A poem in WordPress is text of fixed width, each line a verse. */
function asVerse(node: Element): Element {
  const classes = node.properties['className'];
  if (node.tagName !== 'pre' || !Array.isArray(classes) || !classes.includes('wp-block-verse')) return node;
  const lines = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') return [{ ...child, children: lines(child.children) }];
      if (child.type !== 'text') return [];
      return child.value.split('\n').flatMap((value, index): ElementContent[] => {
        const text = { type: 'text', value } as const;
        return index === 0 ? [text] : [element('br'), text];
      });
    });
  return { ...node, tagName: 'p', children: lines(node.children) };
}

/** Returns a whole http, https or mailto address; what cannot be one, a script's among them, is no link. */
function absolute(written: unknown, base: string | undefined): string | undefined {
  if (typeof written !== 'string' || written.trim() === '' || written.startsWith('#')) return undefined;
  // Some systems put a backslash before the signs of an address.
  const url = URL.parse(written.trim().replace(/^(https?)\\*:\\*\/\\*\//i, '$1://'), base);
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

/** A heading is one line, whatever is in it; a paragraph that holds blocks is none, and neither is a heading of lists. */
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

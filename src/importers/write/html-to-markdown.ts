import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { findEmbed } from '#markdown/embed-providers.ts';
import { scanTags } from '#markdown/scan-tags.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { type InlineRun, toLine, toParagraphs } from './inline-runs.ts';

export interface HtmlOptions {
  /** What relative links are relative to: the page's old address. */
  readonly base?: string | undefined;
  /** Old blogs part paragraphs by empty lines, with no `<p>`. */
  readonly emptyLinesPart: boolean;
  /** Applied to running text; for quotation marks. */
  readonly convert: (text: string) => string;
}

export interface ConvertedHtml {
  readonly markdown: string;
  /** Addresses of pictures, which are not fetched, and so left out. */
  readonly pictures: readonly string[];
  /** Names of elements that were left out with all they held. */
  readonly dropped: readonly string[];
  /** Why the HTML was not read at all. */
  readonly refused?: string;
}

/** Returns the text of HTML, each block on a line of its own: headlines are proposed from the first that says enough. */
export function htmlToLines(html: string): string {
  const text = html.slice(0, MAX_LINE_LENGTH);
  if (!/[<&]/.test(text)) return text.split('\n').map(cleanLine).join('\n').trim();
  try {
    const words = blockText(parseHtml(cleanText(text)));
    return words.split('\n').map(cleanLine).filter(Boolean).join('\n');
  } catch (error) {
    if (error instanceof RangeError) return cleanLine(text.replace(/<[^<>]*>/g, ' '));
    throw error;
  }
}

/** A line of a feed is no paragraph: only blocks and breaks part the words. */
function blockText(node: Root | HtmlNode): string {
  if (node.type === 'text') return node.value.replace(/\n(?!\s*\n)/g, ' ');
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (node.tagName === 'br') return '\n';
    if (DROPPED.has(node.tagName)) return '';
  }
  const words = node.children.map(blockText).join('');
  return node.type === 'element' && BLOCKS.has(node.tagName) ? `\n${words}\n` : words;
}

/** Returns the text of a little HTML on one line: headlines and excerpts are often escaped once more than they should be. */
export function htmlToText(html: string): string {
  const text = html.slice(0, MAX_LINE_LENGTH);
  if (!/[<&]/.test(text)) return cleanLine(text);
  try {
    return cleanLine(blockText(parseHtml(cleanText(text))).replace(/\n+/g, ' '));
  } catch (error) {
    if (error instanceof RangeError) return cleanLine(text.replace(/<[^<>]*>/g, ' '));
    throw error;
  }
}

/** A headline or excerpt that is longer is refused by the check anyway. */
const MAX_LINE_LENGTH = 100_000;

type HtmlNode = RootContent | ElementContent;

/** What is no text of an article. */
const DROPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'object',
  'embed',
  'video',
  'audio',
  'svg',
  'math',
  'canvas',
  'head',
  'nav',
]);

/** What begins a block of its own; anything else runs on in the line. */
const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'iframe',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'ul',
]);

/** Browsers stop at some depth too; deeper is no article. */
const DEPTH = 60;

interface Conversion extends HtmlOptions {
  readonly pictures: string[];
  readonly dropped: string[];
}

/**
 * Returns the Markdown of a body of HTML: paragraphs, headings from the second level down, lists, quotations, tables,
 * links with whole addresses, bold and emphasis; videos of known providers become `::embed`. Text stays text.
 */
export function htmlToMarkdown(html: string, options: HtmlOptions): ConvertedHtml {
  const conversion: Conversion = { ...options, pictures: [], dropped: [] };
  const refused = (why: string): ConvertedHtml => ({ markdown: '', pictures: [], dropped: [], refused: why });
  if (html.length > MAX_HTML_LENGTH) return refused('It is over 8 MB of HTML.');
  const error = scanTags(html);
  if (error !== undefined) return refused(error.message);
  try {
    const tree = parseHtml(cleanText(html));
    const markdown = toBlocks(tree.children, conversion, 0).join('\n\n');
    return { markdown, pictures: conversion.pictures, dropped: conversion.dropped };
  } catch (error) {
    // HTML can nest in more ways than are counted.
    if (error instanceof RangeError) return refused('Its elements stand inside each other too deep.');
    throw error;
  }
}

/** Letters above which no body is read: four times what an article may have. */
const MAX_HTML_LENGTH = 8_000_000;

/** The HTML parser of browsers, by way of the package that reads raw HTML in Markdown: broken nesting is mended. */
function parseHtml(html: string): Root {
  return unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: html }] } as Root) as Root;
}

function toBlocks(nodes: readonly HtmlNode[], conversion: Conversion, depth: number): string[] {
  if (depth > DEPTH) return leftOut(conversion);
  const blocks: string[] = [];
  let runs: InlineRun[] = [];
  const flush = (): void => {
    blocks.push(...toParagraphs(runs).map(embedOrParagraph));
    runs = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && isBlock(node)) {
      flush();
      blocks.push(...blockOf(node, conversion, depth));
    } else {
      runs.push(...toRuns(node, conversion, { mark: '', link: undefined }, depth));
    }
  }
  flush();
  return blocks;
}

/** What lies deeper than any page shows is not lost without a word. */
function leftOut(conversion: Conversion): [] {
  conversion.dropped.push(`what stands more than ${DEPTH} elements deep`);
  return [];
}

/** WordPress shows a video where its address stands alone in a paragraph. */
function embedOrParagraph(paragraph: string): string {
  const embed = /^https?:\S+$/.test(paragraph) ? findEmbed(paragraph) : undefined;
  return embed === undefined ? paragraph : embedDirective(embed);
}

/** An inline element that holds a block is one itself: `<a><p>…</p></a>`. */
function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  return !DROPPED.has(element.tagName) && element.children.some((child) => child.type === 'element' && isBlock(child));
}

type BlockHandler = (element: Element, conversion: Conversion, depth: number) => string[];

const children: BlockHandler = (element, conversion, depth) => toBlocks(element.children, conversion, depth + 1);

const heading: BlockHandler = (element, conversion, depth) => {
  const line = toLine(
    element.children.flatMap((child) => toRuns(child, conversion, { mark: '', link: undefined }, depth)),
  );
  // The headline is the page's only first level; signs at the end would be read as the close of the heading.
  const level = '#'.repeat(Math.max(2, Number(element.tagName.slice(1))));
  return line === '' ? [] : [`${level} ${line.replace(/(?<=^| )#+$/, '\\$&')}`];
};

const HANDLERS: Readonly<Record<string, BlockHandler>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: (element, conversion, depth) => list(element, () => '- ', conversion, depth),
  ol: (element, conversion, depth) => list(element, (index) => `${index + 1}. `, conversion, depth),
  blockquote: (element, conversion, depth) => {
    const blocks = children(element, conversion, depth);
    return blocks.length === 0 ? [] : [blocks.join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, '')];
  },
  hr: () => ['---'],
  pre: (element) => {
    const text = writtenText(element).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)));
    return text.trim() === '' ? [] : [`${fence}\n${text}\n${fence}`];
  },
  figure: (element, conversion, depth) => {
    // A caption without its picture would be a paragraph about nothing.
    const isPicture = hasElement(element, 'img') && !hasElement(element, 'table') && !hasElement(element, 'iframe');
    const blocks = children(element, conversion, depth);
    return isPicture ? [] : blocks;
  },
  iframe: (element, conversion) => {
    const address = absolute(element.properties['src'], conversion.base);
    const embed = address === undefined ? undefined : findEmbed(address);
    if (embed !== undefined) return [embedDirective(embed)];
    conversion.dropped.push('iframe');
    return [];
  },
  table: (element, conversion, depth) => {
    const rows = rowsOf(element);
    if (Math.max(0, ...rows.map((row) => row.length)) < 2)
      return rows.flat().flatMap((cell) => children(cell, conversion, depth));
    return [table(rows, conversion, depth)];
  },
};

/** Text with its white space, which only `<pre>` shows. */
function writtenText(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? writtenText(child) : ''))
    .join('');
}

function hasElement(element: Element, tagName: string): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === tagName || hasElement(child, tagName)),
  );
}

function blockOf(element: Element, conversion: Conversion, depth: number): string[] {
  return (HANDLERS[element.tagName] ?? children)(element, conversion, depth);
}

function list(element: Element, mark: (index: number) => string, conversion: Conversion, depth: number): string[] {
  const items = element.children
    .filter((child) => child.type === 'element')
    .map((child) => toBlocks(child.tagName === 'li' ? child.children : [child], conversion, depth + 1))
    .filter((blocks) => blocks.length > 0)
    .map((blocks, index) =>
      blocks
        .join('\n\n')
        .replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark(index).length)}`)
        .replace(/^/, mark(index)),
    );
  return items.length === 0 ? [] : [items.join('\n')];
}

const MAX_CELLS = 100_000;

function rowsOf(element: Element): Element[][] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'tr') return rowsOf(child);
    return [child.children.filter((cell) => cell.type === 'element')];
  });
}

function table(rows: readonly (readonly Element[])[], conversion: Conversion, depth: number): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    // A table far too large is refused by the check; its short rows need not be filled up for that.
    const columns = width * rows.length > MAX_CELLS ? row.length : width;
    const cells = Array.from({ length: columns }, (_, index) => {
      const runs =
        row[index]?.children.flatMap((child) => toRuns(child, conversion, { mark: '', link: undefined }, depth)) ?? [];
      return toLine(runs).replace(/\|/g, '\\|');
    });
    return `| ${cells.join(' | ')} |`;
  });
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

type Look = Pick<Extract<InlineRun, { type: 'text' }>, 'mark' | 'link'>;

function toRuns(node: HtmlNode, conversion: Conversion, look: Look, depth: number): InlineRun[] {
  if (node.type === 'text') return textRuns(conversion.convert(node.value), conversion, look);
  if (node.type !== 'element') return [];
  if (depth > DEPTH) return leftOut(conversion);
  if (DROPPED.has(node.tagName)) {
    conversion.dropped.push(node.tagName);
    return [];
  }
  if (node.tagName === 'br') return [{ type: 'break' }];
  if (node.tagName === 'img') {
    const address = absolute(node.properties['src'], conversion.base);
    if (address !== undefined) conversion.pictures.push(address);
    return [];
  }
  return node.children.flatMap((child) => toRuns(child, conversion, lookOf(node, look, conversion), depth + 1));
}

function lookOf({ tagName, properties }: Element, look: Look, { base }: Conversion): Look {
  if (tagName === 'strong' || tagName === 'b') return { ...look, mark: '**' };
  if (tagName === 'em' || tagName === 'i') return { ...look, mark: look.mark === '' ? '*' : look.mark };
  if (tagName === 'a') return { ...look, link: absolute(properties['href'], base) ?? look.link };
  return look;
}

function textRuns(text: string, { emptyLinesPart }: Conversion, look: Look): InlineRun[] {
  if (!emptyLinesPart) return [{ type: 'text', text, ...look }];
  return text.split(/\n[ \u00a0]*(?=\n)\n+/).flatMap((paragraph, index): InlineRun[] => {
    const lines = paragraph
      .split('\n')
      .flatMap((line, at): InlineRun[] => [
        ...(at === 0 ? [] : [{ type: 'break' } as const]),
        { type: 'text', text: line, ...look },
      ]);
    return index === 0 ? lines : [{ type: 'split' }, ...lines];
  });
}

/** Returns a whole http, https or mailto address; what cannot be one, a script's among them, is no link. */
function absolute(written: unknown, base: string | undefined): string | undefined {
  if (typeof written !== 'string' || written.trim() === '' || written.startsWith('#')) return undefined;
  const url = URL.parse(written.trim(), base);
  return url !== null && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
}

/** Returns the directive of a click-to-load card. */
function embedDirective({ provider, url }: { readonly provider: string; readonly url: string }): string {
  return `::embed[${provider}]{url="${url}"}`;
}

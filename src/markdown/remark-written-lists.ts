import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { foldDigits } from '#arabic/normalize.ts';
import { says } from '#messages/says.ts';
import { reportWarning } from './report.ts';

/** Ways to write a list without Markdown: `١. سكر`, `1- بند`, `٢) بند`, `(3) بند`. */
const NUMBER = /^[\u200e\u200f]?\(?(\p{Nd}{1,3})(?:[.)]|[ \u00a0]?[-–ـ][.)]?)[ \u00a0]*(?=\S|$)/u;
const SIGN = /^[•●▪◦■○·►✓✔][ \u00a0]*/u;
/** Kept as written, each on its own line. */
const LETTER_OR_DASH = /^(?:[أ-ي]ـ?[ \u00a0]?[-–.)]|[-–—])[ \u00a0]*(?=\S)/u;

type Marker = 'number' | 'sign' | 'letter';

/** A line that may be intended as a separate one; most texts have none. */
export const WRITTEN_LINES =
  /^[\u200e\u200f]?(?:\(?\p{Nd}{1,3}(?:[.)]|[ \u00a0]?[-–ـ])|[•●▪◦■○·►✓✔]|[أ-ي]ـ?[ \u00a0]?[-–.)]|[–—])|^[^\n]{8,60}\n[^\n]{8,60}$/mu;

/**
 * Converts two or more consecutive lines that are numbered or marked the Arabic way to lists, and keeps lettered ones
 * on separate lines; warns of other short lines that run together, mostly verses.
 */
export function remarkWrittenLists() {
  return (tree: Root, file: VFile): void => {
    if (!WRITTEN_LINES.test(String(file.value))) return;
    tree.children = tree.children.flatMap((node) => (node.type === 'paragraph' ? readParagraph(node, file) : [node]));
  };
}

/** One line of a paragraph: its inline nodes without the line feed. */
interface Line {
  readonly nodes: PhrasingContent[];
  readonly text: string;
  readonly line: number;
}

function readParagraph(paragraph: Paragraph, file: VFile): RootContent[] {
  const lines = linesOf(paragraph);
  if (lines.length < 2) return [paragraph];
  const marker = (['number', 'sign', 'letter'] as const).find((kind) => markedLines(lines, kind).length > 1);
  if (marker !== undefined) return toBlocks(paragraph, lines, marker);
  reportVerse(paragraph, lines, file);
  return [paragraph];
}

function linesOf({ children, position }: Paragraph): Line[] {
  const lines: { nodes: PhrasingContent[]; text: string; line: number }[] = [];
  const start = (line: number): void => void lines.push({ nodes: [], text: '', line });
  start(position?.start.line ?? 1);
  for (const child of children) {
    if (child.type !== 'text') {
      lines.at(-1)?.nodes.push(child);
      continue;
    }
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) start((child.position?.start.line ?? 1) + index);
      const line = lines.at(-1);
      if (line === undefined || value === '') continue;
      if (line.nodes.length === 0) line.text = value;
      line.nodes.push({ type: 'text', value });
    }
  }
  return lines;
}

function numberOf(text: string): number {
  return Number(foldDigits(NUMBER.exec(text)?.[1] ?? ''));
}

/** Lines with the same kind of marker; numbers must be consecutive. */
function markedLines(lines: readonly Line[], kind: Marker): Line[] {
  if (kind === 'sign') return lines.filter(({ text }) => SIGN.test(text));
  if (kind === 'letter') return lines.filter(({ text }) => LETTER_OR_DASH.test(text));
  const numbered = lines.filter(({ text }) => NUMBER.test(text));
  const first = numberOf(numbered[0]?.text ?? '');
  return numbered.every(({ text }, index) => numberOf(text) === first + index) ? numbered : [];
}

function toBlocks(paragraph: Paragraph, lines: readonly Line[], kind: Marker): RootContent[] {
  const marked = new Set(markedLines(lines, kind));
  const firstMarked = lines.findIndex((line) => marked.has(line));
  const before = lines.slice(0, firstMarked);
  const blocks: RootContent[] = before.length === 0 ? [] : [joined(paragraph, before, { type: 'text', value: '\n' })];
  const listed = lines.slice(firstMarked);
  if (kind === 'letter') return [...blocks, joined(paragraph, listed, { type: 'break' })];
  const items: Line[][] = [];
  for (const line of listed) {
    if (marked.has(line)) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return [...blocks, toList(paragraph, items, kind)];
}

function toList(paragraph: Paragraph, items: readonly (readonly Line[])[], kind: Marker): List {
  const isOrdered = kind === 'number';
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? numberOf(items[0]?.[0]?.text ?? '') : null,
    spread: false,
    children: items.map((lines): ListItem => {
      const [first, ...rest] = lines;
      const bare = first === undefined ? [] : [withoutMarker(first, isOrdered ? NUMBER : SIGN), ...rest];
      return { type: 'listItem', spread: false, children: [joined(paragraph, bare, { type: 'text', value: '\n' })] };
    }),
    ...placeOf(paragraph),
  };
}

function withoutMarker(line: Line, marker: RegExp): Line {
  const [first, ...rest] = line.nodes;
  if (first?.type !== 'text') return line;
  return { ...line, nodes: [{ type: 'text', value: first.value.replace(marker, '') }, ...rest] };
}

function joined(paragraph: Paragraph, lines: readonly Line[], between: PhrasingContent): Paragraph {
  const children = lines.flatMap(({ nodes }, index) => (index === 0 ? nodes : [{ ...between }, ...nodes]));
  return { type: 'paragraph', children, ...placeOf(paragraph) };
}

function placeOf({ position }: Paragraph): Pick<Paragraph, 'position'> {
  return position === undefined ? {} : { position };
}

const SHORT = 60;
const ENDS_SENTENCE = /[.،؛:؟!…,»)]\s*$/;

/** Two or more short lines without final punctuation are verses, or were meant to be separate. */
function reportVerse(paragraph: Paragraph, lines: readonly Line[], file: VFile): void {
  const isVerse = lines.every(
    ({ nodes, text }, index) =>
      nodes.length === 1 &&
      text.length >= 8 &&
      text.length <= SHORT &&
      /[\u0621-\u064a]/.test(text) &&
      (index === lines.length - 1 || !ENDS_SENTENCE.test(text)),
  );
  if (!isVerse) return;
  const isTable = lines.every(({ text }) => /^\s*\|.*\|\s*$/.test(text));
  const said = isTable
    ? says('lines-joined/table', { count: lines.length })
    : says('lines-joined', { count: lines.length });
  reportWarning(file, paragraph, said);
}

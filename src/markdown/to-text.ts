import type { Element, ElementContent, Root, RootContent } from 'hast';
import { withoutMarks } from './body-mark.ts';
import { isFootnoteSign, isFootnotes } from './hast-text.ts';

/** Inline elements; any other begins and ends a paragraph. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);
/** Inline elements separated from their neighbours. */
const SPACED = new Set(['br', 'td', 'th']);

/**
 * Returns the plain text of a body, one paragraph per line: paragraphs, headings, list items, facts, quotes and notes
 * each on a line, the cells of a table row on one. Footnote numbers, the word «حاشية» and marks are omitted.
 */
export function toText(tree: Root): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const text = withoutMarks(line)
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const add = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') line += node.value;
    if (node.type !== 'element' || isSign(node)) return;
    const inline = INLINE.has(node.tagName);
    const spaced = SPACED.has(node.tagName);
    if (spaced) line += ' ';
    else if (!inline) endLine();
    for (const child of isFootnotes(node) ? node.children.filter(isNoHeading) : node.children) add(child);
    if (spaced) line += ' ';
    else if (!inline) endLine();
  };
  for (const node of tree.children) add(node);
  endLine();
  return lines.join('\n');
}

function isSign({ tagName, properties: { className } }: Element): boolean {
  if (isFootnoteSign(tagName, className)) return true;
  return tagName === 'span' && Array.isArray(className) && className.includes('note-label');
}

function isNoHeading(node: ElementContent): boolean {
  return node.type !== 'element' || node.tagName !== 'h2';
}

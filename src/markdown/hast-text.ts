import type { Element, Nodes } from 'hast';
import { withoutMarks } from './body-mark.ts';

/** Returns the visible text of a node on one line, without footnote numbers. */
export function hastText(node: Nodes): string {
  return withoutMarks(collect(node))
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.tagName === 'br') return ' ';
    if (isFootnoteSign(node.tagName, node.properties['className'])) return '';
  }
  return 'children' in node ? node.children.map(collect).join('') : '';
}

/** Returns true for a footnote call or backlink: a number or arrow that is not part of a sentence. */
export function isFootnoteSign(tagName: string, className: unknown): boolean {
  if (tagName !== 'sup' && tagName !== 'a') return false;
  return Array.isArray(className) && (className.includes('refn') || className.includes('fn-back'));
}

/** Returns true for the footnotes section, whose title belongs to the page, not to the text. */
export function isFootnotes({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'section' && Array.isArray(className) && className.includes('footnotes');
}

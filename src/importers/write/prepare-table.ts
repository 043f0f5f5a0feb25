import type { Element, ElementContent } from 'hast';
import { hastText } from '#markdown/hast-text.ts';
import { BLOCKS } from './html-elements.ts';

/**
 * Returns what becomes of a table or a list of terms: itself where Markdown has a form for it, its cells as blocks where
 * it only lays out a page in one column, else an element `html-block`, which is written as HTML. Anything else as it is.
 */
export function prepareTable(element: Element): ElementContent[] {
  if (element.tagName === 'dl') return [isFacts(element) ? element : asHtml(element)];
  if (element.tagName !== 'table') return [element];
  const rows = rowsOf(element);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2 && !rows.flat().some(hasSpan)) return rows.flat().map((cell) => ({ ...cell, tagName: 'div' }));
  return [isPlain(element, rows) && width * rows.length <= MAX_CELLS ? withInlineCells(element) : asHtml(element)];
}

/** A Markdown table is as wide in each row as in the widest. */
const MAX_CELLS = 100_000;

function childrenOf(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

function rowsOf(element: Element): Element[][] {
  return childrenOf(element).flatMap((child) => (child.tagName === 'tr' ? [childrenOf(child)] : rowsOf(child)));
}

/** Markdown has one row of headings, above, and nothing but text in a cell; code there cannot hold `\|`. */
function isPlain(table: Element, rows: readonly (readonly Element[])[]): boolean {
  const [head = [], ...body] = rows;
  return (
    childrenOf(table).every(({ tagName }) => tagName !== 'caption') &&
    head.every(({ tagName }) => tagName === 'th') &&
    body.flat().every(({ tagName }) => tagName !== 'th') &&
    !rows.flat().some((cell) => hasSpan(cell) || inlineChildren(cell).some(isBlock) || hastText(cell).includes('\\|'))
  );
}

function hasSpan({ properties }: Element): boolean {
  return [properties['colSpan'], properties['rowSpan']].some((span) => span !== undefined && Number(span) !== 1);
}

function isBlock(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    (BLOCKS.has(node.tagName) || node.tagName === 'html-block' || node.children.some(isBlock))
  );
}

/** Editors put the text of a cell into a paragraph. */
function inlineChildren(cell: Element): ElementContent[] {
  const children = cell.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = children;
  return children.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : cell.children;
}

function withInlineCells(element: Element): Element {
  const isCell = element.tagName === 'td' || element.tagName === 'th';
  const children = isCell
    ? inlineChildren(element)
    : element.children.map((child) => (child.type === 'element' ? withInlineCells(child) : child));
  return { ...element, children };
}

/** A line of `:::facts` is one term of plain text without a colon, and one text. */
function isFacts(list: Element): boolean {
  const rows = childrenOf(list);
  return (
    rows.length > 0 &&
    rows.length % 2 === 0 &&
    rows.every((row, index) => {
      const [first, ...others] = row.children;
      if (row.children.some(isBlock) || first?.type !== 'text') return false;
      if (index % 2 === 1) return row.tagName === 'dd' && /^\s*[^\s:：،–—-]/u.test(first.value);
      return row.tagName === 'dt' && others.length === 0 && /[\p{L}\p{N}][^:：]*$/u.test(first.value);
    })
  );
}

function asHtml(element: Element): Element {
  return { type: 'element', tagName: 'html-block', properties: {}, children: [element] };
}

import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { strings } from '#strings.ts';

/** Wraps every table in a group that can be scrolled, also by keyboard, and converts `align` to a class. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
      alignCells(element);
      const properties = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: strings.table };
      parent.children[index] = { type: 'element', tagName: 'div', properties, children: [element] };
      return SKIP;
    });
  };
}

function alignCells(table: Element): void {
  visit(table, 'element', (cell) => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
    const { align, ...rest } = cell.properties;
    if (typeof align !== 'string') return;
    cell.properties = { ...rest, className: [`align-${align}`] };
  });
}

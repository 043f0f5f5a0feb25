import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Attributes that say nothing without a value. */
const NAMES = ['className', 'id', 'style'] as const;

/** Removes attributes that sanitizing has left without a value: `class=""`. */
export function rehypeEmptyAttributes() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of NAMES) if (isEmpty(properties[name])) delete properties[name];
    });
  };
}

function isEmpty(value: Properties[string]): boolean {
  return Array.isArray(value) ? value.join('').trim() === '' : value === true || String(value ?? '').trim() === '';
}

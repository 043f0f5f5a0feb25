import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Writes the box of a task list item as a character: a form field in an article would be one that does nothing. */
export function remarkTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'listItem', (item: ListItem) => {
      if (typeof item.checked !== 'boolean') return;
      const box = { type: 'text', value: item.checked ? '☑ ' : '☐ ' } as const;
      item.checked = null;
      const [first] = item.children;
      if (first?.type === 'paragraph') first.children.unshift(box);
    });
  };
}

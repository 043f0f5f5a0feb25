import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Replaces the checkbox of a task list item by a character: a form control in an article would do nothing. */
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

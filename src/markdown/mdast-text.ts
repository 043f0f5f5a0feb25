import type { Nodes } from 'mdast';

/** Returns the visible text of an mdast node, without alternative texts. */
export function mdastText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(mdastText).join('');
  if (node.type === 'html') return '';
  return 'value' in node ? node.value : '';
}

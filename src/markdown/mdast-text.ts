import type { Nodes } from 'mdast';

/** Returns the plain text of an mdast node: what a reader sees, without alternative texts. */
export function mdastText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(mdastText).join('');
  if (node.type === 'html') return '';
  return 'value' in node ? node.value : '';
}

import type { Nodes } from 'mdast';

/**
 * Returns the first node that stands deeper than `depth` in the tree, or undefined. Without recursion, because this is
 * asked of trees that recursion may not survive.
 */
export function nodeDeeperThan(tree: Nodes, depth: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let at = 0; level.length > 0; at += 1) {
    if (at > depth) return level[0];
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

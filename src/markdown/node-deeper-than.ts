import type { Nodes } from 'mdast';

/**
 * Returns the first node deeper than `depth`, or undefined. Iterative, because the tree may be too deep for recursion.
 */
export function nodeDeeperThan(tree: Nodes, depth: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let at = 0; level.length > 0; at += 1) {
    if (at > depth) return level[0];
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

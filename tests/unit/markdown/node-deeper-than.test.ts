import type { Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { nodeDeeperThan } from '#markdown/node-deeper-than.ts';

function nested(depth: number): Root {
  let node: RootContent = { type: 'text', value: 'أ' };
  for (let at = 1; at < depth; at += 1) node = { type: 'emphasis', children: [node] };
  return { type: 'root', children: [node] };
}

describe('nodeDeeperThan', () => {
  test('gives the first node beyond a depth', () => {
    expect(nodeDeeperThan(nested(5), 4)).toEqual({ type: 'text', value: 'أ' });
    expect(nodeDeeperThan(nested(5), 5)).toBeUndefined();
  });

  test('survives a tree that recursion would not', () => {
    expect(nodeDeeperThan(nested(100_000), 100)?.type).toBe('emphasis');
  });
});

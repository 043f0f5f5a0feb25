import type { Element, ElementContent, Text } from 'hast';
import { type Isolation, isolationsOf } from '#arabic/bidi/isolates.ts';
import type { InlineLine, Leaf } from './inline-lines.ts';

/** Wraps the ranges to isolate in `<bdi>`, across any inline elements that begin or end inside them. */
export function isolateLine({ text, leaves }: InlineLine): void {
  // From last to first, so that earlier offsets stay valid.
  for (const isolation of isolationsOf(text).toReversed()) {
    const touched = leaves.filter(
      ({ node, start }) => start < isolation.end && start + node.value.length > isolation.start,
    );
    const [first] = touched;
    const last = touched.at(-1);
    if (first === undefined || last === undefined) continue;
    if (first === last) wrapText(first, isolation);
    else wrapElements({ first, last }, isolation);
  }
}

/** The usual case: the range is inside one text node. */
function wrapText(leaf: Leaf, { start, end, dir, inner = [] }: Isolation): void {
  const { node } = leaf;
  const after = cut(leaf, end);
  const children: ElementContent[] = [];
  for (const group of inner.toReversed()) {
    children.unshift(...cut(leaf, group.end));
    children.unshift(bdi('auto', cut(leaf, group.start)));
  }
  children.unshift(...cut(leaf, start));
  replaceChildren(leaf.path.at(-1), { from: node, to: node }, [...kept(node), bdi(dir, children), ...after]);
}

interface Ends {
  readonly first: Leaf;
  readonly last: Leaf;
}

/** Whole elements and partial texts at both ends; if an end is inside an element, direction marks are used instead. */
function wrapElements({ first, last }: Ends, { start, end, dir }: Isolation): void {
  let depth = 0;
  while (first.path[depth] !== undefined && first.path[depth] === last.path[depth]) depth += 1;
  const parent = first.path[depth - 1];
  const from = first.path[depth] ?? first.node;
  const to = last.path[depth] ?? last.node;
  const startsInside = from !== first.node && (start > first.start || !begins(from, first.node));
  const endsInside = to !== last.node && (end < last.start + last.node.value.length || !ends(to, last.node));
  if (parent === undefined || startsInside || endsInside) {
    last.node.value = insert(last.node.value, end - last.start, '\u2069');
    first.node.value = insert(first.node.value, start - first.start, '\u2066');
    return;
  }
  const after = to === last.node ? cut(last, end) : [];
  const begun = from === first.node ? cut(first, start) : [from];
  const between = parent.children.slice(parent.children.indexOf(from) + 1, parent.children.indexOf(to));
  const before = from === first.node ? kept(first.node) : [];
  replaceChildren(parent, { from, to }, [...before, bdi(dir, [...begun, ...between, to]), ...after]);
}

/** Splits a text node at an offset of its line; returns the second part. */
function cut({ node, start }: Leaf, place: number): Text[] {
  const behind = node.value.slice(place - start);
  node.value = node.value.slice(0, place - start);
  return behind === '' ? [] : [{ type: 'text', value: behind }];
}

function kept(node: Text): Text[] {
  return node.value === '' ? [] : [node];
}

function insert(text: string, place: number, mark: string): string {
  return text.slice(0, place) + mark + text.slice(place);
}

function begins(element: ElementContent, leaf: Text): boolean {
  return (
    element === leaf ||
    (element.type === 'element' && element.children[0] !== undefined && begins(element.children[0], leaf))
  );
}

function ends(element: ElementContent, leaf: Text): boolean {
  const last = element.type === 'element' ? element.children.at(-1) : undefined;
  return element === leaf || (last !== undefined && ends(last, leaf));
}

interface Span {
  readonly from: ElementContent;
  readonly to: ElementContent;
}

function replaceChildren(parent: Element | undefined, { from, to }: Span, children: readonly ElementContent[]): void {
  if (parent === undefined) return;
  const start = parent.children.indexOf(from);
  parent.children.splice(start, parent.children.indexOf(to) - start + 1, ...children);
}

function bdi(dir: Isolation['dir'], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'bdi', properties: dir === 'ltr' ? { dir } : {}, children };
}

import type { Element, Root } from 'hast';
import { hastText } from '#markdown/hast-text.ts';
import { decodePercent } from '#site/percent.ts';
import { BLOCKS } from './html-elements.ts';

/** What calls a note: `1`, `[1]`, `(١)`, `*`, `a`. */
const CALL = /^[[(]?\s*(?:\p{Nd}{1,3}|[*†‡]+|[a-z])\s*[\])]?$/iu;
/** What leads back to the text: the same, or an arrow. */
const BACK = /^(?:[\s[\]()\p{Nd}*†‡↩↑⬆^.]|\ufe0e|\ufe0f)*$|^[a-z]$/iu;

interface Placed {
  readonly node: Element;
  /** The innermost last. */
  readonly ancestors: readonly (Root | Element)[];
}

/**
 * Finds footnotes however they are written: a short link to `#x`, and at `x` a link back to it. The call becomes an
 * element `note-call`, the block of the note an element `note` at the end; both have the note's number as `id`.
 */
export function rehypeNotes() {
  return (tree: Root): void => {
    const elements = elementsOf(tree, []);
    const targets = new Map(elements.flatMap((placed) => namesOf(placed.node).map((name) => [name, placed])));
    const numbers = new Map<Element, string>();
    for (const { node, ancestors } of elements) {
      const target = targets.get(hrefOf(node) ?? '');
      if (target === undefined || !CALL.test(hastText(node))) continue;
      const note = [...target.ancestors, target.node].findLast(isBlock);
      const names = [node, ...ancestors.filter((parent) => parent.type === 'element' && !isBlock(parent))].flatMap(
        namesOf,
      );
      if (note === undefined || ancestors.includes(note) || !dropLinks(note, (name) => names.includes(name))) continue;
      const number = numbers.get(note) ?? String(numbers.size + 1);
      numbers.set(note, number);
      const [parent] = ancestors.slice(-1);
      const call =
        parent?.type === 'element' && parent.tagName === 'sup' && parent.children.length === 1 ? parent : node;
      Object.assign(call, { tagName: 'note-call', properties: { id: number }, children: [] });
    }
    for (const { node, ancestors } of elements) {
      const number = numbers.get(node);
      const parent = ancestors.at(-1);
      if (number === undefined || parent === undefined) continue;
      parent.children = parent.children.filter((child) => child !== node) as typeof parent.children;
      tree.children.push({ ...node, tagName: 'note', properties: { id: number } });
    }
  };
}

function elementsOf(parent: Root | Element, ancestors: readonly (Root | Element)[]): Placed[] {
  const path = [...ancestors, parent];
  return parent.children.flatMap((node) =>
    node.type === 'element' ? [{ node, ancestors: path }, ...elementsOf(node, path)] : [],
  );
}

function namesOf(node: Root | Element): string[] {
  if (node.type === 'root') return [];
  return [node.properties['id'], node.properties['name']].filter((name) => typeof name === 'string');
}

function hrefOf({ properties: { href } }: Element): string | undefined {
  if (typeof href !== 'string' || !href.startsWith('#')) return undefined;
  return decodePercent(href.slice(1));
}

function isBlock(node: Root | Element): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/** Takes the links back out of a note; says whether there was one. */
function dropLinks(note: Element, isCall: (name: string) => boolean): boolean {
  let found = false;
  note.children = note.children.filter((child) => {
    if (child.type !== 'element') return true;
    const isBack = isCall(hrefOf(child) ?? '') && BACK.test(hastText(child));
    found = isBack || dropLinks(child, isCall) || found;
    return !isBack;
  });
  return found;
}

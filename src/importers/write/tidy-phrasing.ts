import type { Delete, Emphasis, Link, Parent, PhrasingContent, Strong } from 'mdast';

/** An element inside a line that Markdown has no sign for. */
export interface InlineHtml extends Parent {
  type: 'inlineHtml';
  tagName: string;
  attributes: Readonly<Record<string, string>>;
  children: PhrasingContent[];
  /** Tells hast-util-to-mdast that this belongs into a line. */
  data: { hName: 'span' };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineHtml: InlineHtml;
  }
  interface RootContentMap {
    inlineHtml: InlineHtml;
  }
}

type Mark = Strong | Emphasis | Delete | Link | InlineHtml;

/** A piece of a line that holds no other, with the emphasis, links and the like around it, the outermost first. */
interface Leaf {
  readonly node: PhrasingContent;
  readonly marks: readonly Mark[];
}

/**
 * Returns the paragraphs of inline content in a form that Markdown can say: white space is single and, like
 * breaks, outside of emphasis and links; equal marks are one; what shows nothing is left out. Two breaks separate paragraphs,
 * as old pages write them: `نص<br><br>نص`.
 */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const leaves = collapse(nodes.flatMap((node) => flatten(node, [])));
  const paragraphs: Leaf[][] = [[]];
  for (const [index, leaf] of leaves.entries()) {
    const isDouble =
      leaf.node.type === 'break' && [index - 1, index + 1].some((at) => leaves[at]?.node.type === 'break');
    if (!isDouble) paragraphs.at(-1)?.push(leaf);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs
    .map((paragraph) => build(outsideMarks(trim(paragraph)), 0))
    .filter((paragraph) => paragraph.length > 0);
}

function flatten(node: PhrasingContent, marks: readonly Mark[]): Leaf[] {
  if (isMark(node)) {
    const inside = marks.some((mark) => isSame(mark, node)) ? marks : [...marks, node];
    return node.children.flatMap((child) => flatten(child, inside));
  }
  if (node.type === 'inlineCode' && !/[^\s\p{Cf}]/u.test(node.value)) return flatten({ ...node, type: 'text' }, marks);
  if (node.type !== 'text') return [{ node, marks }];
  const pieces = /^(\s*)(.*?)(\s*)$/su.exec(node.value.replace(/[ \t\r\n]+/g, ' ')) ?? [];
  return pieces.slice(1).flatMap((value) => (value === '' ? [] : [{ node: { ...node, value }, marks }]));
}

/** Says whether a node is emphasis, a link or another element around words. */
export function isMark(node: PhrasingContent): node is Mark {
  return ['strong', 'emphasis', 'delete', 'link', 'inlineHtml'].includes(node.type);
}

function isSame(one: Mark, other: Mark): boolean {
  if (one.type === 'link' && other.type === 'link') return one.url === other.url;
  return one === other || (one.type === other.type && one.type !== 'inlineHtml');
}

function isSpace({ node }: Leaf): boolean {
  return node.type === 'text' && /^\s+$/u.test(node.value);
}

/** As HTML shows it: one space between words, none beside a break. Marks of direction that begin a line are taken off. */
function collapse(leaves: readonly Leaf[]): Leaf[] {
  const kept: Leaf[] = [];
  for (const written of leaves) {
    const before = kept.at(-1);
    const leaf = before === undefined || before.node.type === 'break' ? withoutUnseen(written) : written;
    if (leaf.node.type === 'text' && leaf.node.value === '') continue;
    if (leaf.node.type === 'break' && before !== undefined && isSpace(before)) kept.pop();
    const followsSpace =
      kept.length === 0 || (before !== undefined && (isSpace(before) || before.node.type === 'break'));
    if (!isSpace(leaf) || !followsSpace) kept.push(leaf);
  }
  return kept;
}

function withoutUnseen(leaf: Leaf): Leaf {
  if (leaf.node.type !== 'text') return leaf;
  return { ...leaf, node: { ...leaf.node, value: leaf.node.value.replace(/^[\u061c\u200b\u200e\u200f]+/u, '') } };
}

function trim(leaves: readonly Leaf[]): Leaf[] {
  const shows = ({ node }: Leaf): boolean =>
    node.type === 'text' ? /[^\s\u061c\u200b\u200e\u200f]/u.test(node.value) : node.type !== 'break';
  return leaves.slice(leaves.findIndex(shows), leaves.findLastIndex(shows) + 1);
}

/** Keeps on white space and line breaks only the marks that continue after them. */
function outsideMarks(leaves: readonly Leaf[]): Leaf[] {
  return leaves.map((leaf, index) => {
    if (!isSpace(leaf) && leaf.node.type !== 'break') return leaf;
    const before = leaves[index - 1]?.marks ?? [];
    const after = leaves[index + 1]?.marks ?? [];
    const end = before.findIndex((mark, at) => after[at] === undefined || !isSame(mark, after[at]));
    return { ...leaf, marks: end === -1 ? before : before.slice(0, end) };
  });
}

function build(leaves: readonly Leaf[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < leaves.length; ) {
    const mark = leaves[at]?.marks[depth];
    const rest = leaves.slice(at);
    const end = rest.findIndex(({ marks: { [depth]: next } }) =>
      mark === undefined || next === undefined ? mark !== next : !isSame(mark, next),
    );
    const group = end === -1 ? rest : rest.slice(0, end);
    nodes.push(...(mark === undefined ? joinTexts(group) : [{ ...mark, children: build(group, depth + 1) }]));
    at += group.length;
  }
  return nodes;
}

/** Two pieces of text or of code beside each other are one. */
function joinTexts(leaves: readonly Leaf[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const { node } of leaves) {
    const before = nodes.at(-1);
    const isLiteral = node.type === 'text' || node.type === 'inlineCode';
    if (isLiteral && before?.type === node.type) nodes.splice(-1, 1, { ...node, value: before.value + node.value });
    else nodes.push(node);
  }
  return nodes;
}

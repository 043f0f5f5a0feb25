import type { Nodes, RootContent } from 'mdast';
import { mdastText } from './mdast-text.ts';

/**
 * Returns a pull quote without the quotation marks around all of it: the page adds its own. Inner marks are kept, also
 * when the first and the last are not a pair: «كذا» و«كذا».
 */
export function withoutQuoteMarks(content: readonly RootContent[]): readonly RootContent[] {
  const text = content.map(mdastText).join('\n').trim();
  if (!isOnePair(text)) return content;
  const first = firstText(content);
  const last = lastText(content);
  if (first === undefined || last === undefined) return content;
  if (!first.value.trimStart().startsWith('«') || !last.value.trimEnd().endsWith('»')) return content;
  first.value = first.value.trimStart().slice(1).trimStart();
  last.value = last.value.trimEnd().slice(0, -1).trimEnd();
  return content;
}

/** Returns true when the opening mark at the start is closed by the mark at the end. */
function isOnePair(text: string): boolean {
  if (!text.startsWith('«') || !text.endsWith('»')) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '«') depth += 1;
    else if (text[index] === '»') depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

function firstText(content: readonly Nodes[]): { value: string } | undefined {
  const [node] = content;
  if (node === undefined) return undefined;
  if (node.type === 'text') return node;
  return 'children' in node ? firstText(node.children) : undefined;
}

function lastText(content: readonly Nodes[]): { value: string } | undefined {
  const node = content.at(-1);
  if (node === undefined) return undefined;
  if (node.type === 'text') return node;
  return 'children' in node ? lastText(node.children) : undefined;
}

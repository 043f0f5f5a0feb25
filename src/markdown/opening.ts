import type { Root } from 'hast';
import { hastText } from './hast-text.ts';

/** About as much as lists show below a headline. */
const LENGTH = 300;
const SENTENCE_END = /[.!؟…](?:["”»)\]]*)(?=\s)/g;

/**
 * Returns the plain text of the first paragraphs, about 300 characters, cut after a sentence or, with «…», after a
 * word.
 */
export function opening(tree: Root): string {
  let text = '';
  for (const node of tree.children) {
    if (node.type !== 'element' || node.tagName !== 'p') continue;
    text = `${text} ${hastText(node)}`.trim();
    if (text.length > LENGTH) break;
  }
  return cutAtSentence(text);
}

function cutAtSentence(text: string): string {
  if (text.length <= LENGTH) return text;
  const head = text.slice(0, LENGTH + 1);
  const ends = [...head.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const last = ends.at(-1) ?? 0;
  if (last >= LENGTH / 3) return head.slice(0, last);
  const space = head.lastIndexOf(' ');
  return `${head
    .slice(0, space > 0 ? space : LENGTH)
    .replace(/[\s،؛:,;.–—-]+$/, '')
    .toWellFormed()}…`;
}

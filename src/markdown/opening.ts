import type { Root } from 'hast';
import { cutAtSentence } from './cut-at-sentence.ts';
import { hastText } from './hast-text.ts';

/** About as much as lists show below a headline. */
const LENGTH = 300;

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
  return cutAtSentence(text, LENGTH);
}

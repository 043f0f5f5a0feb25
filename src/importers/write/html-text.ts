import type { ElementContent, Root, RootContent } from 'hast';
import { cleanLine, cleanText } from '../clean-text.ts';
import { decodeEntitiesAgain } from '../decode-entities-again.ts';
import { BLOCKS, DROPPED } from './html-elements.ts';
import { parseHtml } from './parse-html.ts';

/** Returns the text of HTML, each block on a line of its own: headlines are proposed from the first that says enough. */
export function htmlToLines(html: string): string {
  return textOf(html).split('\n').map(cleanLine).filter(Boolean).join('\n');
}

/** Returns the text of a little HTML on one line: headlines and excerpts are often escaped once more than they should be. */
export function htmlToText(html: string): string {
  return cleanLine(decodeEntitiesAgain(textOf(html).replace(/\n+/g, ' ')));
}

/** The check refuses a headline or excerpt that is longer. */
const LONGEST_TEXT = 100_000;

function textOf(html: string): string {
  const text = html.slice(0, LONGEST_TEXT);
  if (!/[<&]/.test(text)) return text;
  try {
    return blockText(parseHtml(cleanText(text)));
  } catch (error) {
    if (error instanceof RangeError) return text.replace(/<[^<>]*>/g, ' ');
    throw error;
  }
}

/** A line end in HTML is a space: only blocks and `<br>` separate words into lines. */
function blockText(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\n(?!\s*\n)/g, ' ');
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (node.tagName === 'br') return '\n';
    if (DROPPED.has(node.tagName)) return '';
  }
  const words = node.children.map(blockText).join('');
  return node.type === 'element' && BLOCKS.has(node.tagName) ? `\n${words}\n` : words;
}

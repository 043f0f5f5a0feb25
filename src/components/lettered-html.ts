import { escapeHtml } from './escape-html.ts';

/** Letters up to which each of the sizes fills the width and is cropped by the edge. */
const SIZES = [4, 6, 9, 13] as const;

/** Returns the words of a story drawn in place of its picture; nothing to be read aloud or quoted by a search engine. */
export function letteredHtml(words: string): string {
  const letters = words.replace(/[\u064B-\u0652\u0670]/g, '').length;
  const size = SIZES.findIndex((most) => letters <= most);
  return `<span class="lettered l-${(size === -1 ? SIZES.length : size) + 1}" aria-hidden="true" data-nosnippet>${escapeHtml(words)}</span>`;
}

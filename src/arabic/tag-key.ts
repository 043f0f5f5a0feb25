import { fold } from './normalize.ts';

const SEPARATORS = /[^\p{L}\p{M}\p{Nd}]+/u;
const ARTICLE = 'ال';
const LETTERS_LEFT = 3;

/**
 * Returns what two spellings of one tag have in common: folded, without ال where 3 letters remain, one space between
 * words. «الولايات المتّحدة» and «ولايات متحده» → «ولايات متحده». It also joins علي with على: use it to detect
 * spellings that an editor should look at, never to merge tags unasked.
 */
export function tagKey(label: string): string {
  return fold(label).split(SEPARATORS).filter(Boolean).map(withoutArticle).join(' ');
}

function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length >= ARTICLE.length + LETTERS_LEFT ? word.slice(ARTICLE.length) : word;
}

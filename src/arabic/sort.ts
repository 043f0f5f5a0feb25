import { removeHarakat, removeTatweel } from './normalize.ts';

const COLLATOR = new Intl.Collator('ar-u-co-standard', { numeric: true });
const NOT_LETTERS_AT_HEAD = /^[^\p{L}\p{Nd}]+/u;
const ARTICLE = /^ال(?=\p{L}{3})/u;

/**
 * Returns a negative number when `a` comes before `b` in Arabic order: «أحمد» before «بدر», «2» before «10».
 * The order is total: texts that collate alike are ordered by code units, so two builds sort alike.
 */
export function compareArabic(a: string, b: string): number {
  return COLLATOR.compare(a, b) || compareCodeUnits(a, b);
}

/** As `compareArabic`, by `sortKey` first: «السعودية» stands under س, between «سامي» and «سلمى». */
export function compareNames(a: string, b: string): number {
  return COLLATOR.compare(sortKey(a), sortKey(b)) || compareArabic(a, b);
}

/** Returns what a name is sorted by: without harakat, tatweel, opening signs and ال where 3 letters remain: «السعودية» → «سعودية», «الله» stays. */
export function sortKey(name: string): string {
  return removeTatweel(removeHarakat(name.normalize('NFC')))
    .replace(NOT_LETTERS_AT_HEAD, '')
    .replace(ARTICLE, '');
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

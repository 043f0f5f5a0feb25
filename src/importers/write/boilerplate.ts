import type { Element } from 'hast';
import { hastText } from '#markdown/hast-text.ts';

/** What WordPress adds to each item of a feed, in the languages Arab sites run it in. */
const LINE =
  /^\s*(?:The post\s.{1,400}\sappeared first on\s.{1,200}|(?:ظهرت\s+)?(?:المقالة|المقال|التدوينة|الخبر|المنشور)\s.{1,400}\s(?:ظهرت?|نُ?شرت?)?\s*(?:للمرة الأولى|أول مرة|أولًا|أولاً|اولا|أولا)\s+(?:على|في)\s.{1,200}|L.(?:article|post)\s.{1,400}\sest apparu en premier sur\s.{1,200})\s*$/su;
const TAIL = new RegExp(LINE.source.replace(/^\^\\s\*/, '(?:^|\\n|(?<=[.…\\]])\\s)\\s*'), 'su');
const LONGEST = 700;

/** Returns whether a block is the line «The post … appeared first on …», which is no part of the text. */
export function isBoilerplate(block: Element): boolean {
  const text = hastText(block);
  return text.length < LONGEST && LINE.test(text);
}

/** Returns a summary without that line at its end. */
export function withoutBoilerplate(text: string): string {
  return /appeared first on|أول|est apparu/.test(text) ? text.replace(TAIL, '').trim() : text;
}

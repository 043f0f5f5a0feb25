import { ARABIC_MONTHS } from './month-numbers.ts';
import { fold } from './normalize.ts';
import { wordWeight } from './stop-words.ts';

/** More letters would be set too small to be seen as a picture. */
const MAX_LETTERS = 17;
const MAX_WORDS = 3;
/** Less is not worth a picture. */
const MIN_LETTERS = 3;
const ASKING = new Set('كيف لماذا متى أين هل ماذا حين عندما لم لن قد لا أن'.split(' '));
/** When something is says nothing in large letters. */
const WHEN = new Set(
  'الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت اليوم الليلة أمس غدا غدًا السنة'.split(
    ' ',
  ),
);
/** A word that may begin with a preposition or conjunction: «لمبيعات» alone says nothing. */
const PREFIXED = /^[لبكوف]/u;
const ARABIC_WORD = /^[\u0621-\u063A\u0641-\u0652\u067E\u0686\u0698\u06A4\u06AF\u06A9\u06CC\u0670]+$/u;
const MARKS = /[\u064B-\u0652\u0670]/gu;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/**
 * Returns the one to three words of a headline that say most, in its order, for a picture made of letters; undefined if
 * it has none. A name of the site's in the headline wins, then a quotation, then a noun with its definite companion,
 * then the longest definite word, then the longest.
 */
export function strongWords(headline: string, names: readonly string[] = []): string | undefined {
  const bare = ` ${bareWords(headline).join(' ')} `;
  const name = longest(names.filter((one) => bare.includes(` ${one} `) && isGood(one.split(' '))));
  if (name !== undefined) return name;
  const quoted = /[«"“]([^«»"“”]+)[»"”]/u.exec(headline)?.[1];
  if (quoted !== undefined && isGood(bareWords(quoted))) return bareWords(quoted).join(' ');
  return strongestOf(headline);
}

/** Never across a mark: «النفط: أسعار» is no phrase. */
function strongestOf(headline: string): string | undefined {
  const parts = headline.split(/[،؛:.!؟…()«»"“”–—/]+/u).map(bareWords);
  const pairs = parts.flatMap((words, part) =>
    words.slice(1).flatMap((word, index) => {
      const first = words[index] ?? '';
      return isPair(first, word) && !isVerbPlace(words, index, part) && isGood([first, word])
        ? [`${first} ${word}`]
        : [];
    }),
  );
  const words = parts.flatMap((all, part) => all.filter((_, index) => !isVerbPlace(all, index, part)));
  const good = words.filter((word) => isGood([word]));
  return (
    pairs.find((pair) => !PREFIXED.test(pair)) ??
    longest(good.filter(isDefinite)) ??
    longest(good) ??
    longest(parts.flat().filter((word) => isGood([word])))
  );
}

/** «أسعار النفط», «الاتفاق النووي»: what is possessed or described, with what defines it. */
function isPair(first: string, second: string): boolean {
  return isDefinite(second) && (!isDefinite(first) || /ي(?:ة|ين|ون)?$/u.test(second));
}

/** A headline mostly begins with its verb, unless its first word is definite; one that asks has it after «كيف». */
function isVerbPlace(words: readonly string[], index: number, part: number): boolean {
  const before = words[index - 1];
  return !isDefinite(words[index] ?? '') && (before === undefined ? part === 0 : ASKING.has(before));
}

function bareWords(text: string): string[] {
  return text
    .split(/\s+/u)
    .map((word) => word.replace(EDGE, ''))
    .filter((word) => word !== '');
}

function isGood(words: readonly string[]): boolean {
  const letters = words.join(' ').replace(MARKS, '').length;
  return (
    words.length <= MAX_WORDS &&
    letters >= MIN_LETTERS &&
    letters <= MAX_LETTERS &&
    words.every((word) => ARABIC_WORD.test(word) && !isWhen(word)) &&
    wordWeight(words[0] ?? '') === 1 &&
    wordWeight(words.at(-1) ?? '') === 1
  );
}

function isWhen(word: string): boolean {
  return WHEN.has(word.replace(MARKS, '')) || ARABIC_MONTHS.has(fold(word));
}

function isDefinite(word: string): boolean {
  return word.startsWith('ال') && word.length > 4;
}

function longest(words: readonly string[]): string | undefined {
  return [...words].sort((a, b) => b.length - a.length)[0];
}

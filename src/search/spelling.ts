/**
 * «هل تقصد»: the words of the articles that a misspelt word may have meant. Words stand in shards by the first and the
 * last consonant of their skeleton, which misspelling seldom touches; within a shard a distance decides in which letters
 * that sound or look alike, long vowels and neighbours cost little.
 */
import { fold } from '#arabic/normalize.ts';
import { hash } from './hash.ts';
import { packText, unpackText } from './packed-text.ts';
import type { Deflate, Inflate } from './search-document.ts';
import { type DocumentForms, type FormTable, HEADLINE_WEIGHT } from './search-terms.ts';

/** A word of the articles and how many have it, roughly: 0 under ten, 1 under a hundred, 2 above. */
export interface KnownWord {
  readonly word: string;
  readonly use: number;
}

/** Words that so many articles have; fewer may be misspelt themselves. */
const LEAST_ARTICLES = 2;
/** Of words with fewer articles than this, those of headlines only. */
const OFTEN = 5;
const WORD = /^[\u0621-\u064a]{4,}$/;
/** Words of one shard, about: 8 kilobytes for a misspelt word, which looks into three. */
const SHARD_WORDS = 700;

/** Returns how many shards a segment's words have: a power of two, at most `most`. */
export function spellingShardCount(words: number, most: number): number {
  return Math.min(most, 2 ** Math.max(0, Math.round(Math.log2(words / SHARD_WORDS))));
}

/** Returns the words worth proposing. */
export function knownWords(documents: readonly DocumentForms[], { words }: FormTable): KnownWord[] {
  const articles = new Uint32Array(words.length);
  const isInHeadline = new Uint8Array(words.length);
  for (const { forms, counts } of documents) {
    for (let at = 0; at < forms.length; at += 1) {
      const form = forms[at] ?? 0;
      articles[form] = (articles[form] ?? 0) + 1;
      if ((counts[at] ?? 0) >= HEADLINE_WEIGHT) isInHeadline[form] = 1;
    }
  }
  // A word that can be read in two ways is two forms.
  const known = new Map<string, number>();
  words.forEach((word, form) => {
    const count = articles[form] ?? 0;
    if (count < LEAST_ARTICLES || (count < OFTEN && isInHeadline[form] === 0) || !WORD.test(word)) return;
    known.set(word, Math.max(count, known.get(word) ?? 0));
  });
  return [...known].map(([word, count]) => ({ word, use: count > 99 ? 2 : count > 9 ? 1 : 0 }));
}

/** Returns the files of the shards. */
export function writeSpelling(words: readonly KnownWord[], shards: number, deflate: Deflate): Uint8Array[] {
  const lists: string[][] = Array.from({ length: shards }, () => []);
  for (const { word, use } of words) lists[hash(ends(word)) % shards]?.push(word + (use === 0 ? '' : use));
  return lists.map((list) => packText(list.sort().join('\n'), deflate));
}

/** Returns the words of a shard. Rejects where the file is damaged. */
export async function readSpelling(bytes: Uint8Array, inflate: Inflate): Promise<readonly KnownWord[]> {
  const text = await unpackText(bytes, inflate);
  return (text === '' ? [] : text.split('\n')).map((line) => {
    const use = Number(line.at(-1));
    return use > 0 ? { word: line.slice(0, -1), use } : { word: line, use: 0 };
  });
}

/** Returns the numbers of the shards in which the words stand that a misspelt word may have meant. */
export function spellingShardsOf(written: string, shards: number): number[] {
  const skeleton = toSkeleton(fold(written));
  const keys = new Set([ends(fold(written))]);
  if (skeleton.length > 2) {
    keys.add(skeleton.charAt(0) + skeleton.charAt(skeleton.length - 2));
    keys.add(skeleton.charAt(1) + skeleton.charAt(skeleton.length - 1));
  }
  return [...new Set([...keys].map((key) => hash(key) % shards))];
}

const MOST_DISTANCE = 1.6;
const USE_BONUS = 0.17;
/** Of a word with its article and one without it, the one that is written as the reader did. */
const ARTICLE = /^(?:وال|بال|كال|فال|لل|ال)(?=...)/;

/** Returns the nearest words, the best first, at most `limit`. */
export function nearestWords(written: string, words: Iterable<KnownWord>, limit: number): string[] {
  const asked = fold(written);
  const found = new Map<string, number>();
  for (const { word, use } of words) {
    if (Math.abs(word.length - asked.length) > 2 || word === asked) continue;
    const distance = distanceOf(asked, word, MOST_DISTANCE);
    if (distance > MOST_DISTANCE) continue;
    const score = distance - use * USE_BONUS + (ARTICLE.test(word) === ARTICLE.test(asked) ? 0 : 0.2);
    found.set(word, Math.min(score, found.get(word) ?? score));
  }
  return [...found]
    .sort(([one, score], [other, worse]) => score - worse || (one < other ? -1 : 1))
    .slice(0, limit)
    .map(([word]) => word);
}

/** The first and last consonant of a word's skeleton. */
function ends(word: string): string {
  const skeleton = toSkeleton(word);
  return skeleton.charAt(0) + skeleton.charAt(skeleton.length - 1);
}

/** What of a word misspelling seldom touches: its consonants, sounds that are alike written as one. */
function toSkeleton(word: string): string {
  const bare = word.replace(ARTICLE, '');
  const consonants = (bare.charAt(0) + bare.slice(1).replace(/[اويىءئؤ]/g, ''))
    .replace(/[ثسص]/g, 'س')
    .replace(/[ذزظض]/g, 'ز')
    .replace(/[قكغج]/g, 'ك')
    .replace(/[طت]/g, 'ت')
    .replace(/[هحة]$/, '')
    .replace(/^[اأإآ]/, '')
    .replace(/(.)\1+/g, '$1');
  return consonants === '' ? word : consonants;
}

/** Letters that are taken for one another, by sound or by shape. */
const ALIKE = new Set(
  ['تط', 'سص', 'ذز', 'ضظ', 'قك', 'غج', 'ثت', 'حه', 'دض', 'كج', 'سث', 'زظ', 'ذد', 'غق', 'حخ', 'عغ', 'هت'].flatMap(
    (pair) => [pair, pair.charAt(1) + pair.charAt(0)],
  ),
);
const LONG_VOWELS = new Set('اويىءئؤ');
const ALIKE_COST = 0.4;
const VOWEL_COST = 0.5;
const DOUBLE_COST = 0.4;
const SWAP_COST = 0.7;

/** How far two words are apart (Damerau-Levenshtein with costs by letter); more than `most` is as good as any more. */
function distanceOf(one: string, other: string, most: number): number {
  const width = other.length + 1;
  let before: number[] = [];
  let above = new Array<number>(width).fill(0);
  for (let column = 1; column < width; column += 1)
    above[column] = (above[column - 1] ?? 0) + gapCost(other, column - 1);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [(above[0] ?? 0) + gapCost(one, row - 1)];
    let least = current[0] ?? 0;
    for (let column = 1; column < width; column += 1) {
      let cost = Math.min(
        (above[column] ?? 0) + gapCost(one, row - 1),
        (current[column - 1] ?? 0) + gapCost(other, column - 1),
        (above[column - 1] ?? 0) + letterCost(one.charAt(row - 1), other.charAt(column - 1)),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + SWAP_COST);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    before = above;
    above = current;
  }
  return above[width - 1] ?? 0;
}

function letterCost(one: string, other: string): number {
  if (one === other) return 0;
  if (ALIKE.has(one + other)) return ALIKE_COST;
  return LONG_VOWELS.has(one) && LONG_VOWELS.has(other) ? ALIKE_COST : 1;
}

function gapCost(word: string, at: number): number {
  if (LONG_VOWELS.has(word.charAt(at))) return VOWEL_COST;
  return word.charAt(at) === word.charAt(at - 1) ? DOUBLE_COST : 1;
}

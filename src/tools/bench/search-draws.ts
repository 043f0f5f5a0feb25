import { fold } from '#arabic/normalize.ts';
import { wordWeight } from '#arabic/stop-words.ts';
import { tokenize } from '#arabic/tokenize.ts';
import { createRandom, type Random, randomOf, randomWhole } from '../corpus/seeded-random.ts';
import type { EventPairs } from './event-pairs.ts';
import type { NewsItem } from './news-corpus.ts';

/** A question with the articles that answer it, by number. */
export interface DrawnQuery {
  readonly query: string;
  readonly right: ReadonlySet<number>;
  /** Articles that count neither as right nor as wrong. */
  readonly ignored: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();
const LEAST_LETTERS = 3;
/** Draws before a corpus is taken to have nothing more of a kind. */
const MOST_TRIES = 40;

/** Returns questions of words of headlines. */
export function drawTitleQueries(news: readonly NewsItem[], words: number, count: number): DrawnQuery[] {
  return draw(count, words, (random) => {
    const number = randomWhole(random, 0, news.length - 1);
    const content = contentWords(news[number]?.title ?? '');
    return content.length < 5
      ? undefined
      : { query: pick(content, words, random), right: new Set([number]), ignored: NONE };
  });
}

/** Returns questions of three words of one sentence of a body. */
export function drawBodyQueries(news: readonly NewsItem[], count: number): DrawnQuery[] {
  return draw(count, 10, (random) => {
    const number = randomWhole(random, 0, news.length - 1);
    const sentences = (news[number]?.body ?? '')
      .split(/[.،؛\n]/)
      .map(contentWords)
      .filter(({ length }) => length >= 4);
    if (sentences.length === 0) return undefined;
    return { query: pick(randomOf(random, sentences), 3, random), right: new Set([number]), ignored: NONE };
  });
}

/** Returns questions of two or three words of a headline that other papers' articles on the same event answer. */
export function drawEventQueries(news: readonly NewsItem[], pairs: EventPairs, count: number): DrawnQuery[] {
  const articles = [...pairs.easy.keys()].sort((one, other) => one - other);
  if (articles.length === 0) return [];
  return draw(count, 11, (random) => {
    const number = randomOf(random, articles);
    const content = contentWords(news[number]?.title ?? '');
    if (content.length < 3) return undefined;
    return {
      query: pick(content, randomWhole(random, 2, 3), random),
      right: pairs.easy.get(number) ?? NONE,
      ignored: new Set([number, ...(pairs.copies.get(number) ?? [])]),
    };
  });
}

const RUN = /[\u0621-\u0652]{3,} [\u0621-\u0652]{3,}(?: [\u0621-\u0652]{3,})?/g;

/** Returns quoted phrases of two or three words as they stand in bodies. */
export function drawPhrases(news: readonly NewsItem[], count: number): DrawnQuery[] {
  return draw(count, 12, (random) => {
    const number = randomWhole(random, 0, news.length - 1);
    const runs = [...(news[number]?.body ?? '').matchAll(RUN)]
      .map(([run]) => run)
      .filter((run) => !run.split(' ').some((word) => wordWeight(word) === 0));
    if (runs.length === 0) return undefined;
    return { query: `«${randomOf(random, runs)}»`, right: new Set([number]), ignored: NONE };
  });
}

/** Returns a text's different words that tell of its subject. */
function contentWords(text: string): string[] {
  return [
    ...new Set(
      tokenize(text.replace(/[_#]/g, ' ')).filter((word) => wordWeight(word) > 0 && word.length >= LEAST_LETTERS),
    ),
  ];
}

function pick(words: readonly string[], count: number, random: Random): string {
  const left = [...words];
  const picked: string[] = [];
  while (picked.length < count && left.length > 0)
    picked.push(...left.splice(randomWhole(random, 0, left.length - 1), 1));
  return picked.join(' ');
}

function draw<T>(count: number, stream: number, one: (random: Random) => T | undefined): T[] {
  const random = createRandom(18, stream);
  const drawn: T[] = [];
  for (let tries = 0; drawn.length < count && tries < count * MOST_TRIES; tries += 1) {
    const value = one(random);
    if (value !== undefined) drawn.push(value);
  }
  return drawn;
}

/** A word with a mistake in it. */
export interface Misspelling {
  readonly kind: string;
  readonly right: string;
  readonly written: string;
}

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ['تط', 'طت', 'سص', 'صس', 'ذز', 'زذ', 'ظض', 'ضظ', 'قك', 'كق', 'غج', 'جغ', 'ثت', 'حه', 'هح', 'دض'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

/** How words are misspelt, by kind; undefined where a word has nothing for it. */
const MISTAKES: Readonly<Record<string, (word: string, random: Random) => string | undefined>> = {
  'letter that looks or sounds alike': (word, random) => changeOne(word, random, (letter) => LOOK_ALIKES.get(letter)),
  'long vowel left out': (word, random) => changeOne(word, random, (letter) => (/[اوي]/.test(letter) ? '' : undefined)),
  'long vowel added': (word, random) =>
    insert(word, randomWhole(random, 1, word.length - 2), randomOf(random, ['ا', 'و', 'ي'])),
  'letter left out': (word, random) => changeOne(word, random, () => ''),
  'neighbours swapped': (word, random) => {
    const at = randomWhole(random, 1, word.length - 2);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  },
  'letter doubled': (word, random) => {
    const at = randomWhole(random, 0, word.length - 1);
    return insert(word, at, word.charAt(at));
  },
  'wrong letter': (word, random) => changeOne(word, random, () => randomOf(random, [...'بتدرسعفقلمن'])),
};

function changeOne(word: string, random: Random, change: (letter: string) => string | undefined): string | undefined {
  const places = Array.from({ length: word.length - 1 }, (_, at) => at + 1).filter(
    (at) => change(word.charAt(at)) !== undefined,
  );
  if (places.length === 0) return undefined;
  const at = randomOf(random, places);
  return word.slice(0, at) + (change(word.charAt(at)) ?? '') + word.slice(at + 1);
}

function insert(word: string, at: number, letter: string): string {
  return word.slice(0, at) + letter + word.slice(at);
}

const MISSPELT_WORD = /^(?!وال|بال|لل|ال)[\u0621-\u064a]{5,9}$/;

/** Returns words of headlines with a mistake, so many of each kind; none of them stands in any article. */
export function drawMisspellings(news: readonly NewsItem[], each: number): Misspelling[] {
  const used = countWords(news.map(({ title, body }) => `${title} ${body}`));
  const inTitles = countWords(news.map(({ title }) => title));
  const words = [...inTitles]
    .filter(
      ([word, count]) => MISSPELT_WORD.test(word) && wordWeight(word) > 0 && count >= 2 && (used.get(word) ?? 0) >= 5,
    )
    .map(([word]) => word)
    .sort();
  if (words.length === 0) return [];
  return Object.entries(MISTAKES).flatMap(([kind, mistake], stream) =>
    draw(each, 20 + stream, (random) => {
      const right = randomOf(random, words);
      const written = mistake(right, random);
      return written === undefined || written === right || used.has(written) ? undefined : { kind, right, written };
    }),
  );
}

/** Returns how many of the texts have each word, as folded. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(tokenize(text).map(fold))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

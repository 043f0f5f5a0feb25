import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findStem } from '#arabic/stem-known.ts';
import { createLexicon } from '#arabic/stem-lexicon.ts';
import { toSpelling } from '#arabic/stem-spelling.ts';
import { tokenize } from '#arabic/tokenize.ts';
import { readNewsCorpus } from './bench/news-corpus.ts';

const USAGE = `node src/tools/mine-lexicon.ts [--intl] [--data FILE.jsonl[.gz]] [--least N] [--out FILE] FILE|FOLDER…
  Writes the words that the reviewed tables of src/arabic/lexicon do not know and that the given texts vouch for, to
  src/arabic/lexicon/mined.ts. Give only texts whose licence lets their words be shipped; the shipped file is made
  from this edition and from the names Node itself has (--intl: Unicode CLDR, Unicode licence):
    node src/tools/mine-lexicon.ts --intl content/articles
  A word of the texts counts from N uses on (2); a name of CLDR always.`;

const OUT = fileURLToPath(new URL('../arabic/lexicon/mined.ts', import.meta.url));
const TEXT_FILE = /\.(?:md|txt)$/;
const ARABIC_WORD = /^[\u0621-\u063a\u0641-\u064a]{3,}$/;
const LONGEST = 12;

export interface MinedWords {
  /** Words that occur with and without the article: nouns, which may have endings. */
  readonly nouns: readonly string[];
  /** Words that occur only without it: their endings are kept. */
  readonly words: readonly string[];
}

/**
 * Returns the unknown words of texts: a noun if a word and ال with that word both occur, else a word that occurs
 * `least` times alone. Words that begin with و, ف, ب, ك or ل are omitted if the rest is a word too: وقال proves
 * nothing. So are words that end in ة, so that مسلسلات stays the plural of مسلسل.
 */
export function mineWords(texts: readonly string[], isKnown: (spelling: string) => boolean, least: number): MinedWords {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const token of tokenize(text)) {
      const spelling = toSpelling(token);
      if (ARABIC_WORD.test(spelling) && spelling.length <= LONGEST)
        counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
  }
  const isWord = (spelling: string): boolean => counts.has(spelling) || isKnown(spelling);
  const nouns: string[] = [];
  const words: string[] = [];
  for (const [spelling, count] of counts) {
    if (isKnown(spelling) || /^[وف]?[بك]?ال|^[وف]?لل/.test(spelling)) continue;
    if (/^[وفبكل]/.test(spelling) && isWord(spelling.slice(1))) continue;
    if (spelling.endsWith('ة') && isWord(spelling.slice(0, -1))) continue;
    if (counts.has(`ال${spelling}`)) nouns.push(spelling);
    else if (count >= least) words.push(spelling);
  }
  return { nouns: nouns.sort(), words: words.sort() };
}

/** Mines the lexicon and writes the table; returns the exit code. */
export function mineLexicon(args: readonly string[]): number {
  const options = parseMineArgs(args);
  if (options === undefined) {
    console.error(USAGE);
    return 2;
  }
  const texts = options.sources.flatMap(readTexts);
  if (options.data !== undefined)
    texts.push(...readNewsCorpus(options.data).map(({ title, body }) => `${title}\n${body}`));
  const names = options.intl ? mineWords(intlNames(), isReviewed, 1) : { nouns: [], words: [] };
  const found = mineWords(texts, isReviewed, options.least);
  const nouns = [...new Set(found.nouns)].sort();
  const words = [...new Set([...names.nouns, ...names.words, ...found.words])]
    .filter((word) => !nouns.includes(word))
    .sort();
  writeFileSync(options.out, toModule({ nouns, words }));
  console.log(`${nouns.length} nouns and ${words.length} words from ${texts.length} texts -> ${options.out}`);
  return 0;
}

function parseMineArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        intl: { type: 'boolean', default: false },
        data: { type: 'string' },
        least: { type: 'string', default: '2' },
        out: { type: 'string', default: OUT },
      },
    });
    const least = Number(values.least);
    if (!Number.isInteger(least) || least < 1) return undefined;
    if (positionals.length === 0 && values.data === undefined && !values.intl) return undefined;
    return { ...values, least, sources: positionals };
  } catch {
    return undefined;
  }
}

/** The texts of a file, or of all text files in a folder, sorted by path. */
function readTexts(path: string): string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

/** The Arabic names of countries, languages and currencies known to Node. */
function intlNames(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  const codes = {
    region: pairs,
    language: pairs.map((pair) => pair.toLowerCase()),
    currency: Intl.supportedValuesOf('currency'),
  } as const;
  return (['region', 'language', 'currency'] as const).flatMap((type) => {
    const names = new Intl.DisplayNames('ar', { type, fallback: 'none' });
    return codes[type].flatMap((code) => names.of(code) ?? []);
  });
}

/** Without mined entries, so that a second run returns the same table. */
const REVIEWED = createLexicon({ nouns: '', words: '' });

function isReviewed(spelling: string): boolean {
  return findStem(REVIEWED, spelling) !== undefined;
}

function toModule({ nouns, words }: MinedWords): string {
  return `/**
 * Words the reviewed tables do not have, made by \`src/tools/mine-lexicon.ts\`; do not edit. From the articles of
 * this edition and the names of countries, languages and currencies of Unicode CLDR (Unicode licence, v3).
 */
export const MINED = {
  nouns: \`
${wrap(nouns)}
\`,
  words: \`
${wrap(words)}
\`,
};
`;
}

function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= 119) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = mineLexicon(process.argv.slice(2));

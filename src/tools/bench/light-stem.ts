import { fold } from '#arabic/normalize.ts';

const LEAST = 3;
const PREFIXES = ['وبال', 'وكال', 'فبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل'];
const SUFFIXES = ['هما', 'هم', 'ها', 'ات', 'ون', 'ين', 'يا', 'يه', 'ته', 'ه', 'ي'];

/**
 * Returns the stem by rules alone, the baseline for the lexicon: removes one prefix and up to two suffixes of the
 * folded word while three letters remain, and a single و from words of five letters or more.
 */
export function lightStem(word: string): string {
  const folded = fold(word);
  const prefix = PREFIXES.find((cut) => folded.startsWith(cut) && folded.length - cut.length >= LEAST);
  let stem = prefix === undefined ? withoutWaw(folded) : folded.slice(prefix.length);
  for (let cuts = 0; cuts < 2; cuts += 1) {
    const suffix = SUFFIXES.find((cut) => stem.endsWith(cut) && stem.length - cut.length >= LEAST);
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

function withoutWaw(word: string): string {
  return word.startsWith('و') && word.length >= 5 ? word.slice(1) : word;
}

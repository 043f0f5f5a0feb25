import { describe, expect, test } from 'vitest';
import { AGENTS } from '#arabic/lexicon/agents.ts';
import { MINED } from '#arabic/lexicon/mined.ts';
import { NAMES } from '#arabic/lexicon/names.ts';
import { NOUNS } from '#arabic/lexicon/nouns.ts';
import { PARTICLES } from '#arabic/lexicon/particles.ts';
import { ORGANISATIONS, PLACES } from '#arabic/lexicon/places.ts';
import { VERBS } from '#arabic/lexicon/verbs.ts';
import { stem } from '#arabic/stem.ts';

const TABLES = { NOUNS, AGENTS, VERBS, NAMES, PLACES, ORGANISATIONS, PARTICLES };
const rowsOf = (table: string) => table.split(/\s+/).filter((row) => row !== '');

describe('the tables of the lexicon', () => {
  test.each(Object.entries(TABLES))('%s holds Arabic words and slashes only', (_, table) => {
    expect(
      rowsOf(table).filter((row) => !/^[\u0621-\u063a\u0641-\u064a]+(?:\/[\u0621-\u063a\u0641-\u064a]+)*$/.test(row)),
    ).toEqual([]);
  });

  test.each([
    ['NOUNS', NOUNS],
    ['AGENTS', AGENTS],
    ['NAMES', NAMES],
  ])('%s names no lemma twice', (_, table) => {
    const lemmas = rowsOf(table).map((row) => row.split('/')[0]);
    expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
  });

  test('the mined words are folded words of three letters or more', () => {
    const words = [...rowsOf(MINED.nouns), ...rowsOf(MINED.words)];
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !/^[\u0621-\u063a\u0641-\u064a]{3,}$/.test(word))).toEqual([]);
  });

  test('a place and its people have one key', () => {
    // A people whose bare name is a verb (ترك) is one with its article only.
    const keyOf = (name: string): string => (name === 'ترك' ? stem(`ال${name}`) : stem(name));
    expect(rowsOf(PLACES).filter((row) => new Set(row.split('/').map(keyOf)).size > 1)).toEqual([]);
  });
});

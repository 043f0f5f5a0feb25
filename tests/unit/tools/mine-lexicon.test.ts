import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mineLexicon, mineWords } from '#tools/mine-lexicon.ts';

const folder = mkdtempSync(join(tmpdir(), 'nuqta-mine-'));
afterEach(() => vi.restoreAllMocks());

describe('mineWords', () => {
  const known = new Set(['قال', 'بيت']);
  const mine = (texts: readonly string[], least = 2) => mineWords(texts, (word) => known.has(word), least);

  test('takes a word seen with the article for a noun', () => {
    expect(mine(['إبريق', 'الإبريق كبير']).nouns).toEqual(['ابريق']);
  });

  test('takes a word used often enough for a word', () => {
    expect(mine(['كلكامش وكلكامش كلكامش']).words).toEqual(['كلكامش']);
    expect(mine(['كلكامش']).words).toEqual([]);
  });

  test('does not take a known word behind a prefix', () => {
    expect(mine(['وقال وقال بيت لبيت لبيت'])).toEqual({ nouns: [], words: [] });
  });

  test('does not take the feminine of a known word', () => {
    expect(mine(['بيتة البيتة بيتة'])).toEqual({ nouns: [], words: [] });
  });

  test('leaves out foreign letters, digits and words of two letters', () => {
    expect(mine(['NATO NATO 2026 2026 قط قط'])).toEqual({ nouns: [], words: [] });
  });
});

describe('mineLexicon', () => {
  test('writes a module of the words it found, the same twice', () => {
    vi.spyOn(console, 'log').mockReturnValue();
    const text = join(folder, 'text.txt');
    const out = join(folder, 'mined.ts');
    writeFileSync(text, 'زعفشنط الزعفشنط وقال الوزير');
    expect(mineLexicon(['--out', out, text])).toBe(0);
    const written = readFileSync(out, 'utf8');
    expect(written).toContain('nouns: `\nزعفشنط\n`');
    expect(mineLexicon(['--out', out, text])).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(written);
    rmSync(folder, { recursive: true });
  });

  test('asks for a source', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(mineLexicon([])).toBe(2);
    expect(error.mock.calls[0]?.[0]).toContain('mine-lexicon');
  });
});

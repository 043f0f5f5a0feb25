import { afterEach, describe, expect, test, vi } from 'vitest';
import { benchLanguage } from '#tools/bench/bench-language.ts';

afterEach(() => vi.restoreAllMocks());

describe('benchLanguage', () => {
  test('prints the quality of every method on both halves as JSON', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    expect(await benchLanguage(['--json'])).toBe(0);
    const printed = JSON.parse(String(log.mock.calls[0]?.[0])) as { quality: { method: string; lists: string }[] };
    expect(new Set(printed.quality.map(({ lists }) => lists))).toEqual(
      new Set(['tune', 'report', 'drawn', 'second-tune', 'second-report']),
    );
    expect(printed.quality.filter(({ method }) => method === 'lexicon')).toHaveLength(5);
  });

  test('prints a table', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    expect(await benchLanguage([])).toBe(0);
    expect(String(log.mock.calls[0]?.[0])).toMatch(/folding only +tune +0\/\d+/);
  });

  test('explains itself when asked for something else', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(await benchLanguage(['--speed'])).toBe(2);
    expect(String(error.mock.calls[0]?.[0])).toContain('bench language');
  });

  test('says which file it cannot read', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(await benchLanguage(['--lists', 'no-such-file.txt'])).toBe(1);
    expect(String(error.mock.calls[0]?.[0])).toContain('no-such-file.txt');
  });
});

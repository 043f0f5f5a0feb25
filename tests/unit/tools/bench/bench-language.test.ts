import { describe, expect, test } from 'vitest';
import { benchLanguage } from '#tools/bench/bench-language.ts';
import { runInTest } from '../../commands/run-in-test.ts';

describe('bench language', () => {
  test('prints the quality of every method on both halves as JSON', async () => {
    const { code, out } = await runInTest(benchLanguage, ['--json']);
    expect(code).toBe(0);
    const printed = JSON.parse(out) as { quality: { method: string; lists: string }[] };
    expect(new Set(printed.quality.map(({ lists }) => lists))).toEqual(
      new Set(['tune', 'report', 'drawn', 'second-tune', 'second-report']),
    );
    expect(printed.quality.filter(({ method }) => method === 'lexicon')).toHaveLength(5);
  });

  test('prints a table', async () => {
    const { code, out } = await runInTest(benchLanguage, []);
    expect(code).toBe(0);
    expect(out).toMatch(/folding only +tune +0\/\d+/);
  });

  test.each([
    ['an option that it does not have', ['--speed'], '--speed'],
    ['a file that is not there', ['--lists', 'no-such-file.txt'], 'no-such-file.txt'],
    ['a number that is none', ['--runs', 'many'], '--runs is "many"'],
    ['no runs at all', ['--runs', '0'], '1 or more'],
  ])('names %s', async (_name, argv, named) => {
    const { code, errors } = await runInTest(benchLanguage, argv);
    expect(code).toBe(2);
    expect(errors).toContain(named);
    expect(errors).toContain('bench language');
  });
});

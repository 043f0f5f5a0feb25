import { describe, expect, test } from 'vitest';
import type { Command } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';
import { runInTest } from './run-in-test.ts';

const OPTIONS = { name: { type: 'string' }, also: { type: 'string', multiple: true } } as const;

const greet: Command<typeof OPTIONS> = {
  name: 'greet',
  usage: 'nuqta greet [--name NAME]',
  options: OPTIONS,
  takesWords: false,
  run({ values, words }, io) {
    io.print(JSON.stringify([values.name, values.also, words]));
    return EXIT.good;
  },
};

const failing = (thrown: unknown): Command<typeof OPTIONS> => ({
  ...greet,
  run() {
    throw thrown;
  },
});

describe('runCommand', () => {
  test('hands on options and words', async () => {
    const { code, out } = await runInTest({ ...greet, takesWords: true }, [
      '--name',
      'ليلى',
      '--also=ب',
      '--',
      '--help',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(['ليلى', ['ب'], ['--help']]);
  });

  test.each([['--help'], ['-h']])('%s prints the usage, whatever else is said', async (word) => {
    expect(await runInTest(greet, ['--name', word, 'too', 'many'])).toEqual({ code: 0, out: greet.usage, errors: '' });
  });

  test.each([
    [['--colour'], "Unknown option '--colour'."],
    [['--name'], "Option '--name <value>' argument missing."],
    [['--name', ''], '--name is empty.'],
    [['--also', 'أ', '--also='], '--also is empty.'],
    [['word'], '"word" is an unexpected argument.'],
  ])('%j is wrong use, told in two lines', async (argv, error) => {
    const { code, out, errors } = await runInTest(greet, argv);
    expect({ code, out }).toEqual({ code: EXIT.usageError, out: '' });
    expect(errors.split('\n')).toEqual([
      expect.stringContaining(error),
      expect.stringContaining('--help after "greet"'),
    ]);
  });

  test('what a command throws never leaves it', async () => {
    expect((await runInTest(failing(new Error('x')), [])).code).toBe(EXIT.internalError);
    expect((await runInTest(failing(undefined), [])).code).toBe(EXIT.internalError);
    const full = Object.assign(new Error('ENOSPC: full, write'), { code: 'ENOSPC' });
    expect((await runInTest(failing(full), [])).code).toBe(EXIT.failed);
  });
});

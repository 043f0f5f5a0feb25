import { describe, expect, test } from 'vitest';
import type { Command } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';
import type { Usage } from '#commands/usage-text.ts';
import { runInTest } from './run-in-test.ts';

const OPTIONS = {
  name: { type: 'string' },
  also: { type: 'string', multiple: true },
  flag: { type: 'boolean' },
} as const;

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
    [['--colour'], 'There is no option "--colour".'],
    [['--name'], 'A value is missing after "--name".'],
    [['--nam', 'أ'], 'Did you mean "--name"?'],
    [['--flag=x'], 'The option "--flag" takes no value.'],
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

  test('wrong use is told in Arabic too, and so are the options', async () => {
    const show = { language: 'ar', terminal: false } as const;
    const { errors } = await runInTest(greet, ['--nam', 'أ'], { show });
    expect(errors.split('\n')).toEqual(['لا خيار باسم «--nam». هل تقصد «--name»؟', expect.stringContaining('«greet»')]);
    const usage: Usage = {
      line: 'nuqta greet [options]',
      does: { en: 'greets', ar: 'يحيّي' },
      rows: [['--name NAME', { en: 'whom', ar: 'من يُحيّا' }]],
    };
    const { out } = await runInTest({ ...greet, usage }, ['--help'], { show });
    expect(out).toMatch(/^nuqta greet \[options\]\nيحيّي\n\n {2}--name NAME {6}من يُحيّا\n/);
    expect(out).toContain('رموز الخروج');
  });

  test('what a command throws never leaves it', async () => {
    expect((await runInTest(failing(new Error('x')), [])).code).toBe(EXIT.internalError);
    expect((await runInTest(failing(undefined), [])).code).toBe(EXIT.internalError);
    const full = Object.assign(new Error('ENOSPC: full, write'), { code: 'ENOSPC' });
    expect((await runInTest(failing(full), [])).code).toBe(EXIT.failed);
  });
});

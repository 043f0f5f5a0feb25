import { describe, expect, test } from 'vitest';
import { CommandError } from '#commands/command-error.ts';
import { EXIT } from '#commands/exit.ts';
import { reportFailure } from '#commands/report-failure.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import type { Language } from '#messages/language.ts';
import { says } from '#messages/says.ts';
import { OutputError } from '#output/output-error.ts';
import { TargetError } from '#output/target-error.ts';

const named = (name: string): Error => Object.assign(new Error('أ. ب.'), { name });
const failure = (thrown: unknown, language: Language = 'en') => {
  const lines: string[] = [];
  return { exit: reportFailure(thrown, { command: 'build', language }, (line) => lines.push(line)), lines };
};

describe('reportFailure', () => {
  test.each([
    ['problems in the content', named('ContentError')],
    ['a site that cannot be put in place', named('OutputError')],
    ['a port in use', new CommandError('أ. ب.')],
  ])('%s: the message alone, exit code 1', (_name, thrown) => {
    expect(failure(thrown)).toEqual({ exit: EXIT.failed, lines: [thrown.message] });
  });

  test('wrong use: the message and where the options are listed, exit code 2', () => {
    expect(failure(new UsageError('أ. ب.'))).toEqual({
      exit: EXIT.usageError,
      lines: ['أ. ب.', '--help after "build" lists its options.'],
    });
  });

  test('a folder that may not be replaced: the message alone, exit code 2', () => {
    const thrown = new TargetError(says('target-file', { folder: 'dist' }));
    expect(failure(thrown)).toEqual({ exit: EXIT.usageError, lines: [thrown.message] });
  });

  test('a full disk: one line, exit code 1', () => {
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    const { exit, lines } = failure(error);
    expect(exit).toBe(EXIT.failed);
    expect(lines).toEqual([expect.stringContaining('The disk is full')]);
  });

  test.each([
    ['an error', new Error('no part has that name')],
    ['a stack that overflows', new RangeError('Maximum call stack size exceeded')],
    ['what is no error', 'a text'],
    ['a file of ours that is not there', Object.assign(new Error('ENOENT: no such file, open'), { code: 'ENOENT' })],
  ])('%s is ours: stack, what to do, exit code 3', (_name, thrown) => {
    const { exit, lines } = failure(thrown);
    expect(exit).toBe(EXIT.internalError);
    expect(lines.join('\n')).toContain('Please report it');
    expect(lines.join('\n')).toMatch(/\n\s+at /);
  });

  test.each([
    ['a folder that may not be replaced', new TargetError(says('target-file', { folder: 'dist' })), 'ملف لا مجلد'],
    ['wrong use', new UsageError(says('option-empty', { option: '--out' })), 'لا قيمة بعد «--out»'],
    ['a site that cannot be put in place', new OutputError(says('two-writers'), ['a/b']), 'مرتين، فلم يُنشر شيء. غيّر'],
    ['a full disk', Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write', path: '/d' }), 'امتلأ القرص'],
  ])('%s is told in Arabic where messages are', (_name, thrown, words) => {
    expect(failure(thrown, 'ar').lines.join('\n')).toContain(words);
  });

  test('details stay below a message in either language', () => {
    const thrown = new OutputError(says('two-writers'), ['a/b', 'c/d']);
    for (const language of ['ar', 'en'] as const)
      expect(failure(thrown, language).lines[0]?.split('\n').slice(1)).toEqual(['  a/b', '  c/d']);
  });

  test('the cause is told too, once', () => {
    const inner = new Error('inner');
    inner.cause = inner;
    const { lines } = failure(new Error('outer', { cause: inner }));
    expect(lines.filter((line) => line.includes('Caused by Error: inner'))).toHaveLength(1);
  });
});

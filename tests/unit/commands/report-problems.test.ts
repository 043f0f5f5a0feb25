import { describe, expect, test } from 'vitest';
import {
  EXIT,
  reportFailure,
  requireContentFolder,
  requireFormat,
  UsageError,
} from '../../../src/commands/report-problems.ts';

const named = (name: string): Error => Object.assign(new Error('أ. ب.'), { name });
const failure = (thrown: unknown) => {
  const lines: string[] = [];
  return { exit: reportFailure(thrown, (line) => lines.push(line)), text: lines.join('\n') };
};

describe('reportFailure', () => {
  test.each([
    ['problems in the content', named('ContentError'), EXIT.problems],
    ['a disk that is full', named('OutputError'), EXIT.problems],
    ['wrong use', new UsageError('أ. ب.'), EXIT.wrongUse],
    ['an option that cannot be read', new RangeError('--now is not a moment'), EXIT.wrongUse],
  ])('%s is told in full', (_name, thrown, exit) => {
    expect(failure(thrown)).toEqual({ exit, text: thrown.message });
  });

  test.each([
    ['an error', new Error('no part has that name')],
    ['a stack that overflows', new RangeError('Maximum call stack size exceeded')],
    ['what is no error', 'a text'],
  ])('%s is ours', (_name, thrown) => {
    const { exit, text } = failure(thrown);
    expect(exit).toBe(EXIT.ourFault);
    expect(text).toContain('Please report it');
    expect(text).toMatch(/\n\s+at /);
  });

  test('the cause is told too', () => {
    expect(failure(new Error('outer', { cause: new Error('inner') })).text).toContain('Caused by Error: inner');
  });
});

describe('requireContentFolder and requireFormat', () => {
  test('throw for what cannot be used', () => {
    expect(() => requireContentFolder('/nowhere')).toThrow(UsageError);
    expect(() => requireFormat('xml')).toThrow(UsageError);
    expect(() => requireFormat('json')).not.toThrow();
    expect(() => requireFormat(undefined)).not.toThrow();
  });
});

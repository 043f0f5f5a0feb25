import { describe, expect, test } from 'vitest';
import {
  compareDiagnostics,
  type Diagnostic,
  formatDiagnostic,
  hasErrors,
  printable,
} from '#diagnostics/diagnostic.ts';

const problem = (over: Partial<Diagnostic>): Diagnostic => ({
  file: 'a.md',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'r',
  message: 'أ. ب.',
  ...over,
});

describe('formatProblem', () => {
  test.each([
    [problem({}), 'a.md:1:1  أ. ب.'],
    [problem({ severity: 'warning' }), 'a.md:1:1  warning: أ. ب.'],
    [problem({ severity: 'notice' }), 'a.md:1:1  notice: أ. ب.'],
    [problem({ file: 'a\nb.md' }), 'a<U+000A>b.md:1:1  أ. ب.'],
  ])('%j', (given, expected) => {
    expect(formatDiagnostic(given)).toBe(expected);
  });
});

describe('printable', () => {
  test.each([
    ['قمة\u200Cها', 'قمة\u200Cها'],
    ['a\u202Eb', 'a<U+202E>b'],
    ['\u001B[31m', '<U+001B>[31m'],
    ['a\u2028b', 'a<U+2028>b'],
    ['\uD800', '<U+D800>'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe('compareDiagnostics', () => {
  test('orders by file, line, column, rule and message', () => {
    const sorted = [
      problem({}),
      problem({ message: 'ب.' }),
      problem({ rule: 's' }),
      problem({ column: 2 }),
      problem({ line: 2 }),
      problem({ line: 10 }),
      problem({ file: 'b.md' }),
    ];
    expect(sorted.toReversed().sort(compareDiagnostics)).toEqual(sorted);
  });
});

describe('hasErrors', () => {
  test('warnings and notices stop nothing', () => {
    expect(hasErrors([problem({ severity: 'warning' }), problem({ severity: 'notice' })])).toBe(false);
    expect(hasErrors([problem({ severity: 'warning' }), problem({})])).toBe(true);
  });
});

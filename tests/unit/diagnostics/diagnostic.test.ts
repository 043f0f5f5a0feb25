import { describe, expect, test } from 'vitest';
import {
  compareDiagnostics,
  type Diagnostic,
  formatDiagnostic,
  hasErrors,
  printable,
} from '#diagnostics/diagnostic.ts';

const diagnostic = (over: Partial<Diagnostic>): Diagnostic => ({
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
    [diagnostic({}), 'a.md:1:1  أ. ب.'],
    [diagnostic({ severity: 'warning' }), 'a.md:1:1  warning: أ. ب.'],
    [diagnostic({ severity: 'notice' }), 'a.md:1:1  notice: أ. ب.'],
    [diagnostic({ file: 'a\nb.md' }), 'a<U+000A>b.md:1:1  أ. ب.'],
  ])('%j', (given, expected) => {
    expect(formatDiagnostic(given, { language: 'en', terminal: false })).toBe(expected);
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
      diagnostic({}),
      diagnostic({ message: 'ب.' }),
      diagnostic({ rule: 's' }),
      diagnostic({ column: 2 }),
      diagnostic({ line: 2 }),
      diagnostic({ line: 10 }),
      diagnostic({ file: 'b.md' }),
    ];
    expect(sorted.toReversed().sort(compareDiagnostics)).toEqual(sorted);
  });
});

describe('hasErrors', () => {
  test('warnings and notices stop nothing', () => {
    expect(hasErrors([diagnostic({ severity: 'warning' }), diagnostic({ severity: 'notice' })])).toBe(false);
    expect(hasErrors([diagnostic({ severity: 'warning' }), diagnostic({})])).toBe(true);
  });
});

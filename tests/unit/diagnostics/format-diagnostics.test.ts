import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { formatDiagnostics, isDiagnosticFormat, toAnnotations } from '#diagnostics/format-diagnostics.ts';

const ERROR: Diagnostic = {
  file: 'articles/قمة.md',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'date-invalid',
  message: 'This is not a date. Write 2026-11-23.',
};
const WARNING: Diagnostic = { ...ERROR, severity: 'warning', rule: 'link-dropped', message: 'أ: 100%, ب\nج. د.' };

const SHOW = { language: 'en', terminal: false } as const;

describe('formatDiagnostics', () => {
  test('gives a line for each problem', () => {
    expect(formatDiagnostics([ERROR, WARNING], 'text', SHOW)).toBe(
      'articles/قمة.md:3:7  This is not a date. Write 2026-11-23.\narticles/قمة.md:3:7  warning: أ: 100%, ب<U+000A>ج. د.',
    );
  });

  test('gives JSON that says the same', () => {
    expect(JSON.parse(formatDiagnostics([ERROR, WARNING], 'json', SHOW))).toEqual([
      { ...ERROR, help: '/messages/#s-date-invalid' },
      { ...WARNING, help: '/messages/#s-link-dropped' },
    ]);
    expect(formatDiagnostics([], 'json', SHOW)).toBe('[]');
  });
});

describe('many of one rule', () => {
  const many = (count: number, severity: Diagnostic['severity']): Diagnostic[] =>
    Array.from({ length: count }, (_, index) => ({
      file: `articles/${index}.tmp`,
      line: 1,
      column: 1,
      severity,
      rule: 'file-ignored',
      message: 'This file is ignored.',
    }));

  test('are counted after the twentieth, but every error is listed', () => {
    const lines = formatDiagnostics([...many(50_000, 'warning'), ...many(30, 'error')], 'text', SHOW).split('\n');
    expect(lines).toHaveLength(20 + 30 + 1);
    expect(lines.at(-1)).toBe('49,980 more of the rule file-ignored; --format json lists all.');
  });

  test('are all in the JSON', () => {
    expect(JSON.parse(formatDiagnostics(many(50, 'notice'), 'json', SHOW))).toHaveLength(50);
  });
});

describe('isProblemFormat', () => {
  test.each([
    ['text', true],
    ['json', true],
    ['JSON', false],
    ['', false],
  ])('%j', (word, expected) => {
    expect(isDiagnosticFormat(word)).toBe(expected);
  });
});

describe('toAnnotations', () => {
  test('names the file from the repository on', () => {
    expect(toAnnotations([ERROR], 'content', 'en')).toBe(
      '::error file=content/articles/قمة.md,line=3,col=7,title=date-invalid::This is not a date. Write 2026-11-23.',
    );
    expect(toAnnotations([ERROR], '', 'en')).toMatch(/^::error file=articles\//);
  });

  test('escapes what would end a property or a line', () => {
    const odd = { ...ERROR, file: 'articles/a,b:c%.md' };
    expect(toAnnotations([odd], 'content', 'en')).toContain('file=content/articles/a%2Cb%3Ac%25.md,');
    expect(toAnnotations([WARNING], 'content', 'en')).toBe(
      '::warning file=content/articles/قمة.md,line=3,col=7,title=link-dropped::أ: 100%25, ب<U+000A>ج. د.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const openingOf = (markdown: string) => parseBody(markdown, { firstLine: 1 }).opening;
const SENTENCE = 'عادت السفن إلى المرفأ القديم بعد انقطاع دام سنتين كاملتين.';

describe('opening', () => {
  test('joins the first paragraphs and leaves out all else', () => {
    expect(openingOf(`## عنوان\n\nجملة أولى.\n\n> اقتباس\n\nجملة **ثانية** من [RT](قمة).\n`)).toBe(
      'جملة أولى. جملة ثانية من RT.',
    );
  });

  test('cuts after the last whole sentence', () => {
    expect(openingOf(`${SENTENCE} `.repeat(12))).toBe(`${SENTENCE} `.repeat(5).trim());
  });

  test('cuts after a word where no sentence ends', () => {
    const opening = openingOf('كلمة '.repeat(200));
    expect(opening).toMatch(/^(?:كلمة )+كلمة…$/);
    expect(opening.length).toBeLessThanOrEqual(301);
  });

  test('is empty where there is no paragraph', () => {
    expect(openingOf('- بند\n')).toBe('');
  });
});

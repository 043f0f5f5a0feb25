import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '#arabic/analyze.ts';
import { excerptOf, markText } from '#search/excerpt.ts';
import { queryTerms } from '#search/query.ts';

const analyzer = createAnalyzer();
const wantedOf = (query: string) => {
  const { words } = queryTerms(query, analyzer);
  return { words: new Set(words.map(({ word }) => word)), stems: new Set(words.flatMap(({ stems }) => stems)) };
};
const marked = ({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) =>
  marks.map(([start, end]) => text.slice(start, end));
const FILLER = 'جملة لا شأن لها بما يُسأل عنه هنا أبدًا. '.repeat(12);

describe('an excerpt', () => {
  test('stands where most words of the question stand', () => {
    const text = `ذُكرت القمة مرة. ${FILLER}ثم اجتمعت قمة المناخ في مراكش. ${FILLER}`;
    const excerpt = excerptOf(text, wantedOf('قمة المناخ مراكش'), analyzer);
    expect(excerpt.text.startsWith('ثم اجتمعت')).toBe(true);
    expect(marked(excerpt)).toEqual(['قمة', 'المناخ', 'مراكش']);
    expect([excerpt.cutBefore, excerpt.cutAfter]).toEqual([true, true]);
  });

  test('is the beginning of a text that has none of the words', () => {
    const excerpt = excerptOf(`أول النص. ${FILLER}`, wantedOf('قمة'), analyzer);
    expect(excerpt.text.startsWith('أول النص.')).toBe(true);
    expect(excerpt).toMatchObject({ marks: [], cutBefore: false, cutAfter: true });
  });

  test('is a short text whole, line breaks as spaces', () => {
    expect(excerptOf('سطر\nوسطر', wantedOf('قمة'), analyzer)).toMatchObject({ text: 'سطر وسطر', cutAfter: false });
    expect(excerptOf('', wantedOf('قمة'), analyzer)).toMatchObject({ text: '', marks: [] });
  });

  test('cuts a text without spaces', () => {
    expect(excerptOf('ك'.repeat(1000), wantedOf('قمة'), analyzer).text.length).toBeLessThan(300);
  });

  test('marks a word in a hashtag and with letters joined to it, as written', () => {
    expect(marked(markText('#قمة_المناخ وبالقِمّة «القمم»', wantedOf('قمة'), analyzer))).toEqual([
      'قمة_المناخ',
      'وبالقِمّة',
      'القمم',
    ]);
  });

  test('marks the right one of two equal beginnings', () => {
    expect(markText('قممنا قمة', wantedOf('قمة'), analyzer).marks.at(-1)).toEqual([6, 9]);
  });
});

import { describe, expect, test } from 'vitest';
import { headlinesText, isUsable, measureHeadlines } from '#tools/bench/headline-report.ts';

describe('isUsable', () => {
  test.each([
    'افتتح المتحف أبوابه للزوار صباح الخميس',
    'قال مدير المتحف إن القاعة الكبرى تفتح في الربيع',
    'برعاية البلدية، انطلقت أعمال ملتقى الترجمة الثالث',
  ])('«%s» is', (headline) => {
    expect(isUsable(headline, headline)).toBe(true);
  });

  test.each([
    ['too short', 'افتتح المتحف'],
    ['too long', 'كلمة '.repeat(30)],
    ['broken off behind a preposition', 'افتتح المتحف أبوابه للزوار في'],
    ['broken off behind «أن»', 'أعلن مدير المتحف صباح الخميس أن'],
    ['without what was said', 'قال مدير المتحف الكبير في مدينة الواحة'],
    ['without its clause', 'برعاية رئيس البلدية وحضور عدد من السفراء'],
    ['with a quotation left open', 'افتتح المتحف «قاعة الخط العربي للزوار'],
    ['with its dateline', 'الواحة – افتتح المتحف أبوابه للزوار'],
  ])('one %s is not', (_, headline) => {
    expect(isUsable(headline, headline)).toBe(false);
  });

  test('one that is cut inside a pair of nouns is not', () => {
    const text = 'أعلنت البلدية مساء الخميس موعد الدراسة في المدارس';
    expect(isUsable('أعلنت البلدية مساء الخميس موعد', text)).toBe(false);
    expect(isUsable('أعلنت البلدية مساء الخميس موعد الدراسة', text)).toBe(true);
  });
});

test('the report counts bodies, the proposals and the first words beside', () => {
  const body =
    'الواحة – أعلنت البلدية مساء الخميس ترميم الأرصفة الحجرية الثلاثة وتوسعة سوق السمك القديم في مدينة الواحة. وقالت.';
  const news = [body, ''].map((text) => ({ id: text, source: 'a', epoch: 0, title: '', body: text, tags: [] }));
  const report = measureHeadlines(news);
  expect(report).toEqual({ proposed: { count: 1, of: 1 }, firstWords: { count: 0, of: 1 } });
  expect(headlinesText(report)).toContain('1/1');
});

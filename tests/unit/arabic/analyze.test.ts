import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '#arabic/analyze.ts';
import { stem } from '#arabic/stem.ts';
import { LOW_WEIGHT } from '#arabic/stop-words.ts';

describe('createAnalyzer', () => {
  test('gives each word folded and its stem, in order', () => {
    expect(createAnalyzer().analyze('زارَ الوزراءُ المدينةَ')).toEqual({
      words: ['زار', 'الوزراء', 'المدينه'],
      stems: ['زار', 'وزير', 'مدينة'],
      weights: [1, 1, 1],
      others: [],
    });
  });

  test('leaves out stop words as written, and keeps the name that folds to the same', () => {
    const { words } = createAnalyzer().analyze('سلّم علي على الحاضرين');
    expect(words).toEqual(['سلم', 'علي', 'الحاضرين']);
  });

  test('leaves out a letter alone and keeps numbers and foreign words', () => {
    expect(createAnalyzer().analyze('ص 7 في NATO').words).toEqual(['7', 'nato']);
  });

  test('gives one stem where the words differ', () => {
    const { stems } = createAnalyzer().analyze('الدولة دولتين بالدول');
    expect(new Set(stems)).toEqual(new Set([stem('دولة')]));
  });

  test('gives the same again for a text it has seen', () => {
    const analyzer = createAnalyzer();
    expect(analyzer.analyze('ميناء القناة')).toEqual(analyzer.analyze('ميناء القناة'));
  });

  test('gives nothing for nothing', () => {
    expect(createAnalyzer().analyze(' … ').words).toEqual([]);
  });

  test.each(['من', 'ما هي', 'ص', 'كيف', 'بدون'])('«%s» keeps its words, since it has no others', (query) => {
    expect(createAnalyzer().analyze(query).words).toHaveLength(query.split(' ').length);
  });

  test('keeps words of time and quantity with little weight', () => {
    expect(createAnalyzer().analyze('أخبار اليوم')).toMatchObject({
      words: ['اخبار', 'اليوم'],
      weights: [1, LOW_WEIGHT],
    });
    expect(createAnalyzer().analyze('كل عام في بيروت').words).toEqual(['كل', 'عام', 'بيروت']);
  });

  test('gives all words with their weights on request', () => {
    expect(createAnalyzer().analyzeAll('من اليوم في صنعاء').weights).toEqual([0, LOW_WEIGHT, 0, 1]);
  });

  test('gives a hashtag and its parts', () => {
    expect(createAnalyzer().analyze('#جائزة_نوبل').words).toEqual(['جايزه', 'نوبل', 'جايزه_نوبل']);
  });

  test('gives one word for one number, however it is written', () => {
    for (const numbers of ['1,200 ١٬٢٠٠ 1200 لـ1200 و١٢٠٠ بـ1٬200', '3.5 ٣٫٥ 3,5 ٣،٥ بـ3.5', '2026 ٢٠٢٦ 2026م و2026'])
      expect(new Set(createAnalyzer().analyze(numbers).words).size).toBe(1);
  });

  test('gives one stem to a number and its word', () => {
    expect(new Set(createAnalyzer().analyze('5 خمسة خمس ٥').stems).size).toBe(1);
  });

  test.each([
    ['كانون الثاني', 'يناير'],
    ['وتشرين الأول', 'أكتوبر'],
    ['آب', 'غشت'],
    ['حزيران', 'جوان'],
    ['نيسان', 'أفريل'],
  ])('«%s» has the stem of «%s»', (one, other) => {
    const { analyze } = createAnalyzer();
    expect(analyze(one).stems[0]).toBe(analyze(other).stems[0]);
  });
});

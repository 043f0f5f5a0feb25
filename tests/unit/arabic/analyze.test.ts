import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '#arabic/analyze.ts';
import { stem } from '#arabic/stem.ts';

describe('createAnalyzer', () => {
  test('gives each word folded and its stem, in order', () => {
    expect(createAnalyzer().analyze('زارَ الوزراءُ المدينةَ')).toEqual({
      words: ['زار', 'الوزراء', 'المدينه'],
      stems: ['زار', 'وزير', 'مدينة'],
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
    expect(createAnalyzer().analyze(' … ')).toEqual({ words: [], stems: [] });
  });
});

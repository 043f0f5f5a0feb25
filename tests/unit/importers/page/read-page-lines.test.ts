import { describe, expect, test } from 'vitest';
import { readPageLines } from '#importers/page/read-page-lines.ts';

describe('readPageLines', () => {
  test.each([
    ['المصدر: "رويترز"', { type: 'label', label: 'source', text: '"رويترز"' }],
    ['إقرأ أيضاً:', { type: 'label', label: 'next', text: '' }],
    ['اقرأ ايضا', { type: 'label', label: 'next', text: '' }],
    ['اقرأ أيضًا: قصة الجسر: البداية', { type: 'label', label: 'next', text: 'قصة الجسر: البداية' }],
    ['مقالات مشابهة', { type: 'label', label: 'similar', text: '' }],
    ['كلمات دلالية: أ، ب', { type: 'label', label: 'tags', text: 'أ، ب' }],
    ['المصدر', { type: 'text', text: 'المصدر' }],
    ['قال المصدر: نعم', { type: 'text', text: 'قال المصدر: نعم' }],
    ['• أولا', { type: 'item', mark: '•', text: 'أولا' }],
    ['٣. ثالثا', { type: 'item', mark: '٣', text: 'ثالثا' }],
    ['-5 درجات', { type: 'text', text: '-5 درجات' }],
    ['2025. عام جديد', { type: 'text', text: '2025. عام جديد' }],
  ])('%j', (source, line) => {
    expect(readPageLines(source)).toEqual([{ ...line, line: 1 }]);
  });

  test('empty lines are passed over and counted, whatever ends them', () => {
    expect(readPageLines('\r\nأ\n\n\u00a0\nب\rج').map(({ line, text }) => [line, text])).toEqual([
      [2, 'أ'],
      [5, 'ب'],
      [6, 'ج'],
    ]);
  });
});

import { expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const quoteOf = (words: string): string => {
  const { parts } = parseBody(`:::quote[قائل]\n${words}\n:::\n`, { firstLine: 1 }).body;
  return /<blockquote><p>(.*)<\/p><\/blockquote>/s.exec(parts.join(''))?.[1]?.trim() ?? '';
};

test.each([
  ['الصحافة مرآة', 'الصحافة مرآة'],
  ['«الصحافة مرآة»', 'الصحافة مرآة'],
  ['«قال: «نعم» ومضى»', 'قال: «نعم» ومضى'],
  ['«كذا» و«كذا»', '«كذا» و«كذا»'],
  ['«الصحافة» مرآة', '«الصحافة» مرآة'],
  ['مرآة «الصحافة»', 'مرآة «الصحافة»'],
  ['«الصحافة مرآة', '«الصحافة مرآة'],
  ['**«الصحافة مرآة»**', '<strong>الصحافة مرآة</strong>'],
])('%s', (words, expected) => {
  expect(quoteOf(words)).toBe(expected);
});

import { describe, expect, test } from 'vitest';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';

describe('textOf', () => {
  test('sets parameters into the text of the language', () => {
    const said = says('footnote-twice', { name: 'أ' });
    expect(textOf(said, 'en')).toBe('[^أ] is defined twice. Give each note a different name.');
    expect(textOf(said, 'ar')).toContain('[^أ]');
  });

  test.each([
    [1, 'line ', 'سطر واحد'],
    [2, '2 lines', 'سطران'],
    [3, '3 lines', '3 أسطر'],
    [11, '11 lines', '11 سطرًا'],
  ])('%i is counted in the form of each language', (count, en, ar) => {
    const said = says('lines-joined', { count });
    expect(textOf(said, 'en')).toContain(en);
    expect(textOf(said, 'ar')).toContain(ar);
  });

  test('joins lists, quotes alternatives, and sets in messages and words of each language', () => {
    const near = says('directive-unknown/near', { name: 'حقيقة', near: ['حقائق', 'حاشية'] });
    expect(textOf(near, 'en')).toContain('Did you mean "حقائق" or "حاشية"?');
    expect(textOf(near, 'ar')).toContain('هل تقصد «حقائق» أو «حاشية»؟');
    const known = says('directive-unknown', { name: 'x', known: ['أ', 'ب'] });
    expect(textOf(known, 'ar')).toContain('أ، ب');
    expect(textOf(known, 'en')).toContain('أ, ب');
    const nested = says('html-dropped/whole', { tag: 'script', advice: says('html-advice/script') });
    expect(textOf(nested, 'en')).toBe('<script> was dropped with what it holds. Scripts never run in an article.');
    const own = says('too-many', { limit: 3000, what: { en: 'tables', ar: 'الجداول' } });
    expect(textOf(own, 'en')).toBe('There are more than 3,000 tables. Split the text.');
    expect(textOf(own, 'ar')).toContain('الجداول');
  });

  test('shows words apart where asked, and words with signs as they are', () => {
    const said = says('footnote-twice', { name: '%{name}$&' });
    expect(textOf(said, 'en', (word) => `<bdi>${word}</bdi>`)).toContain('[^<bdi>%{name}$&</bdi>]');
  });
});

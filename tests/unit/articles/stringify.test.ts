import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { articleSchema, canonicalKey } from '#articles/schema.ts';
import { stringifyArticle, type WrittenFrontMatter } from '#articles/stringify.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';

const LEAST: WrittenFrontMatter = { title: 'عنوان', date: '2026-11-23T09:30', section: 'سياسة', id: 'abc-1' };

const FULL: WrittenFrontMatter = {
  ...LEAST,
  updated: '2026-11-23T10:00',
  kind: 'explainer',
  kicker: 'شرح',
  summary: 'جملة أولى.\nجملة ثانية: فيها نقطتان.',
  authors: ['ليلى الحسني'],
  sources: [
    { name: '«الوكالة»', kind: 'agency' },
    { name: 'الصحيفة', url: 'https://nuqta.example/a?b=1#c', kind: 'publisher' },
  ],
  tags: ['الصين', '007', 'no', '- شرطة', 'أ, ب', '[x]', '#وسم'],
  breaking: true,
  highlights: ['سطر: أول', '* سطر'],
  image: { file: 'pictures/a.jpg', alt: 'وصف', caption: 'تعليق', credit: 'مصور' },
  related: ['مقال-أول', { headline: 'وزير: {قول}, وآخر', breaking: true }],
  next: { headline: 'مقال: ثان', breaking: true },
  corrections: [{ date: '2026-11-24', kind: 'correction', text: 'صححنا الاسم.' }],
  withdrawn: { date: '2026-11-25', reason: 'خطأ في الخبر' },
  slug: 'عنوان-قديم',
  draft: true,
};

/** Front matter and body as the article parser reads them. */
function read(text: string) {
  const cut = cutFrontMatter(text);
  const document = readYaml(cut.yaml ?? '', { firstLine: cut.yamlLine, canonicalKey });
  return { value: document.value, diagnostics: document.diagnostics, body: cut.body, error: cut.error };
}

describe('stringifyArticle', () => {
  test('front matter stands in the order of the keys, the body after an empty line', () => {
    const text = stringifyArticle(
      { id: 'abc-1', draft: true, section: 'سياسة', date: '2026-11-23', title: 'عنوان' },
      '\nنص\n\n',
    );
    expect(text).toBe('---\ntitle: عنوان\ndate: 2026-11-23\nsection: سياسة\nid: abc-1\ndraft: true\n---\n\nنص\n');
  });

  test('every key survives reading, and passes the schema', () => {
    const { value, diagnostics, error } = read(stringifyArticle(FULL, 'نص'));
    expect(error).toBeUndefined();
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(FULL);
    expect(articleSchema.safeParse(value).error?.issues).toBeUndefined();
  });

  test.each([
    '007',
    '1e3',
    'true',
    'null',
    '~',
    'no',
    '2026-11-23',
    '- أ',
    'أ: ب',
    'أ #ب',
    '"أ"',
    "'",
    '@أ',
    '%أ',
    '&أ',
    '*أ',
    '!أ',
    '{',
    '[',
    '---',
    '...',
    '|',
    '>',
    ' مسافة ',
    '\\u202e',
    'أ\u00a0ب',
    '\u200fأ',
    'أ\u2028ب',
  ])('the headline %j comes back as it was', (title) => {
    const { value, diagnostics } = read(stringifyArticle({ ...LEAST, title, tags: [title], next: title }, 'نص'));
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({ ...LEAST, title, tags: [title], next: title });
  });

  test('any text comes back as it was, on one line of a list or headline', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(text, text, (title, headline) => {
        const written: WrittenFrontMatter = { ...LEAST, title, related: [headline, { headline, breaking: true }] };
        expect(read(stringifyArticle(written, '')).value).toEqual(written);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test('empty lists and false flags are left out', () => {
    const text = stringifyArticle({ ...LEAST, authors: [], tags: [], draft: false, breaking: false }, '');
    expect(text).toBe('---\ntitle: عنوان\ndate: 2026-11-23T09:30\nsection: سياسة\nid: abc-1\n---\n');
  });

  test('a long headline is not folded over lines', () => {
    const title = 'كلمة '.repeat(60).trim();
    expect(stringifyArticle({ ...LEAST, title }, '')).toContain(`title: ${title}\n`);
  });

  test('equal values are written out, never as an alias', () => {
    const source = { name: 'وكالة', kind: 'agency' as const };
    expect(stringifyArticle({ ...LEAST, sources: [source, source] }, '')).not.toMatch(/[&*]a/);
  });

  test('advice stands under the keys as comments and is not read', () => {
    const text = stringifyArticle(LEAST, '', ['الملخص: جملة', 'المصادر:']);
    expect(text).toContain('id: abc-1\n# الملخص: جملة\n# المصادر:\n---\n');
    expect(read(text).value).toEqual(LEAST);
  });
});

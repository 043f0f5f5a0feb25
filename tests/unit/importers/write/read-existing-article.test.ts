import { describe, expect, test } from 'vitest';
import { readExistingArticle } from '#importers/write/read-existing-article.ts';

describe('readExistingArticle', () => {
  test('keys in Arabic are read as those in English', () => {
    const text =
      '---\nالعنوان: قمة\nالتاريخ: 2026-01-02\nالقسم: سياسة\nid: abc-1\nالسحب:\n  التاريخ: 2026-01-03\n  السبب: خطأ\n---\nنص';
    expect(readExistingArticle({ path: 'articles/a.md', text })).toEqual({
      path: 'articles/a.md',
      id: 'abc-1',
      headline: 'قمة',
      slug: undefined,
      date: '2026-01-02',
      section: 'سياسة',
      withdrawn: true,
    });
  });

  test.each(['', 'نص بلا مفاتيح', '---\nid: [\n---\n', '---\nid: 7\ntitle: 1\nwithdrawn:\n---\n'])(
    '%j tells nothing and stops nothing',
    (text) => {
      expect(readExistingArticle({ path: 'articles/a.md', text })).toEqual({
        path: 'articles/a.md',
        id: undefined,
        headline: undefined,
        slug: undefined,
        date: undefined,
        section: undefined,
        withdrawn: false,
      });
    },
  );
});

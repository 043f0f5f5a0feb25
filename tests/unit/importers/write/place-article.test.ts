import { describe, expect, test } from 'vitest';
import { toSlug } from '#arabic/slug.ts';
import { createArticlePlacer, type ExistingArticle, type ToPlace } from '#importers/write/place-article.ts';

const imported = (id: string, title: string): ToPlace => ({ id, title });

const existing = (path: string, more: Partial<ExistingArticle> = {}): ExistingArticle => ({
  path,
  id: undefined,
  headline: undefined,
  slug: undefined,
  date: undefined,
  section: undefined,
  withdrawn: false,
  ...more,
});

describe('createArticlePlacer', () => {
  test('a new article is named by its headline, in its year', () => {
    const place = createArticlePlacer([]);
    expect(place(imported('a', 'قمّة «الرياض»'), '2025')).toEqual({
      path: 'articles/2025/قمة-الرياض.md',
      slug: 'قمة-الرياض',
      existing: undefined,
    });
  });

  test('a second one of the same headline has another name, in another year the same', () => {
    const place = createArticlePlacer([existing('articles/2025/قمة-الرياض.md')]);
    expect(place(imported('a', 'قمة الرياض'), '2025').slug).toBe('قمة-الرياض-2');
    expect(place(imported('b', 'قمة الرياض'), '2025').slug).toBe('قمة-الرياض-3');
    expect(place(imported('c', 'قمة الرياض'), '2026').slug).toBe('قمة-الرياض');
  });

  test('the number of a long name is not cut off when the file is read', () => {
    const place = createArticlePlacer([]);
    const title = 'المرصد القديم يفتح أبوابه للزوار من كل المدن والقرى المجاورة في مساء كل يوم خميس';
    const slugs = ['a', 'b', 'c'].map((id) => place(imported(id, title), '2025').slug);
    expect(new Set(slugs.map((slug) => toSlug(slug))).size).toBe(3);
  });

  test('an article met before keeps its file and slug, whatever its headline is now', () => {
    const before = existing('articles/2024/قديم.md', { id: 'a', slug: 'أقدم' });
    expect(createArticlePlacer([before])(imported('a', 'جديد'), '2025')).toEqual({
      path: before.path,
      slug: 'أقدم',
      existing: before,
    });
  });

  test('a slug set in a file elsewhere is not given again in its year', () => {
    const place = createArticlePlacer([existing('articles/x.md', { slug: 'قمة', date: '2025-01-01' })]);
    expect(place(imported('a', 'قمة'), '2025').slug).toBe('قمة-2');
  });

  test('letter case does not make two files', () => {
    const place = createArticlePlacer([existing('articles/2025/BREXIT.md')]);
    expect(place(imported('a', 'Brexit'), '2025').slug).toBe('brexit-2');
  });

  test('a headline without a letter is named by its id', () => {
    expect(createArticlePlacer([])(imported('imported-1', '؟!'), '2025').slug).toBe('imported-1');
  });
});

import { describe, expect, test } from 'vitest';
import type { ImportedArticle } from '#importers/imported-article.ts';
import { createSlugLookup, resolveReferences } from '#importers/write/resolve-references.ts';

describe('resolveReferences', () => {
  const article: ImportedArticle = {
    id: 'imported-1',
    position: { file: 'a.txt', line: 1 },
    frontMatter: {
      title: 'عنوان',
      related: ['إفتتاح المتحف', { headline: '«قمة» المدن', breaking: true }, 'غير موجود', 'مكرر'],
      next: 'افتتاح المتحف.',
    },
    body: 'نص',
    missing: [],
  };
  const lookup = createSlugLookup([
    { headline: 'افتتاح المتحف', slug: 'افتتاح-المتحف' },
    { headline: 'قمّة المدن', slug: 'قمة-المدن' },
    { headline: 'مكرر', slug: 'مكرر' },
    { headline: 'مكرّر', slug: 'مكرر-2' },
  ]);

  test('headlines that one article has become its slug; the others, and those of two articles, stay', () => {
    const { article: result, resolved, total } = resolveReferences(article, lookup);
    expect(result.frontMatter.related).toEqual([
      'افتتاح-المتحف',
      { headline: 'قمة-المدن', breaking: true },
      'غير موجود',
      'مكرر',
    ]);
    expect(result.frontMatter.next).toBe('افتتاح-المتحف');
    expect({ resolved, total }).toEqual({ resolved: 3, total: 5 });
  });

  test('an article that names no other is as it was', () => {
    const plain = { ...article, frontMatter: { title: 'عنوان' } };
    expect(resolveReferences(plain, lookup)).toEqual({ article: plain, resolved: 0, total: 0 });
  });
});

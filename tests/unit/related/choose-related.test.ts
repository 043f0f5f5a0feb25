import { describe, expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import type { LinkIndex } from '#articles/link-index.ts';
import type { ArticleReference } from '#markdown/body.ts';
import { chooseRelated } from '#related/choose-related.ts';

function article(slug: string, more: Partial<Article> = {}): Article {
  return {
    id: slug,
    file: `articles/${slug}.md`,
    slug,
    permalink: `/2026/11/01/${slug}/`,
    kind: 'news',
    headline: slug,
    excerpt: '',
    section: 'سياسة',
    authors: [],
    sources: [],
    tags: [],
    datePublished: { epoch: 0, iso: '', hasTime: false },
    highlights: [],
    related: [],
    corrections: [],
    draft: false,
    wordCount: 1,
    readingMinutes: 1,
    headings: [],
    opening: '',
    ...more,
  };
}

const others = Array.from({ length: 16 }, (_, index) => article(`م${index}`));
const named = (written: string, breaking = false): ArticleReference => ({ written, breaking, line: 1, column: 1 });
const links: LinkIndex = {
  find: (written) => others.find(({ slug }) => slug === written),
  resolve: () => ({ error: 'no-page' }),
};
const choose = (
  own: Partial<Article>,
  openParts: Parameters<typeof chooseRelated>[0]['openParts'] = [],
  elsewhere: Article[] = [],
) => chooseRelated({ article: article('هذا', own), openParts, links, similar: others, elsewhere });
const rows = (choice: ReturnType<typeof choose>) => choice.similar.map(({ headline }) => headline);

describe('chooseRelated', () => {
  test('without an editor the best is next and ten others follow', () => {
    const choice = choose({});
    expect(choice.next?.slug).toBe('م0');
    expect(rows(choice)).toEqual(others.slice(1, 11).map(({ slug }) => slug));
  });

  test('articles of the section fill the rows left free, and none of them stands twice or is paid for', () => {
    const nearby = [...others.slice(0, 2), article('إعلان', { kind: 'sponsored' }), ...others.slice(5)];
    const choice = chooseRelated({
      article: article('هذا'),
      openParts: [],
      links,
      similar: others.slice(0, 4),
      nearby,
      elsewhere: [],
    });
    expect(rows(choice)).toEqual(['م1', 'م2', 'م3']);
    expect(choice.nearby.map(({ slug }) => slug)).toEqual(['م5', 'م6', 'م7', 'م8', 'م9', 'م10', 'م11']);
  });

  test('an article without similar ones goes on to its section', () => {
    const given = { article: article('هذا'), openParts: [], links, similar: [], elsewhere: [] };
    const choice = chooseRelated({ ...given, nearby: others.slice(3, 5) });
    expect(choice.next?.slug).toBe('م3');
    expect(choice.nearby.map(({ slug }) => slug)).toEqual(['م4']);
    expect(chooseRelated(given).nearby).toEqual([]);
  });

  test('the editor’s choice comes first, in the editor’s order, plain headlines among it', () => {
    const choice = choose({ related: [named('م7'), named('خبر ليس هنا', true), named('م3')], next: named('م5') });
    expect(choice.next?.slug).toBe('م5');
    expect(rows(choice).slice(0, 4)).toEqual(['م7', 'خبر ليس هنا', 'م3', 'م0']);
    expect(choice.similar[1]).toMatchObject({ article: undefined, breaking: true });
    expect(rows(choice)).toHaveLength(10);
  });

  test('nothing stands twice: inline cards, next and other papers are not listed', () => {
    const choice = choose(
      { related: [named('م2'), named('م2')] },
      [{ type: 'related', reference: named('م1') }],
      [others[4] as Article],
    );
    const all = [...rows(choice), choice.next?.slug, ...choice.elsewhere.map(({ slug }) => slug)];
    expect(all).not.toContain('م1');
    expect(new Set(all).size).toBe(all.length);
  });

  test('a chosen next that is already an inline card gives way', () => {
    expect(choose({ next: named('م1') }, [{ type: 'related', reference: named('م1') }]).next?.slug).toBe('م0');
  });

  describe.each(['satire', 'sponsored'] as const)('a piece of the kind %s', (kind) => {
    const of = (slug: string) => article(slug, { kind });
    const paid = of('م0');
    const [first, second, third] = others.slice(1) as [Article, Article, Article];
    const bookOf = (...articles: Article[]): LinkIndex => ({
      ...links,
      find: (written) => articles.find(({ slug }) => slug === written),
    });

    test('that only the index found is in no list and not next', () => {
      const choice = chooseRelated({
        article: article('هذا'),
        openParts: [],
        links: bookOf(paid, first, second, third),
        similar: [paid, first, second],
        elsewhere: [of('م9'), third],
      });
      expect(choice.next?.slug).toBe(first.slug);
      expect(rows(choice)).toEqual([second.slug]);
      expect(choice.elsewhere).toEqual([third]);
    });

    test('is not next either where nothing else was found', () => {
      const choice = chooseRelated({
        article: article('هذا'),
        openParts: [],
        links: bookOf(paid),
        similar: [paid],
        elsewhere: [],
      });
      expect(choice).toEqual({ next: undefined, similar: [], nearby: [], elsewhere: [] });
    });

    test('is listed, or next, where the editor chose it', () => {
      const input = { openParts: [], links: bookOf(paid, first), similar: [paid, first], elsewhere: [paid] };
      const listed = chooseRelated({ ...input, article: article('هذا', { related: [named(paid.slug)] }) });
      expect(rows(listed)).toEqual([paid.slug]);
      expect(listed.next?.slug).toBe(first.slug);
      const next = chooseRelated({ ...input, article: article('هذا', { next: named(paid.slug) }) });
      expect(next.next).toBe(paid);
      expect(rows(next)).toEqual([first.slug]);
    });
  });
});

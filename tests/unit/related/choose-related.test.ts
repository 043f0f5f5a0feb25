import { describe, expect, test } from 'vitest';
import type { AddressBook } from '#articles/address-book.ts';
import type { Article } from '#articles/article.ts';
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
const book: AddressBook = {
  find: (written) => others.find(({ slug }) => slug === written),
  resolve: () => ({ fault: 'no-page' }),
};
const choose = (
  own: Partial<Article>,
  openParts: Parameters<typeof chooseRelated>[0]['openParts'] = [],
  elsewhere: Article[] = [],
) => chooseRelated({ article: article('هذا', own), openParts, book, articles: others, similar: others, elsewhere });
const rows = (choice: ReturnType<typeof choose>) => choice.similar.map(({ headline }) => headline);

describe('chooseRelated', () => {
  test('without an editor the best is next and ten others follow', () => {
    const choice = choose({});
    expect(choice.next?.slug).toBe('م0');
    expect(rows(choice)).toEqual(others.slice(1, 11).map(({ slug }) => slug));
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

  test('satire and paid content are next only by an editor’s choice', () => {
    const paid = others.map((other, index) => (index === 0 ? { ...other, kind: 'sponsored' as const } : other));
    const choice = chooseRelated({
      article: article('هذا'),
      openParts: [],
      book,
      articles: paid,
      similar: paid,
      elsewhere: [],
    });
    expect(choice.next?.slug).toBe('م1');
  });
});

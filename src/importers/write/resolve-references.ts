import type { WrittenNext } from '#articles/stringify.ts';
import { headlineKey } from '../headline-key.ts';
import { type ImportedArticle, referenceHeadline } from '../imported-article.ts';

/** Returns the slug of the one article with a headline like this; undefined where there is none, or more than one. */
export type SlugLookup = (headline: string) => string | undefined;

/** Makes a lookup over headlines, compared folded and without punctuation. */
export function createSlugLookup(articles: Iterable<{ readonly headline: string; readonly slug: string }>): SlugLookup {
  const slugs = new Map<string, string | undefined>();
  for (const { headline, slug } of articles) {
    const key = headlineKey(headline);
    slugs.set(key, slugs.has(key) && slugs.get(key) !== slug ? undefined : slug);
  }
  return (headline) => slugs.get(headlineKey(headline));
}

export interface ResolvedReferences {
  readonly article: ImportedArticle;
  readonly resolved: number;
  readonly total: number;
}

/**
 * Returns the article with each `related` and `next` headline that an article has replaced by that article's slug, which
 * stays when its headline is changed. The others stay headlines, for the page to list without a link.
 */
export function resolveReferences(article: ImportedArticle, lookup: SlugLookup): ResolvedReferences {
  let resolved = 0;
  const resolve = <T extends WrittenNext>(reference: T): T | string => {
    const slug = lookup(referenceHeadline(reference));
    if (slug === undefined) return reference;
    resolved += 1;
    return typeof reference === 'string' ? slug : { ...(reference as Exclude<T, string>), headline: slug };
  };
  const { related, next } = article.frontMatter;
  const frontMatter = {
    ...article.frontMatter,
    ...(related === undefined ? {} : { related: related.map(resolve) }),
    ...(next === undefined ? {} : { next: resolve(next) }),
  };
  return {
    article: { ...article, frontMatter },
    resolved,
    total: (related?.length ?? 0) + (next === undefined ? 0 : 1),
  };
}

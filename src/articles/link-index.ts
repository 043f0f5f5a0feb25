import { fold } from '#arabic/normalize.ts';
import { toSlug } from '#arabic/slug.ts';
import type { AddressPart } from '#markdown/body.ts';
import { shortAddress } from '#site/address.ts';
import { decodePercent } from '#site/percent.ts';
import { normalPath } from '#site/redirect.ts';
import type { Article } from './article.ts';
import { resolveContentPath } from './content-path.ts';

/** The target of a link in an article: an address of this site, or why there is none. */
export type ResolvedAddress =
  | { readonly address: string }
  | { readonly error: 'no-page' | 'no-file' | 'no-anchor' | 'not-published'; readonly page?: Article };

/** Finds articles and pages by any reference an editor may write. */
export interface LinkIndex {
  /**
   * Returns the article for a reference: file, address, slug, id, short address or headline; undefined if there is
   * none.
   */
  find(written: string, fromFile: string): Article | undefined;
  /** Returns the target of a link; its fragment is checked against the headings of an article. */
  resolve(part: Pick<AddressPart, 'written'>, fromFile: string): ResolvedAddress;
}

export interface LinkIndexInput {
  /** Every article that has a page in this build, withdrawn ones too. */
  readonly articles: readonly Article[];
  /** Articles without a page yet: drafts and scheduled ones. */
  readonly unpublished: readonly Article[];
  /** Addresses of all other pages and files. */
  readonly addresses: ReadonlySet<string>;
  /** Heading ids of static pages by address. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
}

/**
 * Returns a link index. Of several articles with one headline or slug it finds the newest (`articles` are newest
 * first).
 */
export function createLinkIndex({ articles, unpublished, addresses, anchors }: LinkIndexInput): LinkIndex {
  const published = createIndex(articles);
  const hidden = createIndex(unpublished);

  const find = (index: ArticleIndex, written: string, fromFile: string): Article | undefined => {
    const text = written.trim();
    if (/\.md$/i.test(text)) {
      const file = resolveContentPath(fromFile, text);
      return file === undefined ? undefined : (index.byFile.get(file) ?? index.byFile.get(`articles/${file}`));
    }
    const byAddress = index.byAddress.get(normalPath(text));
    // A path is only an address: "/about/" does not match an article with the headline «About».
    if (byAddress !== undefined || text.startsWith('/')) return byAddress;
    return index.byName.get(text.normalize('NFC')) ?? index.byHeadline.get(headlineKey(text));
  };

  return {
    find: (written, fromFile) => find(published, written, fromFile),
    resolve({ written }, fromFile) {
      const [path = '', fragment] = splitFragment(written);
      const article = find(published, path, fromFile);
      if (article !== undefined) {
        if (fragment === undefined) return { address: article.permalink };
        const known = knownAnchor(
          fragment,
          article.headings.map(({ id }) => id),
        );
        return known === undefined
          ? { error: 'no-anchor', page: article }
          : { address: `${article.permalink}#${known}` };
      }
      const unseen = find(hidden, path, fromFile);
      if (unseen !== undefined) return { error: 'not-published', page: unseen };
      if (/\.md$/i.test(path)) return { error: 'no-file' };
      const address = normalPath(path);
      if (!addresses.has(address)) return { error: 'no-page' };
      // Lists and feeds have no headings to link to.
      const known = fragment ? knownAnchor(fragment, anchors.get(address) ?? []) : fragment;
      if (fragment && known === undefined) return { error: 'no-anchor' };
      return { address: known === undefined ? address : `${address}#${known}` };
    },
  };
}

/** Harakat and tatweel are ignored in fragments. */
function knownAnchor(written: string, ids: readonly string[]): string | undefined {
  if (ids.includes(written)) return written;
  const slug = toSlug(written);
  return ids.includes(slug) ? slug : undefined;
}

interface ArticleIndex {
  readonly byFile: ReadonlyMap<string, Article>;
  readonly byAddress: ReadonlyMap<string, Article>;
  readonly byName: ReadonlyMap<string, Article>;
  readonly byHeadline: ReadonlyMap<string, Article>;
}

function createIndex(articles: readonly Article[]): ArticleIndex {
  const byFile = new Map<string, Article>();
  const byAddress = new Map<string, Article>();
  const byName = new Map<string, Article>();
  const byHeadline = new Map<string, Article>();
  for (const article of articles) {
    byFile.set(article.file, article);
    byAddress.set(article.permalink, article);
    byAddress.set(shortAddress(article.id), article);
    setFirst(byName, article.slug, article);
    setFirst(byName, article.id, article);
    const key = headlineKey(article.headline);
    if (key !== '') setFirst(byHeadline, key, article);
  }
  return { byFile, byAddress, byName, byHeadline };
}

function setFirst(map: Map<string, Article>, key: string, article: Article): void {
  if (!map.has(key)) map.set(key, article);
}

/** Normalizes a headline for comparison: folded, letters and digits only, without the breaking-news mark. */
export function headlineKey(headline: string): string {
  return fold(headline)
    .replace(/^\s*عاجل\s*[|.:،–—-]*\s*/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function splitFragment(written: string): [string, string | undefined] {
  const hash = written.indexOf('#');
  if (hash === -1) return [written, undefined];
  return [written.slice(0, hash), decodePercent(written.slice(hash + 1)).normalize('NFC')];
}

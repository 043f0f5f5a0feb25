import type { Article } from '#articles/article.ts';
import type { FaultyArticle } from '#articles/parse.ts';
import type { ParsedStaticPage, StaticPage } from '#articles/static-page.ts';
import type { Cache } from '#cache/cache.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { ArticleBody, OpenPart } from '#markdown/body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { parseKept } from './body-store.ts';

/** Cached result for one file, without its body: valid as long as the file and our code do not change. */
export interface CachedFile {
  /** Digest of the settings used; if it differs, the front matter is parsed again, but not the body. */
  readonly settings: string;
  readonly article: Article | undefined;
  readonly faulty: FaultyArticle | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The parts of the body that are resolved at render time: the only ones that checks need. */
  readonly openParts: readonly OpenPart[];
  /** Hosts of the site that the text was searched for, and whether it names one. */
  readonly hosts: { readonly names: readonly string[]; readonly isNamed: boolean };
  /** Digest of the plain text of the body. */
  readonly textKey: string;
  /** Undefined if the file has no valid body. */
  readonly parsed: Omit<ParsedBody, 'body'> | undefined;
}

/** Cached static page with its body: there are few, and every build renders all of them. */
export interface CachedPage {
  readonly parsedPage: ParsedStaticPage;
}

/** An article or page as it was published last. */
export interface EarlierVersion {
  readonly key: string;
  readonly article?: Article | undefined;
  readonly page?: StaticPage | undefined;
  readonly openParts: readonly OpenPart[];
  body(): ArticleBody;
}

/** Returns the version of a file that was published last under `key`, if it is another one than `now` and still known. */
export function earlierVersion(
  cache: Cache<CachedFile | CachedPage>,
  key: string | undefined,
  now: string | undefined,
): EarlierVersion | undefined {
  // A file that is gone was not faulty, and one that has not changed is what has errors now.
  if (key === undefined || key === now) return undefined;
  const kept = cache.get(key);
  if (kept === undefined) return undefined;
  if ('parsedPage' in kept) {
    const { page, faulty } = kept.parsedPage;
    return faulty ? undefined : { key, page, openParts: [], body: () => page.body };
  }
  const text = cache.readBody(key);
  if (kept.article === undefined || text === undefined) return undefined;
  return { key, article: kept.article, openParts: kept.openParts, body: () => parseKept(text) };
}

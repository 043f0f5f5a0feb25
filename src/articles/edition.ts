import type { Settings } from '#site/site.ts';
import type { Article } from './article.ts';
import type { StaticPage } from './static-page.ts';

/** All that one content folder says, parsed and checked: what a build is made from. Plain data but for bodies. */
export interface Edition {
  readonly settings: Settings;
  /** Every article that could be read, newest first: drafts, scheduled and withdrawn ones too. */
  readonly articles: readonly Article[];
  readonly pages: readonly StaticPage[];
  /** Paths of pictures and other files inside the content folder. */
  readonly assets: readonly string[];
  /** Addresses of the files that are served as they are: `/icon.svg`. */
  readonly publicFiles?: readonly string[];
}

/** An edition at one moment: `now` is epoch milliseconds; with `drafts` it is a preview, which shows everything. */
export interface EditionMoment {
  readonly edition: Edition;
  readonly now: number;
  readonly drafts: boolean;
}

/** An article's place in time at a given moment. */
export type ArticleState = 'published' | 'scheduled' | 'draft' | 'withdrawn';

/** Says what an article is at `now` (epoch). A withdrawn one is withdrawn whatever else it is. */
export function articleState(article: Article, now: number): ArticleState {
  if (article.withdrawn !== undefined) return 'withdrawn';
  if (article.draft) return 'draft';
  return article.datePublished.epoch > now ? 'scheduled' : 'published';
}

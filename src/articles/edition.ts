import type { Settings } from '#site/site.ts';
import type { Article } from './article.ts';
import type { StaticPage } from './static-page.ts';

/** Everything in one content folder, parsed and checked. Plain data except for bodies. */
export interface Edition {
  readonly settings: Settings;
  /** All valid articles, newest first, including drafts, scheduled and withdrawn ones. */
  readonly articles: readonly Article[];
  readonly pages: readonly StaticPage[];
  /** Paths of pictures and other files inside the content folder. */
  readonly assets: readonly string[];
  /** Addresses of files that are published unchanged: `/icon.svg`. */
  readonly publicFiles?: readonly string[];
}

/** An edition at one moment: `now` is epoch milliseconds; with `drafts` it is a preview that includes everything. */
export interface EditionMoment {
  readonly edition: Edition;
  readonly now: number;
  readonly drafts: boolean;
}

/** The state of an article at a given moment. */
export type ArticleState = 'published' | 'scheduled' | 'draft' | 'withdrawn';

/** Returns the state of an article at `now` (epoch milliseconds). Withdrawn takes precedence. */
export function articleState(article: Article, now: number): ArticleState {
  if (article.withdrawn !== undefined) return 'withdrawn';
  if (article.draft) return 'draft';
  return article.datePublished.epoch > now ? 'scheduled' : 'published';
}

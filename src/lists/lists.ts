import { type ArchiveDay, archiveDays } from '#articles/archive.ts';
import type { Article } from '#articles/article.ts';
import { articleState, type Edition } from '#articles/edition.ts';
import { createListGroups, type ListGroups } from './list-kinds.ts';

/** All lists of one edition at one moment; article lists are newest first. */
export interface Lists {
  /** The articles shown in lists; in a preview, drafts and scheduled ones too. */
  readonly articles: readonly Article[];
  readonly withdrawn: readonly Article[];
  readonly groups: ListGroups;
  readonly days: readonly ArchiveDay<Article>[];
}

/** Returns every list of an edition. */
export function createLists(
  edition: Edition,
  { now, drafts }: { readonly now: number; readonly drafts: boolean },
): Lists {
  const shown: Article[] = [];
  const withdrawn: Article[] = [];
  for (const article of edition.articles) {
    const state = articleState(article, now);
    if (state === 'withdrawn') withdrawn.push(article);
    else if (state === 'published' || drafts) shown.push(article);
  }
  return {
    articles: shown,
    withdrawn,
    groups: createListGroups(shown, edition.settings),
    days: archiveDays(shown),
  };
}

import { hash } from 'node:crypto';
import type { Article } from '#articles/article.ts';
import { type ArchiveRoute, createArchivePage } from '#views/archive-page.ts';
import { createListPage, type PageOfList } from '#views/article-list.ts';
import { createArticlePage } from '#views/article-page.ts';
import type { Views } from '#views/views.ts';

/**
 * The keys of pages: digests of their views, which are all that a page shows. Pages with one address and one key have
 * the same bytes, so a build renders only those whose key differs from that of the site in place. What the code itself
 * decides is not part of them; the site in place was made by the same version of it, or nothing of it is used.
 */
export interface PageKeys {
  article(article: Article): string;
  list(page: PageOfList): string;
  archive(page: ArchiveRoute['props']): string;
}

const made = new WeakMap<Views, PageKeys>();

/** Returns the keys of this build; created once per library. */
export function pageKeys(views: Views): PageKeys {
  const known = made.get(views);
  if (known !== undefined) return known;
  // The day and the update of the edition are on the front page only, which is always made. What a newspaper words in its
  // own way is printed by components and is in no view.
  const site = JSON.stringify([{ ...views.site, edition: undefined }, views.library.settings.wording]);
  const toKey = (view: object): string => hash('sha1', site + JSON.stringify(view), 'base64url');
  const keys: PageKeys = {
    article: (article) => toKey(createArticlePage(article, views)),
    list: (page) => toKey(createListPage(page, views)),
    archive: (page) => toKey(createArchivePage(page, views)),
  };
  made.set(views, keys);
  return keys;
}

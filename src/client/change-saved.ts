import { MAX_SAVED, SAVED_CHANGED, type SavedArticle, savedArticles, savedKey, thisSite } from './saved-articles.ts';

/** Returns the list with the article added at the top, or removed if it was in the list. */
export function toggled(list: readonly SavedArticle[], article: SavedArticle): SavedArticle[] {
  const others = list.filter(({ href }) => href !== article.href);
  return others.length < list.length ? others : [article, ...others].slice(0, MAX_SAVED);
}

/** Adds or removes the article; returns whether it is saved now, or undefined if storage is not available. */
export function toggleSaved(article: SavedArticle): boolean | undefined {
  const list = toggled(savedArticles(), { ...article, at: Date.now() });
  const isSaved = list.some(({ href }) => href === article.href);
  // A browser may ask the reader: only now is there something that must not be lost.
  if (isSaved) navigator.storage?.persist?.().catch(() => undefined);
  return storeSaved(list) ? isSaved : undefined;
}

/** Replaces the reader's list; returns whether storage took it. */
export function storeSaved(list: readonly SavedArticle[]): boolean {
  try {
    localStorage.setItem(savedKey(thisSite()), JSON.stringify(list.slice(0, MAX_SAVED)));
    dispatchEvent(new Event(SAVED_CHANGED));
    return true;
  } catch {
    return false;
  }
}

/** Notes what has become known of a saved article: how far it has been read, or what its page says. */
export function updateSaved(href: string, known: Partial<SavedArticle>): void {
  const list = savedArticles();
  const next = list.map((article) => (article.href === href ? { ...article, ...known } : article));
  if (JSON.stringify(next) !== JSON.stringify(list)) storeSaved(next);
}

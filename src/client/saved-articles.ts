/** An article the reader keeps for later, on this device alone. */
export interface SavedArticle {
  /** Path on this site, as the address bar has it: `/2026/11/22/…/`. */
  readonly href: string;
  readonly title: string;
}

const KEY = 'nuqta-saved';
/** Enough for any reader; what storage can hold is far more. */
const MOST = 200;
const CHANGED = 'nuqta-saved';

/** Returns the articles that a stored text names, the newest first; what is no such list gives none. */
export function parseSaved(text: string | null): SavedArticle[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** Returns the list with the article first in it, or without it where it was there. */
export function toggled(list: readonly SavedArticle[], article: SavedArticle): SavedArticle[] {
  const others = list.filter(({ href }) => href !== article.href);
  return others.length < list.length ? others : [article, ...others].slice(0, MOST);
}

/** Returns the reader's list. */
export function savedArticles(): SavedArticle[] {
  try {
    return parseSaved(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Saves the article, or takes it off the list; gives whether it is saved now, or undefined where storage is closed. */
export function toggleSaved(article: SavedArticle): boolean | undefined {
  try {
    const list = toggled(savedArticles(), article);
    localStorage.setItem(KEY, JSON.stringify(list));
    dispatchEvent(new Event(CHANGED));
    return list.some(({ href }) => href === article.href);
  } catch {
    return undefined;
  }
}

/** Calls `listen` whenever the list changes, here or in another window. */
export function onSavedChange(listen: () => void): void {
  addEventListener(CHANGED, listen);
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) listen();
  });
}

/** Only paths of this site: whatever else may have written there, no link leads away. */
function isSaved(value: unknown): value is SavedArticle {
  const { href, title } = Object(value) as Record<string, unknown>;
  return typeof href === 'string' && /^\/(?![/\\])/.test(href) && typeof title === 'string' && title !== '';
}

import { storedList } from './stored-list.ts';

/** An article saved for later, on this device only. */
export interface SavedArticle {
  /** Path on this site, as in the address bar: `/2026/11/22/…/`. */
  readonly href: string;
  readonly title: string;
}

/** Where a newspaper is served; two of them on one host share the storage. */
export interface SitePlace {
  /** `https://example.org` */
  readonly origin: string;
  /** `/` or `/paper/` */
  readonly base: string;
}

/** The key of version 0.1, which knew no base path. */
const OLD_KEY = 'nuqta-saved';
/** Enough for any reader; the storage limit is much higher. */
const MAX_ARTICLES = 200;
/** Longer titles are not our headlines. */
const MAX_TITLE = 500;
const CHANGED = 'nuqta-saved';

/**
 * Parses a stored text to articles, unique, newest first, at most 200. Other scripts may have written there: everything
 * that is not a page of this site is omitted.
 */
export function parseSaved(text: string | null, place: SitePlace): SavedArticle[] {
  const articles = new Map<string, SavedArticle>();
  for (const item of storedList(text)) {
    const article = toSaved(item, place);
    if (article !== undefined && !articles.has(article.href)) articles.set(article.href, article);
    if (articles.size === MAX_ARTICLES) break;
  }
  return [...articles.values()];
}

/** Returns the list with the article added at the top, or removed if it was in the list. */
export function toggled(list: readonly SavedArticle[], article: SavedArticle): SavedArticle[] {
  const others = list.filter(({ href }) => href !== article.href);
  return others.length < list.length ? others : [article, ...others].slice(0, MAX_ARTICLES);
}

/** Returns the reader's list. */
export function savedArticles(): SavedArticle[] {
  const place = thisSite();
  try {
    return parseSaved(localStorage.getItem(storageKey(place)) ?? localStorage.getItem(OLD_KEY), place);
  } catch {
    return [];
  }
}

/** Adds or removes the article; returns whether it is saved now, or undefined if storage is not available. */
export function toggleSaved(article: SavedArticle): boolean | undefined {
  try {
    const list = toggled(savedArticles(), article);
    localStorage.setItem(storageKey(thisSite()), JSON.stringify(list));
    dispatchEvent(new Event(CHANGED));
    return list.some(({ href }) => href === article.href);
  } catch {
    return undefined;
  }
}

/** Calls `listen` when the list changes, in this window or another. */
export function onSavedChange(listen: () => void): void {
  const ownKey = storageKey(thisSite());
  addEventListener(CHANGED, listen);
  addEventListener('storage', ({ key }) => {
    if (key === ownKey || key === null) listen();
  });
}

function thisSite(): SitePlace {
  return { origin: location.origin, base: import.meta.env.BASE_URL };
}

function storageKey({ base }: SitePlace): string {
  return `nuqta-saved ${base}`;
}

function toSaved(value: unknown, { origin, base }: SitePlace): SavedArticle | undefined {
  const { href, title } = Object(value) as Record<string, unknown>;
  if (typeof href !== 'string' || !href.startsWith('/') || typeof title !== 'string' || title.trim() === '')
    return undefined;
  // Parses like browsers: tabs and line breaks are removed, "\\" means "/", ".." is resolved.
  const url = URL.canParse(href, origin) ? new URL(href, origin) : undefined;
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  // "/.//elsewhere.example" looks like a path of this site until the dot is removed.
  return url.pathname.startsWith('//') ? undefined : { href: url.pathname, title: title.slice(0, MAX_TITLE) };
}

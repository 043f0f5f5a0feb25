import { storedList } from './stored-list.ts';

/** An article saved for later, on this device only. */
export interface SavedArticle {
  /** Path on this site, as in the address bar: `/2026/11/22/…/`. */
  readonly href: string;
  readonly title: string;
  /** Name of its section, as the page had it. */
  readonly section?: string;
  /** Minutes that the whole takes; known when it has been opened. */
  readonly minutes?: number;
  /** When it was saved, epoch milliseconds; absent in lists of version 0.1. */
  readonly at?: number;
  /** How much of it has been read, 0 to 1. */
  readonly read?: number;
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
/** Longer titles are not our headlines, and longer names not our sections. */
const MAX_TITLE = 500;
const MAX_SECTION = 100;
const MAX_MINUTES = 1_000;
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
  const list = toggled(savedArticles(), { ...article, at: Date.now() });
  const isSaved = list.some(({ href }) => href === article.href);
  // A browser may ask the reader: only now is there something that must not be lost.
  if (isSaved) navigator.storage?.persist?.().catch(() => undefined);
  return storeSaved(list) ? isSaved : undefined;
}

/** Replaces the reader's list; returns whether storage took it. */
export function storeSaved(list: readonly SavedArticle[]): boolean {
  try {
    localStorage.setItem(storageKey(thisSite()), JSON.stringify(list.slice(0, MAX_ARTICLES)));
    dispatchEvent(new Event(CHANGED));
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

/** Calls `listen` when the list changes, in this window or another. */
export function onSavedChange(listen: () => void): void {
  const ownKey = storageKey(thisSite());
  addEventListener(CHANGED, listen);
  addEventListener('storage', ({ key }) => {
    if (key === ownKey || key === null) listen();
  });
}

/** Returns where this newspaper is served. */
export function thisSite(): SitePlace {
  return { origin: location.origin, base: import.meta.env.BASE_URL };
}

function storageKey({ base }: SitePlace): string {
  return `nuqta-saved ${base}`;
}

/** Returns what a store or a file holds as an article of this site; undefined for anything else. */
export function toSaved(value: unknown, { origin, base }: SitePlace): SavedArticle | undefined {
  const { href, title, section, minutes, at, read } = Object(value) as Record<string, unknown>;
  if (typeof href !== 'string' || !href.startsWith('/') || typeof title !== 'string' || title.trim() === '')
    return undefined;
  // Parses like browsers: tabs and line breaks are removed, "\\" means "/", ".." is resolved.
  const url = URL.canParse(href, origin) ? new URL(href, origin) : undefined;
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  // "/.//elsewhere.example" looks like a path of this site until the dot is removed.
  if (url.pathname.startsWith('//')) return undefined;
  return {
    href: url.pathname,
    title: title.slice(0, MAX_TITLE),
    ...(typeof section === 'string' && section.trim() !== '' ? { section: section.slice(0, MAX_SECTION) } : {}),
    ...(isBetween(minutes, 1, MAX_MINUTES) ? { minutes: Math.round(minutes) } : {}),
    ...(isBetween(at, 1, 8.64e15) ? { at } : {}),
    ...(isBetween(read, 0, 1) ? { read } : {}),
  };
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

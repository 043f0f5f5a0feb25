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
export const MAX_SAVED = 200;
/** Longer titles are not our headlines, and longer names not our sections. */
const MAX_TITLE = 500;
const MAX_SECTION = 100;
const MAX_MINUTES = 1_000;
/** The event of a change in this window. */
export const SAVED_CHANGED = 'nuqta-saved';

/**
 * Parses a stored text to articles, unique, newest first, at most 200. Other scripts may have written there: everything
 * that is not a page of this site is omitted.
 */
export function parseSaved(text: string | null, place: SitePlace): SavedArticle[] {
  const articles = new Map<string, SavedArticle>();
  for (const item of storedList(text)) {
    const article = toSaved(item, place);
    if (article !== undefined && !articles.has(article.href)) articles.set(article.href, article);
    if (articles.size === MAX_SAVED) break;
  }
  return [...articles.values()];
}

/** Returns the reader's list. */
export function savedArticles(): SavedArticle[] {
  const place = thisSite();
  try {
    return parseSaved(localStorage.getItem(savedKey(place)) ?? localStorage.getItem(OLD_KEY), place);
  } catch {
    return [];
  }
}

/** Calls `listen` when the list changes, in this window or another. */
export function onSavedChange(listen: () => void): void {
  const ownKey = savedKey(thisSite());
  addEventListener(SAVED_CHANGED, listen);
  addEventListener('storage', ({ key }) => {
    if (key === ownKey || key === null) listen();
  });
}

/** Returns where this newspaper is served. */
export function thisSite(): SitePlace {
  return { origin: location.origin, base: import.meta.env.BASE_URL };
}

/** Returns the key of the list in the storage. */
export function savedKey({ base }: SitePlace): string {
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

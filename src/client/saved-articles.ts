/** An article the reader keeps for later, on this device alone. */
export interface SavedArticle {
  /** Path on this site, as the address bar has it: `/2026/11/22/…/`. */
  readonly href: string;
  readonly title: string;
}

/** Where a newspaper is served; two of them under one host share one storage. */
export interface SitePlace {
  /** `https://example.org` */
  readonly origin: string;
  /** `/` or `/paper/` */
  readonly base: string;
}

/** The key of version 0.1, which knew no base path. */
const OLD_KEY = 'nuqta-saved';
/** Enough for any reader; what storage can hold is far more. */
const MAX_ARTICLES = 200;
/** Longer titles are no headlines of ours. */
const MAX_TITLE = 500;
const CHANGED = 'nuqta-saved';

/**
 * Returns the articles that a stored text names, the newest first and at most 200, each once. Whatever else may have
 * written there: anything that is no page of this site is left out.
 */
export function parseSaved(text: string | null, place: SitePlace): SavedArticle[] {
  const articles = new Map<string, SavedArticle>();
  for (const item of readList(text)) {
    const article = toSaved(item, place);
    if (article !== undefined && !articles.has(article.href)) articles.set(article.href, article);
    if (articles.size === MAX_ARTICLES) break;
  }
  return [...articles.values()];
}

/** Returns the list with the article first in it, or without it where it was there. */
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

/** Saves the article, or takes it off the list; returns whether it is saved now, or undefined where storage is closed. */
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

/** Calls `listen` whenever the list changes, here or in another window. */
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

function readList(text: string | null): unknown[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

function toSaved(value: unknown, { origin, base }: SitePlace): SavedArticle | undefined {
  const { href, title } = Object(value) as Record<string, unknown>;
  if (typeof href !== 'string' || !href.startsWith('/') || typeof title !== 'string' || title.trim() === '')
    return undefined;
  // Read as browsers read it: they drop tabs and line breaks, take "\\" for "/", and follow "..".
  const url = URL.canParse(href, origin) ? new URL(href, origin) : undefined;
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  // "/.//elsewhere.example" is a path of this site until it is written without its dot.
  return url.pathname.startsWith('//') ? undefined : { href: url.pathname, title: title.slice(0, MAX_TITLE) };
}

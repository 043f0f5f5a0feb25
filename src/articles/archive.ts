/** A day on which articles were published, in the site's zone. */
export interface ArchiveDay<T> {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly articles: readonly T[];
}

/**
 * Returns the days that have articles, in the order of the articles. The day is taken from the address, which is
 * already in the site's zone, so that page and address never disagree.
 */
export function archiveDays<T extends { readonly permalink: string }>(articles: readonly T[]): ArchiveDay<T>[] {
  const days = new Map<string, { year: number; month: number; day: number; articles: T[] }>();
  for (const article of articles) {
    const key = article.permalink.slice(1, 11);
    const known = days.get(key);
    if (known !== undefined) known.articles.push(article);
    else {
      const [year = 0, month = 0, day = 0] = key.split('/').map(Number);
      days.set(key, { year, month, day, articles: [article] });
    }
  }
  return [...days.values()];
}

/** One page of a list. Page 1 is the oldest; the highest number is at the list's own address. */
export interface ListPage<T> {
  readonly page: number;
  readonly pages: number;
  /** Newest first, as the list was. */
  readonly items: readonly T[];
}

/**
 * Splits a list, newest first, into pages that never change once full: page 1 has the `size` oldest articles, and the
 * newest page takes the rest, from `size` to `2 * size - 1`. So a new article changes one page, not all, and a page
 * address always shows the same articles. A list of fewer than `2 * size` is one page.
 */
export function stablePages<T>(items: readonly T[], size: number): ListPage<T>[] {
  const pages = Math.max(1, Math.floor(items.length / size));
  return Array.from({ length: pages }, (_, index) => {
    const page = pages - index;
    const end = items.length - (page - 1) * size;
    return { page, pages, items: items.slice(page === pages ? 0 : end - size, end) };
  });
}

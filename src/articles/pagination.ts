/** One page of a list. Page 1 is the oldest; the highest number stands at the list's own address. */
export interface ListPage<T> {
  readonly page: number;
  readonly pages: number;
  /** Newest first, as the list was. */
  readonly items: readonly T[];
}

/**
 * Cuts a list, newest first, into pages that never change once they are full: page 1 holds the `size` oldest, and the
 * newest page takes what is left, from `size` up to twice as many. So a new article changes one page, not all,
 * and the address of a page always means the same articles. A list of fewer than twice `size` is one page.
 */
export function stablePages<T>(items: readonly T[], size: number): ListPage<T>[] {
  const pages = Math.max(1, Math.floor(items.length / size));
  return Array.from({ length: pages }, (_, index) => {
    const page = pages - index;
    const end = items.length - (page - 1) * size;
    return { page, pages, items: items.slice(page === pages ? 0 : end - size, end) };
  });
}

import { toDigits } from '#arabic/numerals.ts';
import type { ListPage } from '#articles/pagination.ts';
import type { PaginationView } from '#components/view.ts';
import { pageAddress, toHref } from '#site/address.ts';
import type { Site } from '#site/site.ts';

/** Number of pages shown on each side of the current one, besides the first and the last. */
const NEIGHBOURS = 1;

/** Returns the links between the pages of a list, newest first; undefined if there is only one page. */
export function createPagination(
  list: string,
  { page, pages }: ListPage<unknown>,
  site: Site,
): PaginationView | undefined {
  if (pages < 2) return undefined;
  const href = (number: number): string => toHref(pageAddress(list, number, pages), site.base);
  const shown = [...new Set([pages, page + NEIGHBOURS, page, page - NEIGHBOURS, 1])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => b - a);
  const numbers: PaginationView['numbers'] = shown.flatMap((number, index) => {
    const before = shown[index - 1];
    const link = { label: toDigits(String(number), site.digits), ...(number === page ? {} : { href: href(number) }) };
    return before !== undefined && before - number > 1 ? [undefined, link] : [link];
  });
  return {
    page,
    pages,
    ...(page < pages ? { newer: href(page + 1) } : {}),
    ...(page > 1 ? { older: href(page - 1) } : {}),
    numbers,
  };
}

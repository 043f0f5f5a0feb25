import type { BreadcrumbList } from 'schema-dts';

/** A step of the way to a page. */
export interface Crumb {
  readonly name: string;
  /** Whole address. */
  readonly url: string;
}

/** Returns the way to a page, outermost first, the page itself last. */
export function breadcrumbList(crumbs: readonly Crumb[]): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

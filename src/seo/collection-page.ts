import type { CollectionPage } from 'schema-dts';
import type { ListKind } from '#lists/list-kind.ts';
import type { Site } from '#site/site.ts';
import { webSiteId } from './web-site.ts';

/** A page that lists articles. */
export interface ListedPage {
  readonly type: ListKind<unknown>['schemaType'];
  readonly name: string;
  readonly description: string;
  readonly url: string;
  /** The articles shown, in their order. */
  readonly articles: readonly ListedArticle[];
}

/** An article as a list page names it. */
export interface ListedArticle {
  readonly name: string;
  /** Whole address. */
  readonly url: string;
}

/** Returns a list page: what it is called and the articles it shows. */
export function collectionPage(page: ListedPage, site: Site): Exclude<CollectionPage, string> {
  return {
    '@type': page.type,
    '@id': page.url,
    name: page.name,
    description: page.description,
    url: page.url,
    inLanguage: 'ar',
    isPartOf: { '@id': webSiteId(site) },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: page.articles.length,
      itemListElement: page.articles.map(({ name, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url,
      })),
    },
  };
}

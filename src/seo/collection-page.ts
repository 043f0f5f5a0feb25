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
  /** The articles shown, in order. */
  readonly articles: readonly ListedArticle[];
}

/** An article in a list page. */
export interface ListedArticle {
  readonly name: string;
  /** Absolute address. */
  readonly url: string;
}

/** Returns the structured data of a list page: its name and the articles it shows. */
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

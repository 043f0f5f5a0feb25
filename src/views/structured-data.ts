import type { Article } from '#articles/article.ts';
import type { Library } from '#library.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { breadcrumbList, type Crumb } from '#seo/breadcrumb-list.ts';
import { collectionPage, type ListedPage } from '#seo/collection-page.ts';
import { type JsonLdNode, toJsonLd } from '#seo/json-ld.ts';
import { newsArticle } from '#seo/news-article.ts';
import { organization } from '#seo/organization.ts';
import { webSite } from '#seo/web-site.ts';
import { toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';
import { articleSharePicture, leadPicture } from './share-picture.ts';

/** The subject of a page, for its metadata. */
export type PageSubject =
  | { readonly type: 'front' }
  | { readonly type: 'article'; readonly article: Article }
  | {
      readonly type: 'list';
      readonly schemaType: ListedPage['type'];
      readonly name: string;
      /** The section whose share image is used. */
      readonly section?: string | undefined;
      /** Pages above it, outermost first, without the front page. */
      readonly crumbs?: readonly { readonly name: string; readonly address: string }[];
      readonly articles: readonly Article[];
    };

/** Returns the structured data of a page as the contents of script elements; none for a page without a subject. */
export function structuredData(
  subject: PageSubject | undefined,
  page: { readonly address: string; readonly description: string },
  library: Library,
): string[] {
  if (subject === undefined) return [];
  return [toJsonLd(nodes(subject, page, library))];
}

function nodes(
  subject: PageSubject,
  page: { readonly address: string; readonly description: string },
  library: Library,
): JsonLdNode[] {
  switch (subject.type) {
    case 'front':
      return [webSite(library.site), organization(library.site)];
    case 'article':
      return articleNodes(subject.article, page.description, library);
    case 'list':
      return listNodes(subject, page, library);
  }
}

function articleNodes(article: Article, description: string, library: Library): JsonLdNode[] {
  const { site } = library;
  const section = library.section(article.section);
  const pictures = [articleSharePicture(article, library), leadPicture(article, library)]
    .filter((picture) => picture !== undefined)
    .filter((picture, index, all) => all.findIndex(({ url }) => url === picture.url) === index);
  return [
    newsArticle(article, { site, section: section.name, description, pictures }),
    breadcrumbList(
      crumbsTo(
        [
          { name: section.name, address: listAddress('section', section.slug) },
          { name: article.headline, address: article.permalink },
        ],
        library,
      ),
    ),
  ];
}

function listNodes(
  { schemaType, name, crumbs = [], articles }: Extract<PageSubject, { type: 'list' }>,
  { address, description }: { readonly address: string; readonly description: string },
  library: Library,
): JsonLdNode[] {
  const { site } = library;
  const shown = articles.map(({ headline, permalink }) => ({ name: headline, url: toUrl(permalink, site) }));
  return [
    collectionPage({ type: schemaType, name, description, url: toUrl(address, site), articles: shown }, site),
    breadcrumbList(crumbsTo([...crumbs, { name, address }], library)),
  ];
}

function crumbsTo(steps: readonly { readonly name: string; readonly address: string }[], { site }: Library): Crumb[] {
  return [{ name: strings.homeLabel, address: '/' }, ...steps].map(({ name, address }) => ({
    name,
    url: toUrl(address, site),
  }));
}

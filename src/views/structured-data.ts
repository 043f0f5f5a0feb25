import type { Article } from '#articles/article.ts';
import type { Library } from '#library.ts';
import { breadcrumbList, type Crumb } from '#seo/breadcrumb-list.ts';
import { collectionPage } from '#seo/collection-page.ts';
import { type JsonLdNode, toJsonLd } from '#seo/json-ld.ts';
import { newsArticle } from '#seo/news-article.ts';
import { organization } from '#seo/organization.ts';
import { webSite } from '#seo/web-site.ts';
import { sectionAddress, toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';
import { articleSharePicture, leadPicture } from './share-picture.ts';

/** What a page is about, for its metadata. */
export type PageSubject =
  | { readonly type: 'front' }
  | { readonly type: 'article'; readonly article: Article }
  | {
      readonly type: 'list';
      readonly name: string;
      /** Section whose share image it has. */
      readonly section?: string | undefined;
      /** Pages above it, outermost first, without the front page. */
      readonly crumbs?: readonly { readonly name: string; readonly address: string }[];
      readonly articles: readonly Article[];
    };

/** Gives the structured data of a page as the texts of its script elements; none for a page without a subject. */
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
  const { site } = library;
  const crumb = (name: string, address: string): Crumb => ({ name, url: toUrl(address, site) });
  const home = crumb(strings.homeLabel, '/');
  if (subject.type === 'front') return [toNode(webSite(site)), toNode(organization(site))];
  if (subject.type === 'article') {
    const { article } = subject;
    const section = library.section(article.section);
    const pictures = [articleSharePicture(article, library), leadPicture(article, library)];
    return [
      newsArticle(article, {
        site,
        section: section.name,
        description: page.description,
        pictures: pictures
          .filter((picture) => picture !== undefined)
          .filter((picture, index, all) => all.findIndex(({ url }) => url === picture.url) === index),
      }),
      toNode(
        breadcrumbList([
          home,
          crumb(section.name, sectionAddress(section.slug)),
          crumb(article.headline, article.permalink),
        ]),
      ),
    ];
  }
  const above = (subject.crumbs ?? []).map(({ name, address }) => crumb(name, address));
  return [
    toNode(
      collectionPage(
        {
          name: subject.name,
          description: page.description,
          url: toUrl(page.address, site),
          articles: subject.articles.map(({ permalink }) => toUrl(permalink, site)),
        },
        site,
      ),
    ),
    toNode(breadcrumbList([home, ...above, crumb(subject.name, page.address)])),
  ];
}

/** schema-dts allows things that are only an id; ours all have a type. */
function toNode(node: JsonLdNode): JsonLdNode {
  return node;
}

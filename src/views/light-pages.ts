import type { Article } from '#articles/article.ts';
import { type LightFrame, lightHtml } from '#components/light-html.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { allLists, listPageAddress, listPages, type PageOfList } from './article-list.ts';
import { createLightArticle } from './light-article.ts';
import { lightHref, lightPagesOf } from './light-links.ts';
import { createLightFront, createLightList } from './light-list.ts';
import type { Views } from './views.ts';

/** What one or more light pages are made of. */
export type LightSource =
  | { readonly type: 'front' }
  | { readonly type: 'article'; readonly article: Article }
  | { readonly type: 'list'; readonly page: PageOfList };

/** A light page as a whole document, with its address without base. */
export interface LightDocument {
  readonly address: string;
  readonly html: string;
}

/** Returns the sources of all light pages. */
export function lightSources({ library }: Views): LightSource[] {
  const light = lightPagesOf(library);
  if (light.size === 0) return [];
  return [
    { type: 'front' },
    ...listPages(allLists(library), library.site.pageSize)
      .filter((page) => light.has(listPageAddress(page)))
      .map((page) => ({ type: 'list', page }) as const),
    ...library.articles
      .filter(({ permalink }) => light.has(permalink))
      .map((article) => ({ type: 'article', article }) as const),
  ];
}

/** Returns the pages of a source; only a long article has more than one. */
export function lightDocuments(source: LightSource, views: Views, styleSheet: string): LightDocument[] {
  const frame = lightFrame(views, styleSheet);
  return pagesOf(source, views).map(({ address, ...page }) => ({ address, html: lightHtml(page, frame) }));
}

function pagesOf(source: LightSource, views: Views) {
  if (source.type === 'front') return [createLightFront(views)];
  if (source.type === 'list') return [createLightList(source.page, views)];
  return createLightArticle(source.article, views);
}

const frames = new WeakMap<Views, LightFrame>();

/** Returns what all light pages have around their content. */
export function lightFrame(views: Views, styleSheet: string): LightFrame {
  const known = frames.get(views);
  if (known !== undefined) return known;
  const { library, site } = views;
  const frame: LightFrame = {
    siteName: site.name,
    home: lightHref(SITE_PAGES.front, library),
    styleSheet,
    sections: [
      { label: strings.latest, href: lightHref(listAddress('latest'), library) },
      ...library.settings.sections.map(({ name, slug }) => ({
        label: name,
        href: lightHref(listAddress('section', slug), library),
      })),
    ],
    elsewhere: [
      { label: strings.searchTitle, href: site.search },
      { label: strings.archive, href: toHref(SITE_PAGES.archive, library.site.base) },
    ],
  };
  frames.set(views, frame);
  return frame;
}

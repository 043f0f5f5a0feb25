import { type ListName, listAddress } from '#lists/list-kinds.ts';
import { pageAddress } from '#site/address.ts';
import { lightBodyHtml } from '#views/light-article.ts';
import { lightHref } from '#views/light-links.ts';
import { type LightSource, lightFrame } from '#views/light-pages.ts';
import type { Views } from '#views/views.ts';
import type { ArticleKeys } from './article-keys.ts';
import { digestOf } from './digest-of.ts';

/**
 * Returns what decides the light page of a source, beside what decides every page of the site; undefined for one that is
 * always made. Which articles and lists have a light page themselves decides where its links lead.
 */
export function createLightKeys(
  views: Views,
  { page, card }: Pick<ArticleKeys, 'page' | 'card'>,
): (source: LightSource, styleSheet: string) => string | undefined {
  const { library } = views;
  const href = (address: string): string => lightHref(address, library);
  const hrefs = (kind: ListName, subjects: readonly { readonly slug: string }[]): string[] =>
    subjects.map(({ slug }) => href(listAddress(kind, slug)));
  return (source, styleSheet) => {
    const frame = lightFrame(views, styleSheet);
    if (source.type === 'front') return undefined;
    if (source.type === 'list') {
      const { list, page: shown } = source.page;
      const near = [shown.page - 1, shown.page + 1].map((number) =>
        href(pageAddress(list.address, number, shown.pages)),
      );
      const rows = shown.items.map((article) => [card(article), href(article.permalink)]);
      return digestOf([frame, list.kind, list.slug, list.name, list.description, shown.page, shown.pages, near, rows]);
    }
    const { article } = source;
    const { next } = library.related(article);
    const parts = library.openParts(article);
    return digestOf([
      frame,
      page(article),
      hrefs('section', [{ slug: article.section }]),
      hrefs('author', article.authors),
      hrefs('source', article.sources),
      hrefs('tag', article.tags),
      next === undefined ? '' : [next.headline, href(next.permalink)],
      parts.length === 0 ? '' : lightBodyHtml(article, { parts, text: '' }, library),
    ]);
  };
}

import type { Article } from '#articles/article.ts';
import { escapeHtml } from '#components/escape-html.ts';
import { lightLinksHtml } from '#components/light-html.ts';
import { headlineHtml, metaHtml } from '#components/story-html.ts';
import type { Html, LinkView } from '#components/view.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { lightAddress, pageAddress, toHref, toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';
import { listPageAddress, listTitle, type PageOfList } from './article-list.ts';
import { describe } from './describe.ts';
import { chooseFront } from './front-choice.ts';
import type { PlacedLightPage } from './light-article.ts';
import { lightHref } from './light-links.ts';
import type { Views } from './views.ts';

/** Returns the light page of one page of a list. */
export function createLightList({ list, page }: PageOfList, views: Views): PlacedLightPage {
  const { library } = views;
  const { site } = library;
  const address = listPageAddress({ list, page });
  const title = listTitle({ list, page }, site);
  const near = (label: string, number: number): LinkView[] =>
    number < 1 || number > page.pages
      ? []
      : [{ label, href: lightHref(pageAddress(list.address, number, page.pages), library) }];
  const links = lightLinksHtml([...near(strings.newer, page.page + 1), ...near(strings.older, page.page - 1)]);
  return {
    address: lightAddress(address),
    title: `${title} | ${site.name}`,
    description: list.description ?? describe(strings.lists[list.kind].about, list.name, site),
    canonical: toUrl(address, site),
    full: toHref(address, site.base),
    mainHtml: [
      `<h1>${isolateDirection(title)}</h1>`,
      list.description === undefined ? '' : `<p>${isolateDirection(list.description)}</p>`,
      page.items.length === 0 ? `<p>${escapeHtml(strings.emptyList)}</p>` : rowsHtml(page.items, views),
      links === '' ? '' : `<nav aria-label="${strings.pagination}">${links}</nav>`,
    ].join(''),
  };
}

/** Rows of the newest articles on the light front page, besides what leads it. */
const NEWEST = 20;

/** Returns the front page of the light edition: what leads the newspaper, then the newest. */
export function createLightFront(views: Views): PlacedLightPage {
  const { library, stories } = views;
  const { site, articles } = library;
  const { heads, next } = chooseFront(library, (article) => stories.breakingUntil(article) !== undefined);
  const leading = [...heads, ...next];
  const newest = articles.filter((article) => !leading.includes(article)).slice(0, NEWEST);
  const latest = `<h2>${strings.latest}</h2>${rowsHtml(newest, views)}`;
  return {
    address: lightAddress(SITE_PAGES.front),
    title: `${site.name}: ${strings.light}`,
    description: site.description,
    canonical: toUrl(SITE_PAGES.front, site),
    full: toHref(SITE_PAGES.front, site.base),
    mainHtml: [
      `<h1>${strings.frontPage}</h1>`,
      leading.length === 0 ? `<p>${escapeHtml(strings.emptySite)}</p>` : rowsHtml(leading, views),
      newest.length === 0 ? '' : latest,
    ].join(''),
  };
}

function rowsHtml(articles: readonly Article[], views: Views): Html {
  return `<ul class="rows">${articles.map((article) => rowHtml(article, views)).join('')}</ul>`;
}

function rowHtml(article: Article, { library, stories }: Views): Html {
  const { breakingUntil: _until, ...story } = stories.story(article);
  const linked = { ...story, href: lightHref(article.permalink, library) };
  return `<li>${headlineHtml(linked)}${metaHtml(linked).replaceAll(' data-relative', '')}</li>`;
}

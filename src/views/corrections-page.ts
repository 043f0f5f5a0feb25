import { plural } from '#arabic/plurals.ts';
import type { CorrectionView, HeadView, ListHead } from '#components/view.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { placedCorrections } from './correction-items.ts';
import { describe } from './describe.ts';
import { feedLinks } from './feed-links.ts';
import { correctionFeeds } from './feed-sources.ts';
import { createHeadView } from './head-view.ts';
import type { Views } from './views.ts';

/** The data of the corrections page. */
export interface CorrectionsPage {
  readonly head: HeadView;
  readonly list: ListHead;
  readonly corrections: readonly CorrectionView[];
  readonly empty?: { readonly title: string; readonly text: string };
}

/** Returns all corrections of published articles, newest first, then by address. */
export function createCorrectionsPage({ library, stories }: Views): CorrectionsPage {
  const { site } = library;
  const all = placedCorrections(library);
  return {
    head: createHeadView(
      {
        title: strings.corrections,
        description: describe(strings.about.corrections, strings.corrections, site),
        address: SITE_PAGES.corrections,
        subject: {
          type: 'list',
          schemaType: 'CollectionPage',
          name: strings.corrections,
          articles: [...new Set(all.map(({ article }) => article))],
        },
        feeds: feedLinks(correctionFeeds(library)),
      },
      library,
    ),
    list: {
      type: 'corrections',
      titleHtml: strings.corrections,
      count: plural(all.length, strings.counted.corrections, site.digits),
    },
    corrections: all.map(({ article, correction: { date, kind, text }, anchor }) => ({
      date: stories.moment(date),
      kind,
      textHtml: isolateDirection(text),
      article: {
        href: toHref(`${article.permalink}#${anchor}`, site.base),
        headlineHtml: isolateDirection(article.headline),
      },
    })),
    ...(all.length === 0 ? { empty: { title: strings.emptyCorrections, text: strings.emptyCorrectionsText } } : {}),
  };
}

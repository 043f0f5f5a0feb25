import { CORRECTIONS, plural } from '#arabic/plurals.ts';
import type { CorrectionView, HeadView, ListHead } from '#components/view.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { describeList } from './article-list.ts';
import { placedCorrections } from './correction-items.ts';
import { correctionFeeds } from './feed-sources.ts';
import { feedLinks } from './feed-view.ts';
import { createHeadView } from './head-view.ts';
import type { Views } from './views.ts';

/** Everything the page of corrections shows. */
export interface CorrectionsPage {
  readonly head: HeadView;
  readonly list: ListHead;
  readonly corrections: readonly CorrectionView[];
  readonly empty?: { readonly title: string; readonly text: string };
}

/** Returns every correction of the published articles, the newest first, then by address. */
export function createCorrectionsPage({ library, stories }: Views): CorrectionsPage {
  const { site } = library;
  const all = placedCorrections(library);
  return {
    head: createHeadView(
      {
        title: strings.corrections,
        description: describeList({ type: 'corrections', name: strings.corrections }, site.name),
        address: '/corrections/',
        subject: { type: 'list', name: strings.corrections, articles: [...new Set(all.map(({ article }) => article))] },
        feeds: feedLinks(correctionFeeds(library)),
      },
      library,
    ),
    list: { type: 'corrections', titleHtml: strings.corrections, count: plural(all.length, CORRECTIONS, site.digits) },
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

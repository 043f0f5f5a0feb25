import type { Article, Correction } from '#articles/article.ts';
import type { FeedItem } from '#feeds/feed.ts';
import { toFeedHtml } from '#feeds/feed-html.ts';
import type { Library } from '#library.ts';
import { escapeHtml, isolateDirection, isolateWithMarks } from '#markdown/isolate-direction.ts';
import { toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';

/** A correction of a published article, with its anchor. */
export interface PlacedCorrection {
  readonly article: Article;
  readonly correction: Correction;
  /** `correction-2`: the second of its article, counted from the oldest, so that a new one changes no address. */
  readonly anchor: string;
}

/** Returns all corrections of published articles, newest first, then by address. */
export function placedCorrections({ articles }: Library): PlacedCorrection[] {
  return articles
    .flatMap((article) =>
      article.corrections.map((correction) => ({
        article,
        correction,
        anchor: correctionAnchor(correction, article),
      })),
    )
    .sort(
      (a, b) =>
        b.correction.date.epoch - a.correction.date.epoch ||
        (a.article.permalink < b.article.permalink ? -1 : a.article.permalink > b.article.permalink ? 1 : 0),
    );
}

/** Returns the id of a correction on its article's page. */
export function correctionAnchor(correction: Correction, { corrections }: Pick<Article, 'corrections'>): string {
  const oldestFirst = corrections.toSorted((a, b) => a.date.epoch - b.date.epoch);
  return `correction-${oldestFirst.indexOf(correction) + 1}`;
}

/** Returns a correction as a feed item: what was corrected, with a link to it in the article. */
export function correctionItem({ article, correction, anchor }: PlacedCorrection, library: Library): FeedItem {
  const { site } = library;
  return {
    title: isolateWithMarks(`${strings.correctionKinds[correction.kind]}: ${article.headline}`),
    url: toUrl(`${article.permalink}#${anchor}`, site),
    published: correction.date.epoch,
    authors: [{ name: site.name }],
    categories: [library.section(article.section).name],
    summary: isolateWithMarks(correction.text),
    html: toFeedHtml(
      `<p>${isolateDirection(correction.text)}</p><p><a href="${escapeHtml(toUrl(article.permalink, site))}">${isolateDirection(article.headline)}</a></p>`,
    ),
  };
}

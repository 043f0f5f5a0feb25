import type { Article } from '#articles/article.ts';
import type { ArticleBody } from '#markdown/body.ts';
import { bodyHtml } from '#views/body-html.ts';
import { feedBodyHtml } from '#views/create-feed.ts';
import { createSeriesView } from '#views/series-view.ts';
import { articleSharePicture } from '#views/share-picture.ts';
import { CARD_FIELDS } from '#views/story.ts';
import type { Views } from '#views/views.ts';
import { digestOf } from './digest-of.ts';

/**
 * Digests of what a page, a card and a feed show of one article: of its file and fields, and of what they depend on
 * beside the settings. No text is read for them, and each is computed once.
 */
export interface ArticleKeys {
  /** The article on its own page, without the lists below it. */
  page(article: Article): string;
  card(article: Article): string;
  /** The article in feeds, in full text. */
  item(article: Article): string;
}

/** Returns the digests of the articles of a build. */
export function createArticleKeys(views: Views): ArticleKeys {
  const { library, stories } = views;
  const { articles, dates, groups } = library;
  const newestDay = articles[0] === undefined ? '' : dates.isoDate(articles[0].datePublished.epoch);
  const isToday = (epoch: number): boolean => dates.isoDate(epoch) === newestDay;
  const lead = ({ image }: Article) => (image === undefined ? undefined : library.picture(image.file, image.alt));
  /** The parts of its body that other files decide. */
  const openBody = (article: Article): ArticleBody | undefined => {
    const parts = article.withdrawn === undefined ? library.openParts(article) : [];
    return parts.length === 0 ? undefined : { parts, text: '' };
  };
  const record = once((article) => {
    const { datePublished, dateModified, corrections, withdrawn } = article;
    const moments = [datePublished, dateModified, withdrawn?.date, ...corrections.map(({ date }) => date)];
    return digestOf([
      library.bodyDigest(article),
      article,
      stories.breakingUntil(article),
      moments.map((moment) => moment !== undefined && isToday(moment.epoch)),
      lead(article),
      // What was withdrawn is not shared.
      withdrawn === undefined ? articleSharePicture(article, library) : undefined,
    ]);
  });
  return {
    page: once((article) => {
      const open = openBody(article);
      return digestOf([
        record(article),
        groups.kind.has(article.kind),
        article.authors.map(({ slug }) => groups.author.has(slug)),
        createSeriesView(article, library),
        open === undefined ? '' : bodyHtml(article, open, views),
      ]);
    }),
    card: once((article) =>
      digestOf([
        CARD_FIELDS.map((field) => article[field]),
        stories.breakingUntil(article),
        isToday(article.datePublished.epoch),
        lead(article),
      ]),
    ),
    item: once((article) => {
      const open = openBody(article);
      return digestOf([record(article), open === undefined ? '' : feedBodyHtml(article, open, library)]);
    }),
  };
}

function once(digest: (article: Article) => string): (article: Article) => string {
  const known = new Map<Article, string>();
  return (article) => {
    const found = known.get(article) ?? digest(article);
    known.set(article, found);
    return found;
  };
}

import { plural } from '#arabic/plurals.ts';
import type { Article } from '#articles/article.ts';
import type { ArticleView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { shortAddress, toHref, toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';
import { bodyHtml } from './body-html.ts';
import { commentsView } from './comments-view.ts';
import { correctionAnchor } from './correction-items.ts';
import { ownKicker } from './own-kicker.ts';
import { createSeriesView } from './series-view.ts';
import { shareLinks } from './share-links.ts';
import type { StoryMaker } from './story.ts';

/** A text this long is read in chapters. */
const LONG_READ_WORDS = 1500;

/** Returns the data of an article's page, except the lists below it. */
export function createArticleView(article: Article, library: Library, stories: StoryMaker): ArticleView {
  const { site } = library;
  const href = (address: string): string => toHref(address, site.base);
  const until = stories.breakingUntil(article);
  const lead = article.image === undefined ? undefined : library.picture(article.image.file, article.image.alt);
  const { withdrawn } = article;
  const section = stories.section(article.section);
  const kicker = ownKicker(article, section.name);
  return {
    headlineHtml: isolateDirection(article.headline),
    ...(kicker === undefined ? {} : { kickerHtml: isolateDirection(kicker) }),
    ...(article.excerpt === '' ? {} : { excerptHtml: isolateDirection(article.excerpt) }),
    section,
    kind: article.kind,
    // A list whose only article is withdrawn does not exist.
    ...(article.kind === 'news' || !library.groups.kind.has(article.kind)
      ? {}
      : { kindHref: href(listAddress('kind', article.kind)) }),
    permalink: article.permalink,
    ...(article.wordCount >= LONG_READ_WORDS ? { isLong: true } : {}),
    authors: article.authors.map(({ name, slug }) => ({
      label: name,
      ...(library.groups.author.has(slug) ? { href: href(listAddress('author', slug)) } : {}),
    })),
    published: stories.moment(article.datePublished, 'long'),
    ...(article.dateModified === undefined ? {} : { modified: stories.moment(article.dateModified, 'long') }),
    readingTime: plural(article.readingMinutes, strings.counted.readingMinutes, site.digits),
    ...(until === undefined ? {} : { breakingUntil: until }),
    highlightsHtml: article.highlights.map(isolateDirection),
    ...(lead === undefined
      ? {}
      : {
          picture: {
            ...lead,
            ...(article.image?.caption === undefined ? {} : { captionHtml: isolateDirection(article.image.caption) }),
            ...(article.image?.credit === undefined ? {} : { creditHtml: isolateDirection(article.image.credit) }),
          },
        }),
    bodyHtml: withdrawn === undefined ? bodyHtml(article, library.body(article), { library, stories }) : '',
    corrections: article.corrections.map((correction) => ({
      id: correctionAnchor(correction, article),
      date: stories.moment(correction.date),
      kind: correction.kind,
      textHtml: isolateDirection(correction.text),
    })),
    sources: article.sources.map(({ name, slug, kind, url }) => ({
      name,
      href: href(listAddress('source', slug)),
      kind,
      ...(url === undefined ? {} : { url }),
    })),
    tags: article.tags.map(({ label, slug }) => ({ label, href: href(listAddress('tag', slug)) })),
    ...seriesOf(article, library),
    ...(withdrawn === undefined
      ? {}
      : {
          withdrawn: { date: stories.moment(withdrawn.date, 'long'), reasonHtml: isolateDirection(withdrawn.reason) },
        }),
    shortAddress: toUrl(shortAddress(article.id), site),
    ...(withdrawn === undefined ? talkAbout(article, library) : {}),
  };
}

/** How to share an article, and the comments on it. */
function talkAbout({ headline, permalink, id }: Article, { site }: Library): Pick<ArticleView, 'share' | 'comments'> {
  const comments = commentsView({ url: toUrl(permalink, site), id, headline }, site);
  return {
    share: shareLinks(headline, toUrl(shortAddress(id), site), site),
    ...(comments === undefined ? {} : { comments }),
  };
}

function seriesOf(article: Article, library: Library): Pick<ArticleView, 'series'> {
  const series = createSeriesView(article, library);
  return series === undefined ? {} : { series };
}

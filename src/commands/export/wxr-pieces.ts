import type { Article, ArticleImage, Author } from '#articles/article.ts';
import { articleState, type EditionMoment } from '#articles/edition.ts';
import type { LinkIndex } from '#articles/link-index.ts';
import type { ArticleBody } from '#markdown/body.ts';
import { toUrl } from '#site/address.ts';
import { bodyPictures, wordpressBody } from './wordpress-body.ts';
import { createWxrWriter } from './wxr.ts';

/** What is exported. */
export interface WxrInput extends EditionMoment {
  readonly links: LinkIndex;
  readonly body: (article: Article) => ArticleBody;
}

/** What an export holds, and what WordPress has no field for, by the key of front matter. */
export interface WxrCounts {
  articles: number;
  pages: number;
  pictures: number;
  readonly withdrawn: string[];
  readonly notCarried: Map<string, number>;
}

/** Fields of an article that WordPress has none for. */
const WITHOUT_FIELD: readonly (readonly [key: string, has: (article: Article) => boolean])[] = [
  ['kind', ({ kind }) => kind !== 'news'],
  ['kicker', ({ kicker }) => kicker !== undefined],
  ['sources', ({ sources }) => sources.length > 0],
  ['highlights', ({ highlights }) => highlights.length > 0],
  ['importance', ({ importance }) => importance !== undefined],
  ['breaking', ({ breakingUntil }) => breakingUntil !== undefined],
  ['related', ({ related }) => related.length > 0],
  ['next', ({ next }) => next !== undefined],
  ['corrections', ({ corrections }) => corrections.length > 0],
];

export function emptyCounts(): WxrCounts {
  return { articles: 0, pages: 0, pictures: 0, withdrawn: [], notCarried: new Map() };
}

/** Yields an export piece by piece, oldest article first, and counts. A withdrawn article is named and left out. */
export function* wxrPieces(input: WxrInput, counts: WxrCounts): Generator<string> {
  const { edition, now, links } = input;
  const { settings } = edition;
  const { site } = settings;
  const writer = createWxrWriter(settings);
  const pictureUrl = (file: string): string => toUrl(`/${file}`, site);
  const shared = { links, root: site, pictureUrl };
  const pictures = new Map<string, number>();
  let number = 0;
  const placed = (image: ArticleImage): string => {
    if (pictures.has(image.file)) return '';
    number += 1;
    counts.pictures += 1;
    pictures.set(image.file, number);
    return writer.attachment({ number, url: pictureUrl(image.file), image });
  };
  yield writer.open(authorsOf(edition.articles), now);
  for (const article of edition.articles.toReversed()) {
    const state = articleState(article, now);
    if (state === 'withdrawn') {
      counts.withdrawn.push(article.file);
      continue;
    }
    for (const [key, has] of WITHOUT_FIELD)
      if (has(article)) counts.notCarried.set(key, (counts.notCarried.get(key) ?? 0) + 1);
    const body = input.body(article);
    if (article.image !== undefined) yield placed(article.image);
    for (const image of bodyPictures(article.file, body)) yield placed(image);
    number += 1;
    counts.articles += 1;
    const picture = article.image === undefined ? undefined : pictures.get(article.image.file);
    yield writer.post({ number, article, state, html: wordpressBody(article.file, body, shared), picture });
  }
  for (const { file, title, summary, slug, permalink, body } of edition.pages) {
    for (const image of bodyPictures(file, body)) yield placed(image);
    number += 1;
    counts.pages += 1;
    yield writer.page({ number, title, summary, slug, permalink, html: wordpressBody(file, body, shared) });
  }
  yield writer.close();
}

function authorsOf(articles: readonly Article[]): Author[] {
  return [...new Map(articles.flatMap(({ authors }) => authors).map((author) => [author.slug, author])).values()];
}

import type { Article } from '#articles/article.ts';
import { articleWords } from '#pictures/share-card.ts';
import { advertView } from '#views/advert-view.ts';
import { type ArchiveRoute, showsHeadlines, spanAddress } from '#views/archive-page.ts';
import { listPageAddress, type PageOfList } from '#views/article-list.ts';
import { relatedOf, wholeNext } from '#views/article-page.ts';
import type { FeedSource } from '#views/feed-sources.ts';
import { lightPagesOf } from '#views/light-links.ts';
import type { LightSource } from '#views/light-pages.ts';
import type { Views } from '#views/views.ts';
import { createArticleKeys } from './article-keys.ts';
import { digestOf } from './digest-of.ts';
import { createLightKeys } from './light-keys.ts';

/**
 * The keys of pages and feeds: digests of all that they are made from. Files with one address and one key have the same
 * bytes, so a build makes only those whose key differs from that of the site in place. What the code itself decides is
 * not part of them; the site in place was made by the same version of it, or nothing of it is used.
 */
export interface PageKeys {
  article(article: Article): string;
  list(page: PageOfList): string;
  archive(page: ArchiveRoute['props']): string;
  /** Undefined for a feed that is always made. */
  feed(source: FeedSource): string | undefined;
  /** Of the light page of a source, if it has one and not several; undefined for one that is always made. */
  light(source: LightSource, styleSheet: string): string | undefined;
}

const made = new WeakMap<Views, PageKeys>();

/** Returns the keys of this build; created once per library. */
export function pageKeys(views: Views): PageKeys {
  const known = made.get(views);
  if (known !== undefined) return known;
  const keys = createPageKeys(views);
  made.set(views, keys);
  return keys;
}

function createPageKeys(views: Views): PageKeys {
  const { library } = views;
  const articleKeys = createArticleKeys(views);
  const { card, item } = articleKeys;
  const lightKey = createLightKeys(views, articleKeys);
  const { site, sections, wording } = library.settings;
  // The day and the update of the edition are on the front page only, which is always made.
  const everywhere = digestOf([{ ...views.site, edition: undefined }, site, sections, wording, library.drafts]);
  const toKey = (...data: readonly unknown[]): string => digestOf([everywhere, ...data]);
  const newest = library.days[0];
  /** The words that a large story without picture shows in its place. */
  const drawn = (article: Article | undefined): string | undefined => article && articleWords(article);
  /** Whether a page has a light one beside it. */
  const isLight = (address: string): boolean => lightPagesOf(library).has(address);
  return {
    article(article) {
      const { next, similar, nearby, elsewhere } = relatedOf(article, library);
      const whole = wholeNext(article, next, library);
      return toKey(
        articleKeys.page(article),
        isLight(article.permalink),
        advertView(library, { address: article.permalink, section: article.section }),
        next && card(next),
        whole && articleKeys.page(whole),
        similar.map((row) =>
          row.article === undefined ? [row.headline, row.breaking] : [card(row.article), row.breaking],
        ),
        nearby.map(card),
        elsewhere.map(card),
      );
    },
    list({ list, page }) {
      const { items, page: number, pages } = page;
      const { kind, slug, name, description, formats, current, articles } = list;
      const count = number === pages ? articles.length : undefined;
      const details = list.details();
      const address = listPageAddress({ list, page });
      const advert = advertView(library, { address, section: details.section });
      const rest = [kind, slug, name, description, formats, current, count, details, advert, isLight(address)];
      return toKey(rest, number, pages, items.map(card), number === pages ? drawn(items[0]) : undefined);
    },
    archive({ span, days }) {
      const isNewest = days.some((day) => day === newest);
      const counts = days.map(({ year, month, day, articles }) => [year, month, day, articles.length]);
      const shown = showsHeadlines({ span, days }) ? days.flatMap(({ articles }) => articles.map(card)) : [];
      const alone = shown.length === 1 ? drawn(days[0]?.articles[0]) : undefined;
      return toKey(span, isNewest, counts, shown, alone, isLight(spanAddress(span)));
    },
    feed({ entries, ...source }) {
      if (entries.type !== 'articles') return undefined;
      const empty = entries.articles.length === 0 ? library.articles.at(-1)?.datePublished.epoch : undefined;
      return toKey(source, empty, entries.articles.map(item));
    },
    light(source, styleSheet) {
      const key = lightKey(source, styleSheet);
      return key === undefined ? undefined : toKey(key);
    },
  };
}

import type { Article } from '#articles/article.ts';
import type { AdvertView, ArticleView, ElsewhereView, HeadView, Story } from '#components/view.ts';
import type { Library } from '#library.ts';
import { frameOrigins } from '#markdown/frame-origins.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { nestHtml } from '#markdown/nest-html.ts';
import type { RelatedChoice } from '#related/choose-related.ts';
import { toHref } from '#site/address.ts';
import { advertView } from './advert-view.ts';
import { createArticleView } from './article-view.ts';
import { createHeadView } from './head-view.ts';
import type { Views } from './views.ts';

/** The data of an article page. */
export interface ArticlePage {
  readonly head: HeadView;
  readonly article: ArticleView;
  readonly next: Story | undefined;
  /** The next article as part of this page: ids with a prefix, headings one level lower. */
  readonly whole: ArticleView | undefined;
  readonly similar: readonly Story[];
  readonly nearby: readonly Story[];
  readonly elsewhere: readonly ElsewhereView[];
  readonly advert?: AdvertView;
}

/** Returns the page of one article; a withdrawn one has no lists and is not indexed. */
export function createArticlePage(article: Article, { library, stories }: Views): ArticlePage {
  const isWithdrawn = article.withdrawn !== undefined;
  const related = relatedOf(article, library);
  const whole = wholeNext(article, related.next, library);
  const shown = [...(isWithdrawn ? [] : [article]), ...(whole === undefined ? [] : [whole])];
  const frames = frameOrigins(shown.flatMap(library.openParts));
  // Nothing is sold beside what is withdrawn, and nothing beside what is paid for.
  const isWithout = isWithdrawn || article.kind === 'sponsored';
  const advert = isWithout ? undefined : advertView(library, { address: article.permalink, section: article.section });
  return {
    ...(advert === undefined ? {} : { advert }),
    head: createHeadView(
      {
        title: article.headline,
        description: article.excerpt || article.opening,
        address: article.permalink,
        ...(isWithdrawn ? { robots: 'noindex' } : { subject: { type: 'article', article } }),
        ...(frames.length === 0 ? {} : { frames }),
      },
      library,
    ),
    article: createArticleView(article, library, stories),
    next: related.next === undefined ? undefined : stories.story(related.next),
    whole: whole === undefined ? undefined : nested(createArticleView(whole, library, stories)),
    similar: related.similar.map(stories.row),
    nearby: related.nearby.map(stories.story),
    elsewhere: related.elsewhere.map((other) => ({
      headlineHtml: isolateDirection(other.headline),
      source: other.sources[0]?.name ?? library.site.name,
      url: toHref(other.permalink, library.site.base),
    })),
  };
}

const PREFIX = 'n-';

/** Returns what is shown below an article: nothing below one that is withdrawn. */
export function relatedOf(article: Article, library: Library): RelatedChoice {
  return article.withdrawn === undefined
    ? library.related(article)
    : { next: undefined, similar: [], nearby: [], elsewhere: [] };
}

/** Returns the next article where its whole text is shown. */
export function wholeNext(article: Article, next: Article | undefined, { site }: Library): Article | undefined {
  return next?.withdrawn === undefined && (article.nextWhole ?? site.nextWhole) ? next : undefined;
}

function nested(view: ArticleView): ArticleView {
  return { ...view, bodyHtml: nestHtml(view.bodyHtml, PREFIX) };
}

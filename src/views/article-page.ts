import type { Article } from '#articles/article.ts';
import type { ArticleView, ElsewhereView, HeadView, Story } from '#components/view.ts';
import { frameOrigins } from '#markdown/frame-origins.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { toHref } from '#site/address.ts';
import { createArticleView } from './article-view.ts';
import { createHeadView } from './head-view.ts';
import type { Views } from './views.ts';

/** The data of an article page. */
export interface ArticlePage {
  readonly head: HeadView;
  readonly article: ArticleView;
  readonly next: Story | undefined;
  readonly similar: readonly Story[];
  readonly nearby: readonly Story[];
  readonly elsewhere: readonly ElsewhereView[];
}

/** Returns the page of one article; a withdrawn one has no lists and is not indexed. */
export function createArticlePage(article: Article, { library, stories }: Views): ArticlePage {
  const isWithdrawn = article.withdrawn !== undefined;
  const frames = isWithdrawn ? [] : frameOrigins(library.openParts(article));
  const related = isWithdrawn ? { next: undefined, similar: [], nearby: [], elsewhere: [] } : library.related(article);
  return {
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
    similar: related.similar.map(stories.row),
    nearby: related.nearby.map(stories.story),
    elsewhere: related.elsewhere.map((other) => ({
      headlineHtml: isolateDirection(other.headline),
      source: other.sources[0]?.name ?? library.site.name,
      url: toHref(other.permalink, library.site.base),
    })),
  };
}

import type { CommentsView } from '#components/view.ts';
import type { Site } from '#site/site.ts';

interface Subject {
  /** Canonical, absolute. */
  readonly url: string;
  /** By which the service finds the comments again; it never changes. */
  readonly id: string;
  readonly headline: string;
}

/** Returns what a click on «اعرض التعليقات» loads below an article; undefined without a service for comments. */
export function commentsView(
  { url, id, headline }: Subject,
  { services }: Pick<Site, 'services'>,
): CommentsView | undefined {
  const { giscus, remark42, isso } = services ?? {};
  if (giscus !== undefined) {
    const values = {
      origin: url,
      session: '',
      theme: 'preferred_color_scheme',
      reactionsEnabled: '1',
      emitMetadata: '0',
      inputPosition: 'bottom',
      repo: giscus.repo,
      repoId: giscus.repoId,
      category: giscus.category,
      categoryId: giscus.categoryId,
      strict: '1',
      term: id,
      description: headline,
      backLink: url,
    };
    return { provider: 'Giscus', frame: `https://giscus.app/ar/widget?${new URLSearchParams(values)}` };
  }
  if (remark42 !== undefined) {
    const values = { site_id: remark42.site, url, page_title: headline, locale: 'ar', theme: 'light' };
    return { provider: 'Remark42', frame: `${remark42.host}/web/iframe.html?${new URLSearchParams(values)}` };
  }
  if (isso === undefined) return undefined;
  return {
    provider: 'Isso',
    script: `${isso.host}/js/embed.min.js`,
    server: `${isso.host}/`,
    style: `${isso.host}/css/isso.css`,
    id: `/a/${id}/`,
  };
}

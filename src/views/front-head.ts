import type { HeadView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { feedLinks } from './feed-links.ts';
import { mainFeeds } from './feed-sources.ts';
import { createHeadView } from './head-view.ts';

/** Returns the head of the front page: the site, with its feed in every format. */
export function createFrontHead(library: Library): HeadView {
  return createHeadView(
    {
      title: '',
      description: library.site.description,
      address: SITE_PAGES.front,
      feeds: feedLinks(mainFeeds(library)),
      subject: { type: 'front' },
    },
    library,
  );
}

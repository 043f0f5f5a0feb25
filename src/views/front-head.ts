import type { HeadView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { mainFeeds } from './feed-sources.ts';
import { feedLinks } from './feed-view.ts';
import { createHeadView } from './head-view.ts';

/** Returns the head of the front page: the site itself, with its feed in every format. */
export function createFrontHead(library: Library): HeadView {
  return createHeadView(
    {
      title: '',
      description: library.site.description,
      address: '/',
      feeds: feedLinks(mainFeeds(library)),
      subject: { type: 'front' },
    },
    library,
  );
}

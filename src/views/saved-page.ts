import type { SavedScriptView } from '#client/saved-view.ts';
import type { HeadView } from '#components/view.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { strings } from '#strings.ts';
import { createHeadView } from './head-view.ts';
import type { Views } from './views.ts';

/** Returns the page of the reader's saved articles, which a script fills. */
export function createSavedPage({ library }: Views): { readonly head: HeadView; readonly script: SavedScriptView } {
  return {
    head: createHeadView(
      { title: strings.myList, description: strings.myListText, address: SITE_PAGES.saved, robots: 'noindex' },
      library,
    ),
    script: {
      digits: library.site.digits,
      minutes: strings.counted.readingMinutes,
      articles: strings.counted.articles,
      words: {
        left: strings.savedLeft,
        over: strings.savedOver,
        goOn: strings.savedGoOn,
        remove: strings.removeFromList,
        onDevice: strings.savedOnDevice,
        full: strings.savedFull,
        failed: strings.saveFailed,
        tooLarge: strings.savedFileLarge,
        unreadable: strings.savedFileUnreadable,
        added: strings.savedFileAdded,
        refused: strings.savedFileRefused,
        otherLines: strings.savedFileOthers,
        noRoom: strings.savedFileNoRoom,
      },
    },
  };
}

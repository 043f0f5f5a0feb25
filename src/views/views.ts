import type { SiteView } from '#components/view.ts';
import { type Library, openLibrary } from '#library.ts';
import { createSiteView } from './site-view.ts';
import { createStoryMaker, type StoryMaker } from './story.ts';

/** What every page of a build needs: the library, and data computed once from it. */
export interface Views {
  readonly library: Library;
  readonly stories: StoryMaker;
  readonly site: SiteView;
}

const opened = new WeakMap<Library, Views>();

/** Returns the views of this build's library; created once per library. */
export async function openViews(): Promise<Views> {
  const library = await openLibrary();
  const known = opened.get(library);
  if (known !== undefined) return known;
  const stories = createStoryMaker(library);
  const views = { library, stories, site: createSiteView(library, stories) };
  opened.set(library, views);
  return views;
}

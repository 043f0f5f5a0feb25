import type { Article } from '#articles/article.ts';
import type { PictureView, SiteView } from '#components/view.ts';
import { type Library, openLibrary } from '#library.ts';
import { createSiteView } from './site-view.ts';
import { createStoryMaker, type StoryMaker } from './story.ts';

/** What every page of a build needs: the library, and what is made from it once. */
export interface Views {
  readonly library: Library;
  readonly stories: StoryMaker;
  readonly site: SiteView;
  /** Returns a picture of the content folder in its sizes; undefined where it has none. */
  picture(file: string, alt: string): PictureView | undefined;
}

const opened = new WeakMap<Library, Views>();

/** Returns the views of this build's library; made once for each library. */
export async function openViews(): Promise<Views> {
  const library = await openLibrary();
  const known = opened.get(library);
  if (known !== undefined) return known;
  const picture = (file: string, alt: string): PictureView | undefined => library.picture(file, alt);
  const leadPicture = (article: Article): PictureView | undefined =>
    article.image === undefined ? undefined : picture(article.image.file, article.image.alt);
  const stories = createStoryMaker(library, leadPicture);
  const views = { library, stories, site: createSiteView(library, stories), picture };
  opened.set(library, views);
  return views;
}

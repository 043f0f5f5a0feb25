import { expect, test } from 'vitest';
import type { SiteView } from '#components/view.ts';
import { createFrontView } from '#views/front-view.ts';
import { createSearchPage } from '#views/search-page.ts';
import { createStoryMaker } from '#views/story.ts';
import { sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from './sample-library.ts';

test.each([
  ['arab', '١'],
  ['latn', '1'],
] as const)('the counts of tags are in the digits of the newspaper: %s', (digits, one) => {
  const library = sampleLibrary([sampleArticle()], { site: { digits } });
  const stories = createStoryMaker(library);
  const site = { sections: [] } as Partial<SiteView> as SiteView;
  for (const { tags } of [createFrontView(library, stories), createSearchPage({ library, stories, site })]) {
    expect(tags.length).toBeGreaterThan(0);
    expect(new Set(tags.map(({ shownCount }) => shownCount))).toEqual(new Set([one]));
  }
});

import { createDateFormatter } from '#arabic/dates.ts';
import type { Article } from '#articles/article.ts';
import type { Edition } from '#articles/edition.ts';
import type { StaticPage } from '#articles/static-page.ts';
import type { Library } from '#library.ts';
import { editionLinkIndex } from '#lists/edition-link-index.ts';
import { createLists } from '#lists/lists.ts';
import type { ArticleBody } from '#markdown/body.ts';
import { shareCardKey } from '#pictures/share-card.ts';
import type { Settings, Site } from '#site/site.ts';
import { SECTION, SITE } from '../seo/sample-article.ts';

/** Later than every sample article. */
const NOW = Date.parse('2026-11-22T12:00:00+02:00');

/** Returns a library of these articles, newest first, as the real one would; bodies by id, pictures all 1200 × 800. */
export function sampleLibrary(
  articles: readonly Article[],
  changes: {
    readonly site?: Partial<Site>;
    readonly settings?: Omit<Settings, 'site'>;
    readonly pages?: readonly StaticPage[];
    readonly drafts?: boolean;
    readonly bodies?: Record<string, ArticleBody>;
  } = {},
): Library {
  const site = { ...SITE, ...changes.site };
  const drafts = changes.drafts ?? false;
  const settings = { sections: [SECTION], tags: [], authors: [], redirects: [], ...changes.settings, site };
  const edition: Edition = { settings, articles, pages: changes.pages ?? [], assets: [] };
  const lists = createLists(edition, { now: NOW, drafts });
  return {
    ...lists,
    settings,
    site,
    now: NOW,
    faults: 0,
    drafts,
    present: [...lists.articles, ...lists.withdrawn],
    pages: edition.pages,
    assets: [],
    links: editionLinkIndex({ edition, now: NOW, drafts }),
    dates: createDateFormatter(site),
    openParts: () => [],
    body: ({ id }) => changes.bodies?.[id] ?? { parts: ['<p>نص المقال.</p>'], text: 'نص المقال.' },
    bodyDigest: ({ id }) => id,
    keep: () => false,
    section: () => SECTION,
    related: () => ({ next: undefined, similar: [], nearby: [], elsewhere: [] }),
    picture: (file, alt) => ({
      src: `${site.base}_pictures/${file.replace(/\W+/g, '-')}.jpg`,
      sources: [],
      width: 1200,
      height: 800,
      alt,
    }),
    shareImageName: (card) => `${shareCardKey(card)}.jpg`,
  };
}

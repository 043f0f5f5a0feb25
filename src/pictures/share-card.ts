import { createHash } from 'node:crypto';
import type { Article } from '#articles/article.ts';
import type { Pigment, Section, Settings, Site } from '#site/site.ts';

/** Size of a share image in pixels, as social networks ask for it. */
export const SHARE_SIZE = { width: 1200, height: 630, type: 'image/jpeg' } as const;

/** Where the site keeps its share images. */
export const SHARE_ADDRESS = '/_share/';

/** What is drawn on a share image: the same card is drawn once, and its name changes with it. */
export interface ShareCard {
  readonly headline: string;
  /** Name of the section above the headline; empty where there is none. */
  readonly label: string;
  readonly pigment: Pigment;
  /** What the pattern is made from. */
  readonly seed: string;
  readonly siteName: string;
}

/** Changes with the drawing: images drawn by another recipe are drawn anew. */
const RECIPE = 'share-1';

/** Returns the card of an article. */
export function articleCard(article: Article, section: Section, site: Site): ShareCard {
  return {
    headline: article.headline,
    label: section.name,
    pigment: section.pigment,
    seed: article.permalink,
    siteName: site.name,
  };
}

/** Returns the card of a section. */
export function sectionCard(section: Section, site: Site): ShareCard {
  return { headline: section.name, label: '', pigment: section.pigment, seed: section.slug, siteName: site.name };
}

/** Returns the card of every other page. */
export function siteCard(site: Site): ShareCard {
  return { headline: site.description, label: '', pigment: 'cinnabar', seed: site.name, siteName: site.name };
}

/** Returns every card of a site: its own, one for each section and article; none where the setting is off. */
export function shareCards({ site, sections }: Settings, articles: readonly Article[]): ShareCard[] {
  if (!site.shareImages) return [];
  const bySlug = new Map(sections.map((section) => [section.slug, section]));
  return [
    siteCard(site),
    ...sections.map((section) => sectionCard(section, site)),
    ...articles.flatMap((article) => {
      const section = bySlug.get(article.section);
      return section === undefined ? [] : [articleCard(article, section, site)];
    }),
  ];
}

/** Returns the file name of a card's image: `1f3a9c0d2b475e6f.jpg`, for ever that of this content. */
export function shareImageName(card: ShareCard): string {
  const { headline, label, pigment, seed, siteName } = card;
  const hash = createHash('sha256').update(JSON.stringify([RECIPE, headline, label, pigment, seed, siteName]));
  return `${hash.digest('hex').slice(0, 16)}.jpg`;
}

import { createHash } from 'node:crypto';
import { strongWords } from '#arabic/strong-words.ts';
import type { Article } from '#articles/article.ts';
import { ownFamily } from '#site/own-colours.ts';
import type { Section, Settings, Site } from '#site/site.ts';
import type { Pigment } from '#site/vocabulary.ts';

/** Size of a share image in pixels, as social networks ask for it. */
export const SHARE_SIZE = { width: 1200, height: 630, type: 'image/jpeg' } as const;

/** Where the site keeps its share images. */
export const SHARE_ADDRESS = '/_share/';

/** Folder of drawn images inside the cache. */
export const SHARE_FOLDER = 'share';

/** A drawn image of the cache. */
export interface ShareImage {
  readonly path: string;
  /** On the site: the checksum of the bytes, so that a browser that keeps a name for a year keeps what belongs to it. */
  readonly name: string;
}

/** What is drawn on a share image: the same card is drawn once. */
export interface ShareCard {
  readonly headline: string;
  /** Name of the section above the headline; empty where there is none. */
  readonly label: string;
  readonly pigment: Pigment;
  /** The strongest words of the headline, drawn large where there is no picture; else there is a strip of pattern. */
  readonly words?: string;
  /** What the pattern is made from. */
  readonly seed: string;
  readonly siteName: string;
  /** Colours of the newspaper's own in place of the pigment's. */
  readonly paint?: SharePaint;
}

/** Ground, pattern and small type, as `#rrggbb`. */
export interface SharePaint {
  readonly ground: string;
  readonly tone: string;
  readonly spark: string;
  readonly label: string;
}

/** Changes with the drawing: images drawn by another recipe are drawn anew. */
const RECIPE = 'share-2';

/**
 * Returns the name of a drawn card's file on the site; derived from the card where nothing was drawn, as in dev. Throws
 * where others were drawn and this one was not.
 */
export function shareFileName(card: ShareCard, images: ReadonlyMap<string, ShareImage> | undefined): string {
  const key = shareCardKey(card);
  if (images === undefined) return `${key}.jpg`;
  const image = images.get(key);
  if (image === undefined) throw new Error(`no share image is drawn for "${card.headline}"`);
  return image.name;
}

/** Returns the card of an article. */
export function articleCard(article: Article, section: Section, site: Site): ShareCard {
  const words = article.image === undefined ? articleWords(article) : undefined;
  return {
    ...(words === undefined ? {} : { words }),
    headline: article.headline,
    label: section.name,
    pigment: section.pigment,
    seed: article.permalink,
    siteName: site.name,
    ...ownPaint(section.pigment, site),
  };
}

/** Returns the card of a section. */
export function sectionCard(section: Section, site: Site): ShareCard {
  return {
    headline: section.name,
    label: '',
    pigment: section.pigment,
    seed: section.slug,
    siteName: site.name,
    ...ownPaint(section.pigment, site),
  };
}

/** Returns the card of every other page. */
export function siteCard(site: Site): ShareCard {
  return {
    headline: site.description,
    label: '',
    pigment: 'cinnabar',
    seed: site.name,
    siteName: site.name,
    ...ownPaint('cinnabar', site),
  };
}

/** Returns the strongest words of a headline, which stand for a picture on cards and pages; none of a withdrawn text. */
export function articleWords({ headline, tags, withdrawn }: Article): string | undefined {
  if (withdrawn !== undefined) return undefined;
  return strongWords(
    headline,
    tags.map(({ label }) => label),
  );
}

function ownPaint(pigment: Pigment, site: Site): Pick<ShareCard, 'paint'> {
  const family = ownFamily(pigment, site);
  if (family === undefined) return {};
  return { paint: { ground: family.band, tone: family.ground, spark: family.spark, label: family.onBand } };
}

/** Returns every card of a site: its own, one for each article and each of their sections; none where the setting is off. */
export function shareCards({ site, sections }: Settings, articles: readonly Article[]): ShareCard[] {
  if (!site.shareImages) return [];
  const bySlug = new Map(sections.map((section) => [section.slug, section]));
  const used = new Set(articles.map(({ section }) => section));
  return [
    siteCard(site),
    // The page of an empty section is not shared.
    ...sections.filter(({ slug }) => used.has(slug)).map((section) => sectionCard(section, site)),
    ...articles.flatMap((article) => {
      const section = bySlug.get(article.section);
      return section === undefined ? [] : [articleCard(article, section, site)];
    }),
  ];
}

/** Returns 16 hexadecimal digits that change with what is drawn; not with the bytes, which depend on fonts and library too. */
export function shareCardKey(card: ShareCard): string {
  const { headline, label, pigment, seed, siteName, paint, words } = card;
  const own = [...(paint === undefined ? [] : [paint]), ...(words === undefined ? [] : [{ words }])];
  const drawn = [RECIPE, headline, label, pigment, seed, siteName, ...own];
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 16);
}

/** Returns what a card says, for those who do not see it. */
export function shareCardText({ label, headline }: Pick<ShareCard, 'label' | 'headline'>): string {
  return label === '' ? headline : `${label}: ${headline}`;
}

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createShareDrawer } from '#pictures/draw-share-image.ts';
import { articleCard, type ShareCard, shareCardKey, shareCards } from '#pictures/share-card.ts';
import { SECTION, SITE, sampleArticle } from '../seo/sample-article.ts';

const CARD: ShareCard = {
  headline: 'شنغهاي في سطور',
  label: 'سياسة',
  pigment: 'lapis',
  seed: '/2026/11/21/شنغهاي/',
  siteName: 'نقطة',
};

/** How many pixels of a strip differ from the ground beside it: whether something is drawn there. */
async function drawnPixels(image: Buffer, area: { left: number; top: number; width: number; height: number }) {
  const { data } = await sharp(image).extract(area).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value > 160).length;
}

describe('shareCardKey', () => {
  test('is the same for the same card and another for each change', () => {
    const changes: Partial<ShareCard>[] = [
      {},
      { headline: 'أخرى' },
      { label: '' },
      { pigment: 'ochre' },
      { seed: '/x/' },
      { siteName: 'أخرى' },
      { words: 'شنغهاي' },
    ];
    const keys = changes.map((change) => shareCardKey({ ...CARD, ...change }));
    expect(shareCardKey({ ...CARD })).toBe(keys[0]);
    expect(new Set(keys).size).toBe(changes.length);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('shareCards', () => {
  test('returns one for the site, each section with articles and each article, none where the setting is off', () => {
    const empty = { ...SECTION, slug: 'empty', name: 'قسم بلا مقالات' };
    const settings = { site: SITE, sections: [empty, SECTION], tags: [], authors: [], redirects: [] };
    const article = sampleArticle();
    expect(shareCards(settings, [article]).map(({ headline }) => headline)).toEqual([
      SITE.description,
      SECTION.name,
      article.headline,
    ]);
    expect(shareCards(settings, [article]).at(-1)).toEqual(articleCard(article, SECTION, SITE));
    expect(shareCards({ ...settings, site: { ...SITE, shareImages: false } }, [article])).toEqual([]);
  });
});

describe('createShareDrawer', () => {
  const draw = createShareDrawer();

  test.each([
    ['a headline without a mark of its own', { headline: '\uFFFC' }],
    ['a name of 5,000 letters', { siteName: 'كلمة '.repeat(1_000) }],
    ['a label without spaces', { label: 'ب'.repeat(500) }],
    ['a headline of signs taller than the image', { headline: '𒐫'.repeat(120) }],
    ['marks piled up', { headline: 'ا\u0321\u0301\u0489'.repeat(120) }],
  ])('draws an image for %s', async (_name, change) => {
    const { width, height } = await sharp(await draw({ ...CARD, ...change })).metadata();
    expect([width, height]).toEqual([1200, 630]);
  });

  test.each([
    ['a short one', 'شنغهاي في سطور'],
    ['one with marks', 'وَمَا الَّذِي بَقِيَ؟ سؤالٌ عن الحركات'],
    ['one that begins with Latin', 'CC BY: كيف تهدي صورتك ولا تفقد اسمك؟'],
    ['one of 160 letters', `${'منظمة شنغهاي للتعاون توسّع عضويتها إلى 10 دول '.repeat(4)}`.slice(0, 160)],
    ['one with markup in it', '<b>قمة</b> & "الرياض" </span>'],
    ['one without an end', 'قمة '.repeat(300)],
    ['one endless word', 'ا'.repeat(300)],
    ['one with what no font has', 'قمة \uD83D \u0008 😀 漢字'],
  ])('draws %s inside its margins, below 80 KB', async (_name, headline) => {
    const image = await draw({ ...CARD, headline });
    const { width, height, format } = await sharp(image).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'jpeg']);
    expect(image.length).toBeLessThan(80_000);
    expect(await drawnPixels(image, { left: 72, top: 140, width: 1056, height: 360 })).toBeGreaterThan(500);
    for (const left of [0, 1140]) expect(await drawnPixels(image, { left, top: 0, width: 60, height: 480 })).toBe(0);
  });

  test.each([
    ['منصة .NET جديدة', 'منصة \u2066.NET\u2069 جديدة'],
    ['اتصل على +44 20 7946 الآن', 'اتصل على \u2066+44 20 7946\u2069 الآن'],
  ])('draws the foreign phrase of «%s» as written', async (headline, isolated) => {
    const image = await draw({ ...CARD, headline });
    expect(image.equals(await draw({ ...CARD, headline: isolated }))).toBe(true);
    expect(image.equals(await draw({ ...CARD, headline: headline.replace(/[.+]/, '') }))).toBe(false);
  });

  test('draws the strongest words of a headline without a picture over the foot and the end', async () => {
    const draw = createShareDrawer();
    const pixels = async (words: string) => {
      const image = sharp(await draw({ ...CARD, words })).extract({ left: 0, top: 480, width: 300, height: 150 });
      const { data } = await image.greyscale().raw().toBuffer({ resolveWithObject: true });
      return data.filter((value) => value > 70).length;
    };
    expect(await pixels('مهاجم الهلال')).toBeGreaterThan(4000);
    expect(await pixels('مطر')).toBe(0);
  });

  test('begins at the right, also where the first word is Latin', async () => {
    const image = await draw({ ...CARD, headline: 'CC BY: صورة' });
    const right = await drawnPixels(image, { left: 900, top: 140, width: 240, height: 350 });
    const left = await drawnPixels(image, { left: 60, top: 140, width: 240, height: 350 });
    expect(right).toBeGreaterThan(500);
    expect(left).toBe(0);
  });
});

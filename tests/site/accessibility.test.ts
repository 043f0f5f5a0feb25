import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';
import { axeViolations } from './support/axe.ts';
import { editionPages } from './support/edition-pages.ts';
import { openWindow } from './support/open-window.ts';
import { useEdition } from './support/use-edition.ts';

const edition = useEdition();
const kinds = pageKinds(edition.folder).map(({ name, address }) => [name, address] as const);
const FRONT_AND_ARTICLE = kinds.filter(([name]) => name === 'front' || name === 'article');

const contexts = new Map<number, BrowserContext>();

/** One window for each width; the checker is no part of the site, so its own policy does not hold it back. */
async function open(origin: string, address: string, width: number): Promise<Page> {
  let context = contexts.get(width);
  if (context === undefined) {
    context = await openWindow(edition.browser, {
      viewport: { width, height: 800 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    contexts.set(width, context);
  }
  const page = await context.newPage();
  await page.goto(origin + encodeURI(address), { waitUntil: 'load' });
  return page;
}

describe('axe finds nothing', () => {
  test.each(kinds)('on the page %s, by day and by night, narrow and wide', async (_name, address) => {
    const found: string[] = [];
    for (const width of [360, 1280]) {
      const page = await open(edition.origin, address, width);
      for (const line of await axeViolations(page)) found.push(`${width} ${line}`);
      await page.close();
    }
    expect(found).toEqual([]);
  });
});

describe.each(FRONT_AND_ARTICLE)('the keyboard on the page %s', (_name, address) => {
  test.each([360, 1280])('reaches everything at %i px, in order, in sight, and is never caught', async (width) => {
    const page = await open(edition.origin, address, width);
    const wanted = await page.evaluate(() => {
      const selector = 'a[href], button, summary, input, select, textarea, [tabindex]:not([tabindex="-1"])';
      const elements = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.matches(':disabled'),
      );
      for (const [index, element] of elements.entries()) element.dataset['walk'] = String(index);
      return elements.length;
    });
    const walk: number[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < wanted; step += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          index: Number(element.dataset['walk'] ?? -1),
          name: element.outerHTML.slice(0, 120),
          isOutlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
          isInSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 1,
        };
      });
      walk.push(place.index);
      if (!place.isOutlined || !place.isInSight) unseen.push(place.name);
    }
    await page.close();
    // The order of the document is the order of reading: everything once, none left out, none twice.
    expect(walk).toEqual(Array.from({ length: wanted }, (_, index) => index));
    expect(unseen).toEqual([]);
  });

  test('finds the way past the masthead first, and follows it into main', async () => {
    const page = await open(edition.origin, address, 1280);
    const name = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.keyboard.press('Tab');
    expect(await name()).toBe('تخطَّ إلى المحتوى');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    await page.close();
    expect(isInside).toBe(true);
  });
});

describe('the accessibility tree', () => {
  const trees = [
    ['front page', 'front', () => '/'],
    ['article', 'article', () => editionPages(edition.folder).rich],
  ] as const;
  test.each(trees)('of the %s is the one a person has read', async (_name, file, address) => {
    const page = await open(edition.origin, address(), 1280);
    // Names and roles, not addresses: those have tests of their own.
    const tree = (await page.locator('body').ariaSnapshot()).replace(/^.*\/url: .*\n/gm, '');
    await page.close();
    await expect(`${tree}\n`).toMatchFileSnapshot(`./snapshots/${file}.aria.yaml`);
  });
});

describe.each(kinds)('the page %s', (_name, address) => {
  test('has one h1, no heading that skips a level, and its landmarks once', async () => {
    const page = await open(edition.origin, address, 360);
    const { levels, landmarks, unnamed } = await page.evaluate(() => ({
      levels: Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ localName }) => Number(localName[1])),
      landmarks: ['main', 'body > footer, body > * > footer', 'header.mast', 'nav.nav'].map(
        (selector) => document.querySelectorAll(selector).length,
      ),
      unnamed: Array.from(document.querySelectorAll('nav, aside, section, fieldset, [role="region"], [role="group"]'))
        .filter((element) => element.checkVisibility())
        .filter(
          (element) =>
            !element.getAttribute('aria-label') &&
            !element.hasAttribute('aria-labelledby') &&
            !element.querySelector('legend'),
        )
        .map((element) => element.outerHTML.slice(0, 100)),
    }));
    await page.close();
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips, `headings ${levels.join(' ')}`).toEqual([]);
    expect(landmarks).toEqual([1, 1, 1, 1]);
    expect(unnamed).toEqual([]);
  });

  test('gives a finger 44 px wherever a link or button stands outside running text', async () => {
    const page = await open(edition.origin, address, 360);
    const small = await page.evaluate(() => {
      // A link in a sentence, a headline or a list of names is as tall as its line (WCAG 2.5.8, inline exception).
      const running =
        '.body :is(p, li, dd, td, figcaption), .after :is(p, li), .h, .fix, .standfirst, small, .list-facts';
      const rounded = 43.5;
      return [...document.querySelectorAll<HTMLElement>('a[href], button, summary')]
        .filter((element) => element.checkVisibility() && !element.matches('.skip') && !element.closest(running))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < rounded || box.width < 24)
        .map(
          ({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`,
        );
    });
    await page.close();
    expect(small).toEqual([]);
  });
});

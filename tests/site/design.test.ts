import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';
import { NOW } from './support/build-site.ts';
import { editionPages, LONG_HEADLINE, LONG_TAG } from './support/edition-pages.ts';
import { misfits, misfitsAtEveryWidth } from './support/misfits.ts';
import { openWindow } from './support/open-window.ts';
import { useEdition } from './support/use-edition.ts';

const edition = useEdition();
const pages = editionPages(edition.folder);
const article = pageKinds(edition.folder).find(({ name }) => name === 'article')?.address ?? '';

/** Opens a window of its own, so that no test sees what another chose. */
async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await openWindow(edition.browser, { viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const at = (origin: string, address: string): string => origin + encodeURI(address);

/** Returns the misfits of a page at every width, with text as it comes and at twice its size. */
async function misfitsEverywhere(url: string): Promise<string[]> {
  const page = await open(url);
  const found = await misfitsAtEveryWidth(page);
  await page.context().close();
  return found;
}

describe('nothing sticks out and no text is cut, at every width and with text at 200 %', () => {
  test('on the front page', async () => expect(await misfitsEverywhere(at(edition.origin, '/'))).toEqual([]));
  test('in the richest article', async () => expect(await misfitsEverywhere(at(edition.origin, article))).toEqual([]));
  test('with a headline of 160 letters and a long name in Latin letters', async () => {
    expect(LONG_HEADLINE).toHaveLength(160);
    expect(await misfitsEverywhere(at(edition.origin, pages.long))).toEqual([]);
  });
  test('on the page of a tag of 60 letters', async () => {
    expect(LONG_TAG).toHaveLength(60);
    expect(await misfitsEverywhere(at(edition.origin, pages.longTag))).toEqual([]);
  });
  test('in an article with every construct, its notes, table and questions', async () => {
    expect(await misfitsEverywhere(at(edition.origin, pages.rich))).toEqual([]);
  });
});

describe("the reader's settings", () => {
  test('the theme is remembered and stands before the first paint', async () => {
    const page = await open(at(edition.origin, '/'), { colorScheme: 'light' });
    const seen = () =>
      page.evaluate(() => ({
        theme: document.documentElement.dataset['theme'],
        ground: getComputedStyle(document.documentElement).backgroundColor,
        name: document.querySelector('[data-theme-button]')?.getAttribute('aria-label'),
      }));
    const first = await seen();
    await page.click('[data-theme-button]');
    expect((await seen()).theme).toBe('light');
    await page.click('[data-theme-button]');
    const dark = await seen();
    expect(dark.theme).toBe('dark');
    expect(dark.ground).not.toBe(first.ground);
    expect(dark.name).not.toBe(first.name);

    // What the page was when its body began: before any module ran and before anything was painted.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (document.body === null) return;
        observer.disconnect();
        Object.assign(window, { atBody: document.documentElement.dataset['theme'] });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload({ waitUntil: 'load' });
    expect(await page.evaluate(() => Reflect.get(window, 'atBody'))).toBe('dark');
    expect((await seen()).ground).toBe(dark.ground);

    await page.click('[data-theme-button]');
    const third = await seen();
    expect(third.theme).toBeUndefined();
    expect(third.ground).toBe(first.ground);
    await page.context().close();
  });

  test('the text has five sizes, each larger than the one before, and the last is remembered', async () => {
    const page = await open(at(edition.origin, article));
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.body') as Element).fontSize));
    const press = (step: string) => page.click(`[data-size-step="${step}"]`, { force: true });
    for (let step = 0; step < 5; step += 1) await press('-1');
    const sizes = [await size()];
    for (let step = 0; step < 5; step += 1) {
      await press('1');
      sizes.push(await size());
    }
    expect(new Set(sizes).size).toBe(5);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    await page.reload({ waitUntil: 'load' });
    expect(await size()).toBe(sizes.at(-1));
    await page.context().close();
  });
});

describe('the notes of an article', () => {
  const notes = (page: Page) =>
    page.evaluate(() => {
      const note = document.querySelector<HTMLDetailsElement>('details.note');
      const text = document.querySelector('.body > p');
      if (note === null || text === null) throw new Error('no note');
      const [side, column] = [note.getBoundingClientRect(), text.getBoundingClientRect()];
      return { isOpen: note.open, isBeside: side.right <= column.left + 1 };
    });

  test('stand open beside the text from 1024 px, to its left', async () => {
    for (const width of [1024, 1280]) {
      const page = await open(at(edition.origin, pages.rich), { viewport: { width, height: 800 } });
      expect(await notes(page)).toEqual({ isOpen: true, isBeside: true });
      await page.context().close();
    }
  });

  test('stand closed between the paragraphs below 1024 px, and a press opens them', async () => {
    const page = await open(at(edition.origin, pages.rich), { viewport: { width: 1000, height: 800 } });
    expect(await notes(page)).toEqual({ isOpen: false, isBeside: false });
    await page.click('details.note summary');
    expect((await notes(page)).isOpen).toBe(true);
    await page.context().close();
  });
});

test('the breaking strip leaves when its time has passed, without a reload', async () => {
  const context = await edition.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(NOW) });
  await page.goto(at(edition.origin, '/'), { waitUntil: 'load' });
  const shown = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.strip, .badge')].filter((mark) =>
          mark.checkVisibility({ visibilityProperty: true }),
        ).length,
    );
  expect(await shown()).toBeGreaterThan(0);
  await page.clock.runFor('06:00:00');
  expect(await shown()).toBe(0);
  await context.close();
});

describe('other media', () => {
  test('on paper there is no navigation and no tool, and notes are open', async () => {
    const page = await open(at(edition.origin, pages.rich), { viewport: { width: 800, height: 800 } });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await page.evaluate(() => ({
      shown: ['.nav', '.tools', '.tools-rail', '.skip', '.next', '.similar', '.colophon nav', '.progress'].filter(
        (selector) => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility()),
      ),
      ground: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.querySelector('.body p') as Element).color,
      isNoteOpen: document.querySelector<HTMLDetailsElement>('details.note')?.open,
      hasText: document.querySelector('.body')?.checkVisibility(),
    }));
    await page.context().close();
    expect(printed).toEqual({
      shown: [],
      ground: expect.stringMatching(/^rgb\(255, 255, 255\)|^rgba\(0, 0, 0, 0\)/),
      ink: 'rgb(0, 0, 0)',
      isNoteOpen: true,
      hasText: true,
    });
  });

  test('with forced colours every dot, badge and edge is still there', async () => {
    const page = await open(at(edition.origin, '/'), { forcedColors: 'active', colorScheme: 'dark' });
    const seen = await page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const dot = document.querySelector('.k');
      const strip = document.querySelector('.strip');
      if (dot === null || strip === null) throw new Error('no dot or no strip');
      return {
        dotIsSeen: getComputedStyle(dot, '::before').backgroundColor !== ground,
        edge: getComputedStyle(strip).borderBlockStartWidth,
      };
    });
    expect(seen).toEqual({ dotIsSeen: true, edge: '1px' });
    expect(await page.evaluate(misfits)).toEqual([]);
    await page.context().close();
  });

  test('with reduced motion nothing moves', async () => {
    const page = await open(at(edition.origin, article), { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    await page.context().close();
    expect(moving).toEqual([]);
  });
});

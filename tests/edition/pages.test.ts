import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';
import { axeViolations } from '../site/support/axe.ts';
import { type SiteServer, serveFolder, startBrowser } from '../site/support/browser.ts';
import { misfits } from '../site/support/misfits.ts';
import { openWindow } from '../site/support/open-window.ts';
import { openSite } from '../site/support/site-folder.ts';
import { spread } from './spread.ts';

/** Pages opened at most: a daily of ten years is looked at here and there, a smaller one whole. */
const PAGES = 60;
/** Windows open at a time. */
const WINDOWS = 3;

const site = openSite(inject('newspaper'));
const kinds = pageKinds(site.folder).map(({ address }) => address);
const shown = site.pages.filter((page) => !/http-equiv="refresh"/.test(site.read(page)));
const pages = [...new Set([...kinds, ...spread(shown, PAGES)])];

let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  browser = await startBrowser();
  server = await serveFolder(site.folder);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Returns what is wrong on any of the pages at a width, each line with the page it was found on. */
async function everywhere(width: number, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  const waiting = [...pages];
  const work = async (): Promise<void> => {
    const context = await openWindow(
      browser,
      { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' },
      inject('newspaperNow'),
    );
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const page = await context.newPage();
      await page.goto(server.origin + encodeURI(address), { waitUntil: 'load' });
      for (const line of await look(page)) found.push(`${address} at ${width} px: ${line}`);
      await page.close();
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: WINDOWS }, work));
  return found.sort();
}

describe.each([360, 1280])(`on each of ${pages.length} pages at %i px`, (width) => {
  test('axe finds nothing, by day and by night', async () => {
    expect(await everywhere(width, axeViolations)).toEqual([]);
  });

  test('nothing sticks out and no text is cut', async () => {
    expect(await everywhere(width, (page) => page.evaluate(misfits))).toEqual([]);
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { closeWindows, type SiteServer, serveFolder, startBrowser } from './support/browser.ts';
import { misfitsAtEveryWidth } from './support/misfits.ts';
import { openWindow } from './support/open-window.ts';
import { siteAt } from './support/sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => closeWindows(browser));

describe.each([
  [
    'a site without articles',
    'empty',
    [
      ['front page', '/'],
      ['section', '/section/سياسة/'],
      ['latest', '/latest/'],
      ['archive', '/archive/'],
      ['corrections', '/corrections/'],
      ['feeds', '/feeds/'],
      ['missing page', '/404.html'],
    ],
  ],
  [
    'a preview of many pages',
    'preview',
    [
      ['front page of a preview', '/'],
      ['newest page', '/latest/'],
      ['middle page', '/latest/page/3/'],
      ['oldest page', '/latest/page/1/'],
      ['page of a tag', '/tag/رأس-الفنار/page/2/'],
      ['page of an author', '/author/سامر-الشاطئ/page/1/'],
      ['page of a section', '/section/علوم/page/1/'],
      ['empty section', '/section/رياضة/'],
      ['draft', '/2026/11/22/مسودة/'],
    ],
  ],
] as const)('%s', (_name, name, pages) => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveFolder((await siteAt(inject('sites'), name)).folder);
  });
  afterAll(() => server.close());

  /** Returns what is wrong on any of its pages, each line with the page it was found on. */
  async function everywhere(look: (page: Page) => Promise<string[]>): Promise<string[]> {
    const context = await openWindow(browser, { viewport: { width: 360, height: 800 }, bypassCSP: true });
    const found: string[] = [];
    for (const [what, address] of pages) {
      const page = await context.newPage();
      const response = await page.goto(server.origin + encodeURI(address), { waitUntil: 'load' });
      if (response?.status() !== 200) found.push(`${what}: there is no ${address}`);
      for (const line of await look(page)) found.push(`${what}: ${line}`);
      await page.close();
    }
    await context.close();
    return found;
  }

  test('axe finds nothing, narrow and wide, by day and by night', async () => {
    const found = await everywhere(async (page) => {
      const narrow = await axeViolations(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      return [...narrow, ...(await axeViolations(page))];
    });
    expect(found).toEqual([]);
  });

  test('nothing sticks out and no text is cut, at every width and with text at 200 %', async () => {
    expect(await everywhere(misfitsAtEveryWidth)).toEqual([]);
  });

  test('every page has one heading of the first rank and a way on', async () => {
    const found = await everywhere((page) =>
      page.evaluate(() => {
        const headings = document.querySelectorAll('h1').length;
        const ways = document.querySelectorAll('main a[href], nav.nav a[href]').length;
        return [...(headings === 1 ? [] : [`${headings} h1`]), ...(ways > 0 ? [] : ['no way on'])];
      }),
    );
    expect(found).toEqual([]);
  });
});

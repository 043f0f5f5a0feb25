import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { type SiteServer, serveFolder, startBrowser } from './support/browser.ts';
import { misfitsAtEveryWidth } from './support/misfits.ts';
import { openWindow } from './support/open-window.ts';
import { makeEmptySite, makePagedSite, type StateFixture } from './support/state-fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['a site without articles', makeEmptySite],
  ['a preview of many pages', makePagedSite],
] as const)('%s', (_name, make) => {
  let fixture: StateFixture;
  let server: SiteServer;
  beforeAll(async () => {
    fixture = await make();
    server = await serveFolder(fixture.folder);
  });
  afterAll(() => {
    server.close();
    fixture.remove();
  });

  /** Returns what is wrong on any of its pages, each line with the page it was found on. */
  async function everywhere(look: (page: Page) => Promise<string[]>): Promise<string[]> {
    const context = await openWindow(browser, { viewport: { width: 360, height: 800 }, bypassCSP: true });
    const found: string[] = [];
    for (const [what, address] of fixture.pages) {
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

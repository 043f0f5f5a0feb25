import { availableParallelism } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';
import { axeViolations, bringAxe } from '../site/support/axe.ts';
import { closeWindows, type SiteServer, serveFolder, startBrowser } from '../site/support/browser.ts';
import { misfits } from '../site/support/misfits.ts';
import { openWindow } from '../site/support/open-window.ts';
import { openSite } from '../site/support/site-folder.ts';
import { spread } from './spread.ts';

/** Pages opened at most: an archive of ten years is sampled evenly, a smaller edition is read whole. */
const MAX_PAGES = 1_000;
/** Windows open at a time; each keeps a processor busy. */
const WINDOWS = Math.max(2, Math.min(4, availableParallelism()));
const WIDE = 1280;
const NARROW = 360;
/** Reading every page takes time; a test that hangs ends in the end. */
const PATIENCE = 3_600_000;

const site = openSite(inject('newspaper'));
const kinds = new Set(pageKinds(site.folder).map(({ address }) => address));
const shown = site.pages.filter((page) => !/http-equiv="refresh"/.test(site.read(page)));
const pages = [...new Set([...kinds, ...spread(shown, MAX_PAGES)])];

/** What is wrong on any page, each line with the page and the width it was found at. */
const axe: string[] = [];
const overflow: string[] = [];

let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  browser = await startBrowser();
  server = await serveFolder(site.folder);
  const waiting = [...pages];
  const work = async (): Promise<void> => {
    const viewport = { width: WIDE, height: 800 };
    const options = { viewport, bypassCSP: true, reducedMotion: 'reduce' } as const;
    const context = await openWindow(browser, options, inject('newspaperNow'));
    await bringAxe(context);
    const page = await context.newPage();
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) await look(page, address);
    await context.close();
  };
  await Promise.all(Array.from({ length: WINDOWS }, work));
}, PATIENCE);

afterAll(async () => {
  await closeWindows(browser);
  server.close();
});

/** Opens a page once and looks at it at both widths: with axe at the wide one, and at the narrow one where its kind is new. */
async function look(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: WIDE, height: 800 });
  await page.goto(server.origin + encodeURI(address), { waitUntil: 'load' });
  const report = (to: string[], width: number, lines: readonly string[]): void => {
    to.push(...lines.map((line) => `${address} at ${width} px: ${line}`));
  };
  report(overflow, WIDE, await page.evaluate(misfits));
  report(axe, WIDE, await axeViolations(page));
  await page.setViewportSize({ width: NARROW, height: 800 });
  // The script of the margin notes hears of the new width in a task of its own.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  report(overflow, NARROW, await page.evaluate(misfits));
  if (kinds.has(address)) report(axe, NARROW, await axeViolations(page));
}

describe(`on each of ${pages.length} pages`, () => {
  test('axe finds nothing, by day and by night', () => {
    expect(axe.sort()).toEqual([]);
  });

  test('nothing sticks out and no text is cut, on a phone and on a desk', () => {
    expect(overflow.sort()).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';
import { openWindow } from './support/open-window.ts';
import { openSite } from './support/site-folder.ts';
import { useEdition } from './support/use-edition.ts';

const KB = 1024;
const LIMITS = { document: 14 * KB, stylesheet: 11.5 * KB, script: 6 * KB, font: 80 * KB, image: 60 * KB };
type Part = keyof typeof LIMITS;

const edition = useEdition();
const site = openSite(edition.folder);
const articles = site.pages.filter((page) => /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/.test(page));
const richest = pageKinds(edition.folder).find(({ name }) => name === 'article')?.address ?? '';
const isText = (path: string): boolean => /\.(html|css|js|svg|json)$/.test(path);
/** Not shown before someone opens it, and until then without need of fonts. */
const CLOSED = /<(dialog|template)\b[\s\S]*?<\/\1>/g;
/** Latin letters in what a reader sees need files of their own, and only then. */
const isPureArabic = (page: string): boolean => {
  const body = /<body[\s\S]*<\/body>/.exec(site.read(page))?.[0] ?? '';
  return !/[A-Za-z]/.test(body.replace(CLOSED, ' ').replace(/<[^>]*>|&\w+;/g, ' '));
};

/** Bytes of a file of the site over the wire: text as a host sends it, packed with brotli; pictures and fonts as they are. */
function wireBytes(file: string): number {
  const bytes = readFileSync(join(edition.folder, file));
  return isText(file) ? brotliCompressSync(bytes).length : bytes.length;
}

/** Opens a page on a phone and gives the files it fetched before anyone scrolled, each with its part and bytes. */
async function firstView(address: string) {
  const context = await openWindow(edition.browser, { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const fetched: { part: string; file: string; bytes: number }[] = [];
  const strangers: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    if (url.origin !== edition.origin) strangers.push(request.url());
    const path = decodeURIComponent(url.pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    fetched.push({ part: request.resourceType(), file, bytes: wireBytes(file) });
  });
  await page.goto(edition.origin + encodeURI(address), { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const lead = await page.evaluate(
    () => document.querySelector<HTMLImageElement>('.art-picture img, .lead img')?.currentSrc,
  );
  await context.close();
  const leadFile = lead === undefined || lead === '' ? undefined : decodeURIComponent(new URL(lead).pathname);
  const sum = (part: string): number =>
    fetched.filter((file) => file.part === part).reduce((total, { bytes }) => total + bytes, 0);
  return { sum, strangers, leadBytes: leadFile === undefined ? 0 : wireBytes(leadFile), fetched };
}

describe('the first view of an article over the wire', () => {
  test('of every article, the page itself is at most 14 KB', () => {
    const heavy = articles
      .map((page) => ({ page, bytes: wireBytes(`${page}index.html`) }))
      .filter(({ bytes }) => bytes > LIMITS.document);
    expect(heavy).toEqual([]);
  });

  test('of every kind of article, style sheets are at most 11,500 bytes as gzip packs them', () => {
    const packed = new Map<string, number>();
    const bytesOf = (sheet: string): number => {
      const known = packed.get(sheet) ?? gzipSync(readFileSync(join(edition.folder, sheet)), { level: 9 }).length;
      packed.set(sheet, known);
      return known;
    };
    const sums = articles.map((page) => {
      const sheets = [...site.read(page).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
        ([, href]) => href ?? '',
      );
      // An article that has everything needs more than one sheet beside the first: each adds less than 1 KB.
      const limit = 11_500 + KB * Math.max(0, sheets.length - 2);
      return { page, limit, bytes: sheets.reduce((sum, sheet) => sum + bytesOf(sheet), 0) };
    });
    expect(Math.min(...sums.map(({ bytes }) => bytes))).toBeGreaterThan(0);
    expect(sums.filter(({ bytes, limit }) => bytes > limit)).toEqual([]);
  });

  test('of the richest article, style sheets and scripts keep their limits, and nothing comes from elsewhere', async () => {
    const { sum, strangers } = await firstView(richest);
    const over = (['document', 'stylesheet', 'script'] as const satisfies Part[])
      .map((part) => ({ part, bytes: sum(part) }))
      .filter(({ part, bytes }) => bytes === 0 || bytes > LIMITS[part]);
    expect(over).toEqual([]);
    expect(strangers).toEqual([]);
  });

  // Parts that few articles have stand in sheets of their own; the richest article has parts of two of them.
  test.each([
    ['/', 1],
    [richest, 3],
  ])('of %s, at most %i style sheets, and one script beside that of the theme', async (address, sheets) => {
    const { fetched } = await firstView(address);
    const count = fetched.filter(({ part }) => part === 'stylesheet').length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(sheets);
    expect(fetched.filter(({ part }) => part === 'script').map(({ file }) => file === '/theme.js')).toEqual([
      true,
      false,
    ]);
    // Vite may give its helper for parts loaded on demand another name; then it is on every page again.
    for (const { file } of fetched.filter(({ part }) => part === 'script'))
      expect(readFileSync(join(edition.folder, file), 'utf8')).not.toContain('preloadError');
  });

  test('fonts are asked for before the style sheet names them, Latin letters only where the page prints some', async () => {
    for (const address of ['/', articles.find(isPureArabic) ?? '']) {
      const { fetched } = await firstView(address);
      const named = [...site.read(address).matchAll(/rel="preload" href="([^"]+)" as="font"/g)].map(([, file]) => file);
      const fonts = fetched.filter(({ part }) => part === 'font').map(({ file }) => file);
      expect(new Set(fonts), address).toEqual(new Set(named));
    }
  });

  test('of an article of pure Arabic, fonts are at most 80 KB', async () => {
    const pure = articles.find(isPureArabic);
    expect(pure).toBeDefined();
    const { sum, fetched } = await firstView(pure ?? '');
    expect(sum('font')).toBeGreaterThan(0);
    expect(sum('font'), JSON.stringify(fetched.filter(({ part }) => part === 'font'))).toBeLessThanOrEqual(LIMITS.font);
  });

  test('of every article with a picture, what a phone of 360 px at double density may fetch for it is at most 60 KB', async () => {
    // What the browser chose for one tells which width a phone fetches; the others have the same widths.
    const { leadBytes, fetched } = await firstView(richest);
    expect(leadBytes).toBeGreaterThan(0);
    const chosen = fetched.find(({ part, file }) => part === 'image' && file.endsWith('.avif'))?.file ?? '';
    const width = /-(\d+)\.avif$/.exec(chosen)?.[1];
    expect(width).toBeDefined();
    const leads = articles.flatMap((page) => {
      const lead = /class="art-picture"[\s\S]*?<\/picture>/.exec(site.read(page))?.[0] ?? '';
      const file = new RegExp(`/_pictures/[^\\s",]+-${width}\\.avif`).exec(lead)?.[0];
      return file === undefined ? [] : [{ page, file, bytes: wireBytes(file) }];
    });
    expect(leads.length).toBeGreaterThan(1);
    expect(leads.filter(({ bytes }) => bytes > LIMITS.image)).toEqual([]);
  });
});

/** Returns the sum of all layout shifts nobody asked for. */
async function layoutShift(address: string, width: number, fontDelay: number): Promise<number> {
  const context = await openWindow(edition.browser, { viewport: { width, height: 800 } });
  const page: Page = await context.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) Object.assign(window, { shift: Number(Reflect.get(window, 'shift')) + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  if (fontDelay > 0)
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, fontDelay));
      await route.continue();
    });
  await page.goto(edition.origin + encodeURI(address), { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const shift = await page.evaluate(() => Number(Reflect.get(window, 'shift')));
  await context.close();
  return shift;
}

describe('the layout', () => {
  const pages = [
    ['the front page', '/'],
    ['the article', richest],
  ] as const;
  const speeds = [
    ['at once', 0],
    ['late', 1500],
  ] as const;
  const cases = pages.flatMap(([name, address]) =>
    [360, 1280].flatMap((width) => speeds.map(([when, delay]) => ({ name, address, width, when, delay }))),
  );
  test.each(cases)('of $name shifts by at most .02 at $width px where the fonts come $when', async (given) => {
    expect(await layoutShift(given.address, given.width, given.delay)).toBeLessThanOrEqual(0.02);
  });

  test('of no article shifts on a phone where the fonts come late, and a stand-in is never exchanged', async () => {
    const moving: string[] = [];
    // One in four: they differ in headline, standfirst and picture.
    for (const page of articles.filter((_page, index) => index % 4 === 0)) {
      const shift = await layoutShift(page, 360, 1000);
      if (shift > 0.005) moving.push(`${page} ${shift}`);
    }
    expect(moving).toEqual([]);
  });
});

test('a phone of 412 px takes the picture of 720 dots, not the next, and so does the densest screen', async () => {
  for (const [width, deviceScaleFactor] of [
    [412, 1.75],
    [390, 3],
  ] as const) {
    const context = await openWindow(edition.browser, { viewport: { width, height: 823 }, deviceScaleFactor });
    const page = await context.newPage();
    await page.goto(`${edition.origin}/section/economy/`, { waitUntil: 'load' });
    const file = await page.evaluate(() => document.querySelector<HTMLImageElement>('.first img')?.currentSrc);
    await context.close();
    expect(file).toMatch(/-720\.avif$/);
  }
});

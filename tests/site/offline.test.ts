import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { buildSite } from './support/build-site.ts';
import { type ContentFolder, makeContentFolder } from './support/content-folder.ts';
import { type PaperServer, servePaper } from './support/paper-server.ts';
import { openSite } from './support/site-folder.ts';
import { siteAt } from './support/sites.ts';

const ARTICLES = 32;
let content: ContentFolder;
let browser: Browser;
let paper: PaperServer;
let context: BrowserContext | undefined;
/** The same newspaper from three builds: as it is, with other styles and one more article, and without offline reading. */
let first: string;
let second: string;
let without: string;

const articleAt = (number: number, base = '/'): string => encodeURI(`${base}2026/11/01/مقال-${number}/`);

async function build(out: string): Promise<string> {
  const cache = join(inject('sites'), 'cache');
  const { code, output } = await buildSite(['--content', content.content, '--out', out, '--cache', cache]);
  if (code !== 0) throw new Error(output);
  return out;
}

/** What a change of our styles does to a site: a style sheet of another name that every page refers to. */
function withOtherStyles(folder: string): void {
  const assets = join(folder, '_assets');
  const sheets = readdirSync(assets).filter((name) => /^(?:news|reading)\..*\.css$/.test(name));
  for (const name of sheets) {
    renameSync(join(assets, name), join(assets, name.replace(/\.[^.]+\.css$/, '.SECOND.css')));
    const sheet = join(assets, name.replace(/\.[^.]+\.css$/, '.SECOND.css'));
    writeFileSync(sheet, `${readFileSync(sheet, 'utf8')}\nbody{--build:second}`);
  }
  const site = openSite(folder);
  for (const page of site.files.filter((file) => file.endsWith('.html'))) {
    const html = sheets.reduce(
      (text, name) => text.replaceAll(name, name.replace(/\.[^.]+\.css$/, '.SECOND.css')),
      site.read(page),
    );
    writeFileSync(join(folder, page), html);
  }
}

beforeAll(async () => {
  content = makeContentFolder();
  for (let number = 1; number <= ARTICLES; number += 1) content.article(`مقال-${number}`);
  first = await build(join(content.folder, 'first'));
  second = join(content.folder, 'second');
  cpSync(first, second, { recursive: true });
  withOtherStyles(second);
  content.write('site.yaml', `${readFileSync(join(content.content, 'site.yaml'), 'utf8')}offline: false\n`);
  without = await build(join(content.folder, 'without'));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  content.remove();
});

afterEach(async () => {
  if (!context) return;
  await context.close();
  await paper.stop();
  context = undefined;
});

/** Opens the newspaper for the first time and waits until its worker is at work. */
async function openPaper(address = '/', folder = first, base = '/', bypassCSP = false): Promise<Page> {
  paper = await servePaper(folder, base);
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP });
  const page = await context.newPage();
  await page.goto(paper.origin + address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await settled(page);
  return page;
}

/** Waits until the worker has nothing more to write: its caches stay the same for a moment. */
async function settled(page: Page): Promise<void> {
  let last = '';
  for (let turn = 0; turn < 40; turn += 1) {
    const now = (await keysOf(page, '')).join(' ');
    if (now === last && turn > 1) return;
    last = now;
    await page.waitForTimeout(120);
  }
}

/** Returns the paths in the caches whose names contain a word. */
function keysOf(page: Page, word: string): Promise<string[]> {
  return page.evaluate(async (part) => {
    const names = (await caches.keys()).filter((name) => name.includes(part));
    const keys = names.map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    );
    return (await Promise.all(keys)).flat();
  }, word);
}

const pagesOf = async (page: Page, word: string): Promise<string[]> =>
  (await keysOf(page, word)).filter((path) => path.endsWith('/'));

const kept = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (address) => (await (await caches.match(address))?.text()) ?? '', path);

const headline = (page: Page): Promise<string> => page.locator('h1').first().innerText();

const buildOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--build').trim() || 'first');

/** Makes the worker's copies those of a list, as saving does, and returns what it answers. */
const save = (page: Page, saved: readonly string[]): Promise<unknown> =>
  page.evaluate(
    (paths) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        navigator.serviceWorker.controller?.postMessage({ saved: paths }, [port2]);
      }),
    saved.map(decodeURI).map(encodeURI),
  );

describe('the worker', () => {
  test('is at most 1.6 KB, and a new article does not change it', () => {
    const code = readFileSync(join(first, 'sw.js'));
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(1.6 * 1024);
    expect(code.toString()).not.toContain('2026');
  });

  test('fetches nothing but the offline page and its files when it comes', async () => {
    const page = await openPaper();
    expect(await pagesOf(page, 'shell')).toEqual(['/offline/']);
    expect(
      (await keysOf(page, 'shell')).filter((path) => !/^\/(?:offline\/|theme\.js|_assets\/.*)$/.test(path)),
    ).toEqual([]);
    // The page that was there before it is kept too.
    expect(await pagesOf(page, 'recent')).toEqual(['/']);
  });

  test('keeps the last 20 of 25 and the front page; each is whole in its own build when the host is gone', async () => {
    const page = await openPaper();
    for (let number = 1; number <= 25; number += 1) await page.goto(paper.origin + articleAt(number));
    await settled(page);
    const pages = await pagesOf(page, 'recent');
    expect(pages).toHaveLength(21);
    expect(pages).not.toContain(articleAt(5));
    expect(pages).toContain(articleAt(6));
    // A new build while the page is open: the next page is new, with its own styles.
    paper.folder = second;
    await page.goto(paper.origin + articleAt(25));
    expect(await buildOf(page)).toBe('second');
    await settled(page);
    await paper.stop();
    await page.goto(paper.origin + articleAt(25));
    expect([await headline(page), await buildOf(page)]).toEqual(['مقال-25', 'second']);
    await page.goto(`${paper.origin}${articleAt(24)}?utm_source=x#end`);
    expect([await headline(page), await buildOf(page)]).toEqual(['مقال-24', 'first']);
    expect(await page.locator('.kept-note').innerText()).toMatch(/^نسخة محفوظة في جهازك من \d+ .*20\d\d/);
    await page.waitForFunction(() => document.documentElement.dataset['faces'] === 'all');
    await page.goto(paper.origin + articleAt(1));
    expect(await headline(page)).toBe('لا اتصال بالشبكة');
    expect(await page.locator('.kept-list a').count()).toBe(21);
    await paper.start();
    await page.goto(paper.origin + articleAt(24));
    expect([await headline(page), await buildOf(page)]).toEqual(['مقال-24', 'second']);
    expect(await page.locator('.kept-note').isVisible()).toBe(false);
  });

  test('shows copies and the offline page without faults for axe', async () => {
    const page = await openPaper(articleAt(1), first, '/', true);
    await paper.stop();
    await page.goto(paper.origin + articleAt(1));
    expect(await page.locator('.kept-note').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(paper.origin + articleAt(2));
    expect(await page.locator('.kept-list a').count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('keeps nothing that is not a page of ours: errors, redirects, a login page; a query is no page of its own', async () => {
    const page = await openPaper(articleAt(2));
    paper.weather = 'error';
    await page.goto(paper.origin + articleAt(2));
    expect(await page.title()).toBe('500');
    paper.weather = 'login';
    await page.goto(paper.origin + articleAt(2));
    expect(await page.title()).toBe('wifi');
    paper.weather = 'good';
    await page.goto(`${paper.origin}/nowhere/`);
    await page.goto(`${paper.origin}/old/`);
    expect(decodeURI(new URL(page.url()).pathname)).toBe('/2026/11/01/مقال-1/');
    await page.goto(`${paper.origin}${articleAt(3)}?utm_source=x`);
    await page.goto(`${paper.origin}/rss.xml`).catch(() => undefined);
    await page.goto(paper.origin + articleAt(4));
    await settled(page);
    expect(await kept(page, articleAt(2))).toContain('مقال-2');
    expect(await pagesOf(page, 'recent')).toEqual([2, 1, 3, 4].map((number) => articleAt(number)));
    expect((await keysOf(page, '')).filter((path) => /\?|rss/.test(path))).toEqual([]);
  });

  test('shows the copy after four seconds of a slow network', async () => {
    const page = await openPaper(articleAt(2));
    paper.weather = 'slow';
    const start = Date.now();
    await page.goto(paper.origin + articleAt(2));
    expect(Date.now() - start).toBeLessThan(6_500);
    expect(await page.locator('.kept-note').isVisible()).toBe(true);
  });

  test('keeps what is saved through thirty reads and a new build, and lets it go when the reader does', async () => {
    const page = await openPaper();
    expect(await save(page, [articleAt(32)])).toBe(true);
    for (let number = 1; number <= 30; number += 1) await page.goto(paper.origin + articleAt(number));
    paper.folder = second;
    await page.goto(paper.origin + articleAt(1));
    await settled(page);
    await paper.stop();
    await page.goto(paper.origin + articleAt(32));
    expect([await headline(page), await buildOf(page)]).toEqual(['مقال-32', 'first']);
    expect(await save(page, [])).toBe(true);
    expect(await pagesOf(page, 'saved')).toEqual([]);
    await paper.start();
  });

  test('gives up what was read, never what was saved, where the device is full', async () => {
    const page = await openPaper(articleAt(1));
    expect(await save(page, [articleAt(30)])).toBe(true);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: paper.origin, quotaSize: 1 });
    expect(await save(page, [articleAt(30), articleAt(31)])).toBeUndefined();
    await settled(page);
    expect(await pagesOf(page, 'saved')).toEqual([articleAt(30)]);
    expect(await pagesOf(page, 'recent')).toEqual([]);
    await session.send('Storage.overrideQuotaForOrigin', { origin: paper.origin });
    expect(await save(page, [articleAt(30), articleAt(31)])).toBe(true);
  });

  test('serves a newspaper under a path and leaves its neighbours alone', async () => {
    const { folder } = await siteAt(inject('sites'), 'ascii');
    const page = await openPaper('/news/', folder, '/news/');
    await page.goto(`${paper.origin}/news/latest/`);
    await settled(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(`${paper.origin}/news/`);
    expect(await pagesOf(page, 'nuqta /news/ recent')).toEqual(['/news/', '/news/latest/']);
    await paper.stop();
    await page.goto(`${paper.origin}/news/latest/`);
    expect(await page.locator('.kept-note').isVisible()).toBe(true);
    await page.goto(`${paper.origin}/news/tag/`);
    expect(await headline(page)).toBe('لا اتصال بالشبكة');
    expect(await page.evaluate(() => fetch('/elsewhere').catch(() => 'passed by'))).toBe('passed by');
    await paper.start();
  });
});

describe('a build without offline reading', () => {
  const state = (page: Page): Promise<unknown> =>
    page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
      navigator.serviceWorker.controller !== null,
    ]);
  /** Nothing is left: no cache, no registration, nobody who answers for the host. */
  const GONE = [0, 0, false];

  test.each([1, 2])('ends the worker for good with %i open', async (count) => {
    const page = await openPaper();
    const others = [];
    for (let at = 1; at < count; at += 1) {
      const other = await page.context().newPage();
      await other.goto(paper.origin + articleAt(2));
      others.push(other);
    }
    paper.folder = without;
    await page.goto(paper.origin + articleAt(3));
    await expect.poll(() => state(page)).toEqual([0, 0, expect.any(Boolean)]);
    for (const other of others) await other.goto(paper.origin + articleAt(2));
    await page.goto(paper.origin + articleAt(4));
    await expect.poll(() => state(page)).toEqual(GONE);
    await page.goto(`${paper.origin}/`);
    await page.waitForTimeout(300);
    expect(await state(page)).toEqual(GONE);
  });
});

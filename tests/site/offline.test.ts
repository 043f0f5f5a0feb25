import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { siteAt } from './support/sites.ts';
import { keysOf, pagesOf, settled, usePapers } from './support/use-papers.ts';

/** Reading without a connection, against a host that is stopped and goes on with another build. */
const papers = usePapers();

const articleAt = (number: number, base = '/'): string => encodeURI(`${base}2026/11/01/مقال-${number}/`);

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
    const code = readFileSync(join(papers.first, 'sw.js'));
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(1.6 * 1024);
    expect(code.toString()).not.toContain('2026');
  });

  test('fetches nothing but the offline page and its files when it comes', async () => {
    const page = await papers.open();
    expect(await pagesOf(page, 'shell')).toEqual(['/offline/']);
    expect(
      (await keysOf(page, 'shell')).filter((path) => !/^\/(?:offline\/|theme\.js|_assets\/.*)$/.test(path)),
    ).toEqual([]);
    // The page that was there before it is kept too.
    expect(await pagesOf(page, 'recent')).toEqual(['/']);
  });

  test('keeps the last 20 of 25 and the front page; each is whole in its own build when the host is gone', async () => {
    const page = await papers.open();
    for (let number = 1; number <= 25; number += 1) await page.goto(papers.host.origin + articleAt(number));
    await settled(page);
    const pages = await pagesOf(page, 'recent');
    expect(pages).toHaveLength(21);
    expect(pages).not.toContain(articleAt(5));
    expect(pages).toContain(articleAt(6));
    // A new build while the page is open: the next page is new, with its own styles.
    papers.host.folder = papers.second;
    await page.goto(papers.host.origin + articleAt(25));
    expect(await buildOf(page)).toBe('second');
    await settled(page);
    await papers.host.stop();
    await page.goto(papers.host.origin + articleAt(25));
    expect([await headline(page), await buildOf(page)]).toEqual(['مقال-25', 'second']);
    await page.goto(`${papers.host.origin}${articleAt(24)}?utm_source=x#end`);
    expect([await headline(page), await buildOf(page)]).toEqual(['مقال-24', 'first']);
    expect(await page.locator('.kept-note').innerText()).toMatch(/^نسخة محفوظة في جهازك من \d+ .*20\d\d/);
    await page.waitForFunction(() => document.documentElement.dataset['faces'] === 'all');
    await page.goto(papers.host.origin + articleAt(1));
    expect(await headline(page)).toBe('لا اتصال بالشبكة');
    await expect.poll(() => page.locator('.kept-list a').count()).toBe(21);
    await papers.host.start();
    await page.goto(papers.host.origin + articleAt(24));
    expect([await headline(page), await buildOf(page)]).toEqual(['مقال-24', 'second']);
    expect(await page.locator('.kept-note').isVisible()).toBe(false);
  });

  test('shows copies and the offline page without faults for axe', async () => {
    const page = await papers.open({ address: articleAt(1), window: { bypassCSP: true } });
    await papers.host.stop();
    await page.goto(papers.host.origin + articleAt(1));
    expect(await page.locator('.kept-note').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(papers.host.origin + articleAt(2));
    await page.locator('.kept-list a').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('keeps nothing that is not a page of ours: errors, redirects, a login page; a query is no page of its own', async () => {
    const page = await papers.open({ address: articleAt(2) });
    papers.host.weather = 'error';
    await page.goto(papers.host.origin + articleAt(2));
    expect(await page.title()).toBe('500');
    papers.host.weather = 'login';
    await page.goto(papers.host.origin + articleAt(2));
    expect(await page.title()).toBe('wifi');
    papers.host.weather = 'good';
    await page.goto(`${papers.host.origin}/nowhere/`);
    await page.goto(`${papers.host.origin}/old/`);
    expect(decodeURI(new URL(page.url()).pathname)).toBe('/2026/11/01/مقال-1/');
    await page.goto(`${papers.host.origin}${articleAt(3)}?utm_source=x`);
    await page.goto(`${papers.host.origin}/rss.xml`).catch(() => undefined);
    await page.goto(papers.host.origin + articleAt(4));
    await settled(page);
    expect(await kept(page, articleAt(2))).toContain('مقال-2');
    expect(await pagesOf(page, 'recent')).toEqual([2, 1, 3, 4].map((number) => articleAt(number)));
    expect((await keysOf(page, '')).filter((path) => /\?|rss/.test(path))).toEqual([]);
  });

  test('shows the copy after four seconds of a slow network', async () => {
    const page = await papers.open({ address: articleAt(2) });
    papers.host.weather = 'slow';
    // The network itself would answer later, without the note.
    await page.goto(papers.host.origin + articleAt(2));
    expect(await page.locator('.kept-note').isVisible()).toBe(true);
  });

  test('keeps what is saved through thirty reads and a new build, and lets it go when the reader does', async () => {
    const page = await papers.open();
    expect(await save(page, [articleAt(32)])).toBe(true);
    for (let number = 1; number <= 30; number += 1) await page.goto(papers.host.origin + articleAt(number));
    papers.host.folder = papers.second;
    await page.goto(papers.host.origin + articleAt(1));
    await settled(page);
    await papers.host.stop();
    await page.goto(papers.host.origin + articleAt(32));
    expect([await headline(page), await buildOf(page)]).toEqual(['مقال-32', 'first']);
    expect(await save(page, [])).toBe(true);
    expect(await pagesOf(page, 'saved')).toEqual([]);
    await papers.host.start();
  });

  test('gives up what was read, never what was saved, where the device is full', async () => {
    const page = await papers.open({ address: articleAt(1) });
    expect(await save(page, [articleAt(30)])).toBe(true);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: papers.host.origin, quotaSize: 1 });
    expect(await save(page, [articleAt(30), articleAt(31)])).toBeUndefined();
    await settled(page);
    expect(await pagesOf(page, 'saved')).toEqual([articleAt(30)]);
    expect(await pagesOf(page, 'recent')).toEqual([]);
    await session.send('Storage.overrideQuotaForOrigin', { origin: papers.host.origin });
    expect(await save(page, [articleAt(30), articleAt(31)])).toBe(true);
  });

  test('serves a newspaper under a path and leaves its neighbours alone', async () => {
    const { folder } = await siteAt(inject('sites'), 'ascii');
    const page = await papers.open({ folder, base: '/news/' });
    await page.goto(`${papers.host.origin}/news/latest/`);
    await settled(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
      `${papers.host.origin}/news/`,
    );
    expect(await pagesOf(page, 'nuqta /news/ recent')).toEqual(['/news/', '/news/latest/']);
    await papers.host.stop();
    await page.goto(`${papers.host.origin}/news/latest/`);
    expect(await page.locator('.kept-note').isVisible()).toBe(true);
    await page.goto(`${papers.host.origin}/news/tag/`);
    expect(await headline(page)).toBe('لا اتصال بالشبكة');
    expect(await page.evaluate(() => fetch('/elsewhere').catch(() => 'passed by'))).toBe('passed by');
    await papers.host.start();
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
    const page = await papers.open();
    const others = [];
    for (let at = 1; at < count; at += 1) {
      const other = await page.context().newPage();
      await other.goto(papers.host.origin + articleAt(2));
      others.push(other);
    }
    papers.host.folder = papers.without;
    await page.goto(papers.host.origin + articleAt(3));
    await expect.poll(() => state(page)).toEqual([0, 0, expect.any(Boolean)]);
    for (const other of others) await other.goto(papers.host.origin + articleAt(2));
    await page.goto(papers.host.origin + articleAt(4));
    await expect.poll(() => state(page)).toEqual(GONE);
    await page.goto(`${papers.host.origin}/`);
    await page.waitForTimeout(300);
    expect(await state(page)).toEqual(GONE);
  });
});

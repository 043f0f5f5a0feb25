import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagePolicy } from '#hosts/content-policy.ts';
import { parseSettings } from '#site/parse-settings.ts';
import { servicesOf } from '#site/services.ts';
import { commentsView } from '#views/comments-view.ts';
import { closeWindows, type SiteServer, serveFolder, startBrowser } from './support/browser.ts';
import { buildSite } from './support/build-site.ts';
import { type ContentFolder, makeContentFolder } from './support/content-folder.ts';
import { openSite, type SiteFolder } from './support/site-folder.ts';
import { sharedCache } from './support/sites.ts';

const SERVICES = `name: الساحل
description: صحيفة للتجربة
address: https://sahel.example
timeZone: Asia/Beirut
shareImages: false
services:
  giscus:
    repo: sahel/talk
    repoId: R
    category: مقالات
    categoryId: C
  newsletter:
    action: https://news.example/subscribe
    hidden: { list: "3" }
  donation:
    url: https://give.example/sahel
`;
const TALK = 'https://talk.example';
const CLICKED = [
  ['giscus', '', 'https://giscus.app'],
  ['remark42', `  remark42:\n    host: ${TALK}\n`, TALK],
  ['isso', `  isso:\n    host: ${TALK}\n`, TALK],
] as const;

let content: ContentFolder;
let site: SiteFolder;
let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  content = makeContentFolder({ cache: sharedCache(inject('sites')) });
  content.write('site.yaml', SERVICES);
  content.write('pages/privacy.md', '---\ntitle: الخصوصية\n---\nلا نتعقّب أحدًا.\n');
  content.article('خبر', 'id: khabar-1\n');
  const { code, output } = await buildSite([...content.args]);
  if (code !== 0) throw new Error(`the edition with services does not build:\n${output}`);
  site = openSite(content.out);
  server = await serveFolder(content.out);
  browser = await startBrowser();
});
afterAll(async () => {
  await closeWindows(browser);
  server?.close();
  content.remove();
});

const articlePath = (): string => site.pages.find((path) => path.startsWith('/2026/')) ?? '';
const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const policyOf = (path: string): string =>
  (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(path))?.[1] ?? '').replaceAll('&#39;', "'");

describe('services of others', () => {
  test('each page allows what stands on it, and no more', () => {
    const form = { form: ['https://news.example'] };
    expect(policyOf('index.html')).toBe(pagePolicy([], [form]));
    expect(policyOf(`${articlePath().slice(1)}index.html`)).toBe(pagePolicy(['https://giscus.app'], [form]));
  });

  test('the page about privacy lists them', () => {
    expect(read('privacy/index.html')).toMatch(/id="services".*giscus\.app.*news\.example/s);
  });

  /** Opens an address and notes what is asked of others. */
  async function open(path: string, html?: string) {
    const page = await (await browser.newContext()).newPage();
    const asked: { readonly origin: string; readonly method: string; readonly body: string | null }[] = [];
    await page.route(
      (url) => url.origin !== server.origin,
      (route) => {
        const request = route.request();
        asked.push({ origin: new URL(request.url()).origin, method: request.method(), body: request.postData() });
        return route.fulfill({ contentType: 'text/html', body: '' });
      },
    );
    const address = server.origin + encodeURI(path);
    if (html !== undefined)
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    return { page, asked };
  }

  /** The page of the article as it is built with another service for comments. */
  function articleWith(services: string): string | undefined {
    if (services === '') return undefined;
    const parsed = parseSettings({
      site: SERVICES.replace(/ {2}giscus:\n(?: {4}.*\n)+/, services),
      sections: '- name: سياسة\n',
      tags: undefined,
      authors: undefined,
      redirects: undefined,
    });
    expect(parsed.diagnostics).toEqual([]);
    const { site: settings } = parsed.settings;
    const article = { url: `https://sahel.example${articlePath()}`, id: 'khabar-1', headline: 'خبر' };
    const view = commentsView(article, settings);
    if (view === undefined) throw new Error('no service for comments is on');
    const { provider: _provider, ...data } = view;
    const attributes = Object.entries(data).map(
      ([name, value]) => `data-${name}="${String(value).replaceAll('&', '&amp;')}"`,
    );
    const policy = pagePolicy(
      [],
      servicesOf(settings, true).map(({ needs }) => needs),
    );
    return read(`${articlePath().slice(1)}index.html`)
      .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_all, start: string) => start + policy)
      .replace(
        /<section class="comments"[^>]*>/,
        `<section class="comments" data-comments ${attributes.join(' ')} hidden>`,
      );
  }

  test.each(CLICKED)(
    'comments of %s ask nobody before a click, and their service alone after it',
    async (_name, services, origin) => {
      const { page, asked } = await open(articlePath(), articleWith(services));
      await page.click('[data-comments] button');
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      expect([...new Set(asked.map((one) => one.origin))]).toEqual([origin]);
    },
  );

  test('the newsletter sends nothing before it is sent, and then what was written to its address', async () => {
    const { page, asked } = await open('/');
    await page.fill('form.newsletter input[type=email]', 'reader@example.org');
    expect(asked).toEqual([]);
    await page.click('form.newsletter button');
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]).toMatchObject({ origin: 'https://news.example', method: 'POST' });
    expect(new URLSearchParams(asked[0]?.body ?? '').get('list')).toBe('3');
    expect(asked[0]?.body).toContain('reader%40example.org');
  });

  test('the link for donations is a link: its place is asked for by a click alone', async () => {
    const { page, asked } = await open('/');
    await page.click('a[href="https://give.example/sahel"]');
    await expect.poll(() => asked.map(({ origin }) => origin)).toContain('https://give.example');
  });
});

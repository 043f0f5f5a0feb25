import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagePolicy } from '#hosts/content-policy.ts';
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
`;

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

  test('comments ask nobody before a click, and their service after it', async () => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    await page.route(
      (url) => url.origin !== server.origin,
      (route) => {
        asked.push(new URL(route.request().url()).origin);
        return route.fulfill({ contentType: 'text/html', body: '' });
      },
    );
    await page.goto(server.origin + encodeURI(articlePath()), { waitUntil: 'load' });
    await page.waitForSelector('[data-comments] button');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.click('[data-comments] button');
    await page.waitForSelector('[data-comments] iframe');
    await expect.poll(() => asked).toEqual(['https://giscus.app']);
  });
});

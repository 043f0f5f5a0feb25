import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { closeWindows, startBrowser } from './support/browser.ts';
import { buildSite } from './support/build-site.ts';
import { makeContentFolder } from './support/content-folder.ts';
import { sharedCache } from './support/sites.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Serves a site with the rules of its `_headers`, joining the values of all that match, as Netlify and Cloudflare do. */
async function serveWithHeaders(folder: string): Promise<{ server: Server; origin: string }> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8')
    .trim()
    .split(/\n(?! )/)
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      const pattern = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      return { test: new RegExp(`^${pattern}$`), headers: lines.map((line) => line.trim().split(/: (.*)/s)) };
    });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const named = join(folder, decodeURIComponent(pathname));
    const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    const headers = new Map<string, string>();
    for (const { headers: pairs } of rules.filter((rule) => rule.test.test(pathname)))
      for (const [name = '', value = ''] of pairs)
        headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
    const sent = existsSync(file) ? file : join(folder, '404.html');
    response.writeHead(sent === file ? 200 : 404, {
      ...Object.fromEntries(headers),
      'Content-Type': TYPES[extname(sent)] ?? 'application/octet-stream',
    });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

let browser: Browser;
let server: Server;
let origin: string;
const content = makeContentFolder({ cache: sharedCache(inject('sites')) });

beforeAll(async () => {
  content.article(
    'بالفيديو',
    'date: 2026-11-20T08:00\nid: video\n',
    'نص قبل التسجيل.\n\n::embed[جولة في الميناء]{url="https://www.youtube.com/watch?v=abcdefghijk"}\n\nنص بعده.',
  );
  content.article('بلا-فيديو', 'date: 2026-11-21T08:00\n');
  const { code, output } = await buildSite(content.args);
  if (code !== 0) throw new Error(output);
  ({ server, origin } = await serveWithHeaders(content.out));
  browser = await startBrowser();
});

afterAll(async () => {
  await closeWindows(browser);
  server.close();
  content.remove();
});

/** Opens a page and returns it with everything the browser complains of. */
async function open(path: string): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  // Nothing of these tests goes out; what would be asked for elsewhere is written down.
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(origin)) return route.continue();
    requests.push(url);
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<p>frame</p>' });
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, complaints, requests };
}

const ARTICLE = '/2026/11/20/%D8%A8%D8%A7%D9%84%D9%81%D9%8A%D8%AF%D9%8A%D9%88/';
const PLAIN = '/2026/11/21/%D8%A8%D9%84%D8%A7-%D9%81%D9%8A%D8%AF%D9%8A%D9%88/';

describe('the policies of headers and pages together', () => {
  test.each(['/', ARTICLE, PLAIN, '/latest/', '/archive/', '/404.html', '/icon.svg', '/feed.json'])(
    'break nothing at %s',
    async (path) => {
      const { page, complaints } = await open(path);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('leave a feed its style sheet', async () => {
    const { page, complaints } = await open('/rss.xml');
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.close();
  });

  test('let an icon be shown by a page', async () => {
    const { page } = await open('/');
    const width = await page.evaluate(async () => {
      const image = new Image();
      image.src = '/icon.svg';
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBeGreaterThan(0);
    await page.close();
  });

  test('let an embed be framed on its own page after a click, and on no other', async () => {
    const { page, complaints, requests } = await open(ARTICLE);
    expect(requests).toEqual([]);
    await page.click('.embed button');
    await page.waitForSelector('.embed iframe');
    await expect.poll(() => requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();

    const other = await open(PLAIN);
    await other.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://www.youtube-nocookie.com/embed/abcdefghijk';
      document.body.append(frame);
    });
    await expect.poll(() => other.complaints.join()).toContain('frame-src');
    expect(other.requests).toEqual([]);
    await other.page.close();
  });

  test('never take a text for a script or for markup', async () => {
    const { page } = await open(PLAIN);
    const refused = await page.evaluate(() =>
      [
        () => {
          document.body.innerHTML = '<p>text</p>';
        },
        () => new Worker('/theme.js'),
        () => {
          document.createElement('script').text = '1';
        },
      ].map((attempt) => {
        try {
          attempt();
          return 'taken';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error);
        }
      }),
    );
    expect(refused).toEqual(['refused', 'refused', 'refused']);
    await page.close();
  });
});

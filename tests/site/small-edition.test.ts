import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { closeWindows, type SiteServer, serveFolder, startBrowser } from './support/browser.ts';
import { buildSite } from './support/build-site.ts';
import { type ContentFolder, makeContentFolder } from './support/content-folder.ts';
import { lostDeclarations, readDeclarations } from './support/css-declarations.ts';
import { type DevServer, startDev, waitFor } from './support/dev-server.ts';
import { openSite, type SiteFolder } from './support/site-folder.ts';
import { sharedCache } from './support/sites.ts';

/** The site lies in a folder of its host, as a test that serves its parent finds it. */
const BASE = '/akhbar/';

const STYLES = fileURLToPath(new URL('../../src/styles/', import.meta.url));

let content: ContentFolder;
let site: SiteFolder;
let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  content = makeContentFolder({ cache: sharedCache(inject('sites')) });
  content.write(
    'site.yaml',
    'name: الساحل\ndescription: صحيفة للتجربة\naddress: https://sahel.example\ntimeZone: Asia/Beirut\npageSize: 5\n',
  );
  content.write(
    'redirects.yaml',
    [
      { from: '/عن-الساحل-القديم/', to: '/section/science/' },
      { from: '/2019/news.php', to: '/latest/' },
      { from: '/forum/', to: 'https://forum.example/' },
    ]
      .map(({ from, to }) => `- from: ${from}\n  to: ${to}\n`)
      .join(''),
  );
  // Breaking, one for a shorter time than the others, and older than a day: a date that becomes «قبل ساعتين» moves its
  // neighbours by a hair. The newest leads, the strip has the others.
  content.article('حريق-في-المرفأ', 'date: 2026-11-22T04:30\nid: khabar-21\nbreaking: 2026-11-23T12:00\n');
  for (let hour = 2; hour < 6; hour += 1)
    content.article(`زلزال-${hour}`, `date: 2026-11-22T0${hour}:00\nid: zilzal-${hour}\nbreaking: 2026-11-23T16:00\n`);
  content.article(
    'خبر-طويل',
    'date: 2026-11-17\nid: khabar-17\n',
    'فقرة من نص طويل لا ينتهي قريبا. '.repeat(40).concat('\n\n').repeat(20),
  );
  for (let day = 10; day < 16; day += 1) content.article(`خبر-${day}`, `date: 2026-11-${day}\nid: khabar-${day}\n`);
  const out = join(content.folder, 'www', BASE.slice(1, -1));
  const { code, output } = await buildSite([...content.args, '--out', out, '--base', BASE]);
  if (code !== 0) throw new Error(`the small edition does not build:\n${output}`);
  site = openSite(out);
  server = await serveFolder(join(content.folder, 'www'));
  browser = await startBrowser();
});
afterAll(async () => {
  await closeWindows(browser);
  server?.close();
  content.remove();
});

/** Opens a page of the built site at a moment of its own, counting how far its parts move. */
async function openAt(address: string, moment: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: width < 700 ? 740 : 800 } });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(moment) });
  await page.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(globalThis, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources }: { value?: number; sources?: { node?: Node }[] } = entry as object;
        const nodes = sources?.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent));
        moves.push(`${value}: ${nodes?.map((text) => text?.slice(0, 80)).join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(server.origin + BASE + encodeURI(address.slice(1)), { waitUntil: 'load' });
  await drawn(page);
  return page;
}

/** Waits until the browser has drawn what has changed: two frames, and what it says of them. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** What a reader sees of breaking news. */
function breakingOn(page: Page): Promise<{ strips: number; rows: number; badges: number }> {
  return page.evaluate(() => {
    const seen = (selector: string): number =>
      [...document.querySelectorAll(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      ).length;
    return { strips: seen('.strip'), rows: seen('.strip li'), badges: seen('.badge') };
  });
}

/** Expects that no more has moved since the page was opened than what moves on every page: a web font, late. */
async function expectStill(page: Page): Promise<void> {
  const moves = await page.evaluate(() => ({ moves: [] as string[], ...(globalThis as object) }).moves);
  const shift = moves.reduce((sum, move) => sum + Number.parseFloat(move), 0);
  expect(shift, moves.join('\n')).toBeLessThanOrEqual(0.02);
}

/** Where every part of a page stands. */
function boxesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${x} ${y} ${width} ${height}`;
    }),
  );
}

describe.each([360, 1280])('breaking news at %i px', (width) => {
  test('is there while it is breaking', async () => {
    const page = await openAt('/', '2026-11-23T09:10:00Z', width);
    expect(await breakingOn(page)).toEqual({ strips: 1, rows: 4, badges: 1 });
    await page.context().close();
  });

  test.each([
    ['one has ended', '2026-11-23T10:00:01Z', 3],
    ['all ended yesterday', '2026-11-24T18:00:00Z', 0],
  ])('leaves a page that is opened when %s without moving it', async (_what, moment, rows) => {
    const page = await openAt('/', moment, width);
    const seen = await breakingOn(page);
    expect(seen).toMatchObject({ strips: Math.min(rows, 1), rows });
    if (rows === 0) expect(seen).toMatchObject({ badges: 0 });
    // What is over takes no room either: it was never drawn.
    expect(await page.locator('.strip li').count()).toBe(rows);
    await expectStill(page);
    await page.context().close();
  });

  test('leaves a page that stays open with every part where it was', async () => {
    const page = await openAt('/', '2026-11-23T09:59:00Z', width);
    const boxes = await boxesOf(page);
    await page.clock.runFor('00:02:00');
    expect(await breakingOn(page)).toMatchObject({ strips: 1, rows: 3 });
    expect(await boxesOf(page)).toEqual(boxes);
    await page.clock.runFor('05:00:00');
    expect(await breakingOn(page)).toEqual({ strips: 0, rows: 0, badges: 0 });
    expect(await boxesOf(page)).toEqual(boxes);
    await page.context().close();
  });

  test.each(['/2026/11/22/حريق-في-المرفأ/', '/section/سياسة/'])('leaves %s without moving it', async (address) => {
    const open = await openAt(address, '2026-11-23T09:10:00Z', width);
    expect((await breakingOn(open)).badges).toBeGreaterThan(0);
    const boxes = await boxesOf(open);
    await open.clock.runFor('12:00:00');
    expect((await breakingOn(open)).badges).toBe(0);
    expect(await boxesOf(open)).toEqual(boxes);
    await open.context().close();
    const later = await openAt(address, '2026-11-24T18:00:00Z', width);
    expect((await breakingOn(later)).badges).toBe(0);
    expect(await later.locator('.badge').count()).toBe(0);
    await expectStill(later);
    await later.context().close();
  });
});

test('without scripts a page is complete, breaking news too', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.origin + BASE);
  expect(await page.locator('.strip li').count()).toBe(4);
  expect(await page.locator('.strip').isVisible()).toBe(true);
  await context.close();
});

test('the bar of reading progress grows from nothing to the width of the window', async () => {
  const page = await openAt('/2026/11/17/خبر-طويل/', '2026-11-23T09:10:00Z', 360);
  const widths: number[] = [];
  for (const part of [0, 0.5, 1]) {
    await page.evaluate((share) => {
      const { scrollHeight, clientHeight } = document.documentElement;
      scrollTo({ top: (scrollHeight - clientHeight) * share, behavior: 'instant' });
    }, part);
    await drawn(page);
    widths.push(await page.evaluate(() => document.querySelector('.progress')?.getBoundingClientRect().width ?? -1));
  }
  expect(widths[0]).toBe(0);
  expect(widths[1]).toBeCloseTo(180, -1);
  expect(widths[2]).toBeCloseTo(360, 0);
  await page.context().close();
});

describe('the minifier of style sheets', () => {
  /** A sheet with the sheets it imports in their places. */
  const whole = (name: string): string =>
    readFileSync(join(STYLES, name), 'utf8').replace(/@import "\.\/([^"]+)";/g, (_rule, other: string) => whole(other));
  const entries = readdirSync(STYLES).filter(
    (name) => name.endsWith('.css') && readFileSync(join(STYLES, name), 'utf8').includes('@import'),
  );
  test('keeps every declaration that the browser accepts, with its value', async () => {
    const page = await browser.newPage();
    const built = await Promise.all(
      site.files
        .filter((file) => file.endsWith('.css'))
        .map((file) => readDeclarations(page, readFileSync(join(site.folder, file), 'utf8'))),
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const source = await readDeclarations(page, whole(entry));
      expect(source.size).toBeGreaterThan(500);
      const lost = await Promise.all(built.map((one) => lostDeclarations(page, source, one)));
      // Each page has one sheet: this entry became the one that has most of it.
      const [best] = lost.sort((one, other) => one.length - other.length);
      expect(best, entry).toEqual([]);
    }
    await page.close();
  });

  test('would be caught where it folds one declaration into another or changes a value', async () => {
    const page = await browser.newPage();
    const source = await readDeclarations(
      page,
      '.a { animation: b linear; animation-timeline: scroll(); color: red; top: 1px }',
    );
    const folded = await readDeclarations(page, '.a{animation:linear b scroll();color:#f00;top:2px}');
    const lost = await lostDeclarations(page, source, folded);
    expect(lost).toContainEqual({ place: '.a { animation-name', source: 'b', built: undefined });
    expect(lost).toContainEqual({ place: '.a { top', source: '1px', built: '2px' });
    expect(lost.map(({ place }) => place)).not.toContain('.a { color');
    await page.close();
  });
});

describe('a dev server', () => {
  let dev: DevServer;
  beforeAll(async () => {
    dev = await startDev(content.args.slice(0, 2), {
      NUQTA_BASE: BASE,
      NUQTA_CACHE: join(content.folder, 'dev-cache'),
    });
  });
  afterAll(() => dev?.stop());

  const get = async (address: string) => {
    const response = await fetch(dev.origin + BASE + encodeURI(address.slice(1)), {
      // A server that is busy loading may close an idle connection just as it is used again.
      headers: { connection: 'close' },
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  const built = (file: string) => readFileSync(join(site.folder, file));

  /** A build names a share image by its bytes, the dev server by what it shows. */
  const withoutShareNames = (page: Buffer): string => page.toString().replaceAll(/_share\/[^"]*/g, '_share/');

  test('leads on from the short address of every article and from every old address, as the built site does', async () => {
    const pages = [
      ...site.files.filter((file) => file.startsWith('a/')),
      'عن-الساحل-القديم/index.html',
      '2019/news.php',
      'forum/index.html',
    ];
    expect(pages.length).toBe(15);
    for (const file of pages) {
      const { status, type, bytes } = await get(`/${file.replace(/index\.html$/, '')}`);
      expect([file, status, type]).toEqual([file, 200, 'text/html; charset=utf-8']);
      expect(withoutShareNames(bytes), file).toBe(withoutShareNames(built(file)));
    }
    expect((await get('/a/nobody/')).status).toBe(404);
  });

  test('draws the share images that its pages name, as the built site has them', async () => {
    const sharedBy = (html: string): string | undefined =>
      /property="og:image" content="[^"]*\/(_share\/[^"]*)"/.exec(html)?.[1];
    const pages = site.files.filter((file) => file.endsWith('/index.html') || file === 'index.html');
    const pageOf = new Map(pages.map((file) => [sharedBy(built(file).toString()), file]));
    pageOf.delete(undefined);
    expect(pageOf.size).toBe(site.files.filter((file) => file.startsWith('_share/')).length);
    for (const [image = '', file] of pageOf) {
      const html = (await get(`/${file.slice(0, -'index.html'.length)}`)).bytes.toString();
      const { status, type, bytes } = await get(`/${sharedBy(html)}`);
      expect([file, status, type]).toEqual([file, 200, 'image/jpeg']);
      expect(bytes.equals(built(image)), file).toBe(true);
    }
  });

  test('shows the last of several saves, however close they come, and follows it with short addresses', async () => {
    const file = join(content.folder, 'content/articles/خبر-12.md');
    const good = readFileSync(file, 'utf8');
    const address = '/2026/11/12/خبر-12/';
    const shows = async (words: string): Promise<boolean> => {
      const { status, bytes } = await get(address);
      return status === 200 && bytes.toString().includes(words);
    };
    for (const gap of [0, 5, 40, 90, 110, 150, 300]) {
      writeFileSync(file, '---\ntitle: [\n---\n');
      await new Promise((resolve) => setTimeout(resolve, gap));
      // A page that is asked for in the moment of the change must not keep what it saw.
      const asked = get(address);
      const words = `فقرة بعد ${gap}`;
      writeFileSync(file, `${good}\n${words}\n`);
      await asked;
      await waitFor(() => shows(words));
    }
    writeFileSync(file, '---\ntitle: [\n---\n');
    await waitFor(async () => (await get(address)).bytes.toString().includes('هذه الصفحة لا تظهر'));
    expect((await get(address)).status).toBe(200);
    content.article('خبر-16', 'date: 2026-11-16\nid: khabar-16\n');
    writeFileSync(file, good);
    await waitFor(async () => (await get('/a/khabar-16/')).status === 200);
    expect((await get(address)).status).toBe(200);
  });
});

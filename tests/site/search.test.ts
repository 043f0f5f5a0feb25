import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { closeWindows, type SiteServer, serveFolder, startBrowser } from './support/browser.ts';
import { buildSite } from './support/build-site.ts';
import { type ContentFolder, makeContentFolder } from './support/content-folder.ts';
import { openWindow } from './support/open-window.ts';
import { sharedCache } from './support/sites.ts';

let content: ContentFolder;
let server: SiteServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

async function build(): Promise<void> {
  const { code, output } = await buildSite(content.args);
  if (code !== 0) throw new Error(`the edition does not build:\n${output}`);
}

beforeAll(async () => {
  content = makeContentFolder({ cache: sharedCache(inject('sites')) });
  content.article(
    'قمة-المناخ',
    'title: قمة المناخ في مراكش\nid: qimma-1\ndate: 2026-11-20T08:00\nsection: science\ntags: [المناخ]\nauthors: [ليلى حداد]\nsources:\n  - name: وكالة الأفق\n    kind: agency\n',
    'وصل الوزراء إلى القاعة الكبرى. وحذّرت البلدان من أزمة المِـياه.',
  );
  content.article(
    'أزمة-القمح',
    'title: أزمة القمح\nid: qamh-1\ndate: 2025-03-02T08:00\n',
    'ارتفع السعر في السوق الكبرى.',
  );
  content.article(
    'علامات',
    'title: علامات <img src=x onerror=alert(1)> في عنوان\nid: alama-1\ndate: 2026-01-02T08:00\n',
    'نص فيه `<script>alert(2)</script>` وكلمة علامات.',
  );
  for (let number = 1; number < 15; number += 1)
    content.article(
      `سوق-${number}`,
      `title: سوق الخضار رقم ${number}\nid: suq-${number}\ndate: 2026-05-${10 + number}T08:00\n`,
    );
  content.write('pages/about.md', '---\ntitle: عن الساحل\n---\nتصدر الصحيفة كل صباح من مرفأ قديم.\n');
  await build();
  server = await serveFolder(content.out);
  browser = await startBrowser();
  context = await openWindow(browser, { viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await closeWindows(browser);
  server?.close();
  content.remove();
});
beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    // Windows of tests have no worker of offline reading, and say so.
    if (message.text().includes('registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

const headlines = (): Promise<string[]> => page.locator('.found h2').allTextContents();
async function ask(query: string): Promise<string[]> {
  await page.goto(`${server.origin}/search/?${query}`);
  await answered();
  return headlines();
}
async function answered(): Promise<void> {
  await page.waitForFunction(() => {
    const found = document.querySelector('.found');
    return found?.querySelector('.count')?.textContent !== '' && !found?.hasAttribute('aria-busy');
  });
}
const q = (text: string): string => `q=${encodeURIComponent(text)}`;

describe('the page of the search', () => {
  test('finds by another form of the words, marks them as written, and breaks no policy', async () => {
    expect((await ask(q('قمم المناخ')))[0]).toBe('قمة المناخ في مراكش');
    await page.goto(`${server.origin}/search/?${q('ازمة المياة')}`);
    await page.locator('.excerpt mark', { hasText: 'المِـياه' }).waitFor();
    expect(await page.locator('.found li', { hasText: 'قمة المناخ' }).textContent()).toContain('وكالة الأفق');
    expect(complaints).toEqual([]);
  });

  test('keeps the question in the address, and back brings results and the place', async () => {
    await page.goto(`${server.origin}/`);
    await page.fill('.find input', 'سوق');
    await page.press('.find input', 'Enter');
    await answered();
    expect(decodeURIComponent(page.url())).toContain('/search/?q=سوق');
    await page.locator('.on button').click();
    await page.locator('.found li').nth(13).waitFor();
    const link = page.locator('.found h2 a').nth(12);
    const headline = await link.textContent();
    await link.click();
    await page.waitForURL(/\/2026\//);
    await page.goBack();
    await page.waitForFunction((text) => document.activeElement?.textContent === text, headline);
    expect((await headlines()).length).toBe(15);
  });

  test('answers a new question without loading the page again', async () => {
    await ask(q('سوق'));
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await page.fill('#q', 'القمح');
    await page.press('#q', 'Enter');
    await page.locator('.found h2', { hasText: 'أزمة القمح' }).waitFor();
    await page.goBack();
    await page.locator('.found h2', { hasText: 'سوق الخضار' }).first().waitFor();
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    expect(await page.inputValue('#q')).toBe('سوق');
  });

  test('keeps to filters and order', async () => {
    expect(await ask(`${q('أزمة')}&section=science`)).toEqual(['قمة المناخ في مراكش']);
    expect(await page.locator('details.narrow').getAttribute('open')).not.toBeNull();
    expect(await ask(`${q('الكبرى')}&year=2025`)).toEqual(['أزمة القمح']);
    expect(await ask(`${q('الكبرى')}&order=newest`)).toEqual(['قمة المناخ في مراكش', 'أزمة القمح']);
    for (const filter of ['tag=المناخ', 'source=وكالة-الأفق', 'author=ليلى-حداد', `${q('الكبرى')}&author=ليلى-حداد`])
      expect(await ask(filter), filter).toEqual(['قمة المناخ في مراكش']);
    await page.selectOption('select[name=section]', { index: 1 });
    await page.locator('.nothing').waitFor();
  });

  test('reads texts for a phrase', async () => {
    expect(await ask(q('«القاعة الكبرى»'))).toEqual(['قمة المناخ في مراكش']);
    expect(await page.locator('.count').textContent()).toContain('العبارة بنصها: مقال واحد');
    expect(await ask(q('«الكبرى القاعة»'))).toContain('أزمة القمح');
    expect(await page.locator('.count').textContent()).toContain('لم نجد العبارة');
  });

  test('finds static pages, and says what was not found', async () => {
    expect(await ask(q('مرفأ قديم'))).toEqual(['عن الساحل']);
    expect(await ask(q('سوق زقزقزق'))).toHaveLength(10);
    expect(await page.locator('.meant').textContent()).toContain('زقزقزق');
    await ask(q('الخصار'));
    expect(await page.locator('.meant a').first().textContent()).toBe('الخضار');
    expect(await page.locator('.browse').isVisible()).toBe(true);
  });

  test('is used by the keyboard alone, as a combobox', async () => {
    await page.goto(`${server.origin}/search/`);
    await page.locator('details.narrow').waitFor({ state: 'visible' });
    await page.locator('#q').pressSequentially('ليلى');
    const option = page.locator('[role=option]');
    await option.first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await option.first().getAttribute('aria-selected')).toBe('true');
    expect(await page.getAttribute('#q', 'aria-activedescendant')).toBe(await option.first().getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('#q', 'aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.locator('.found h2').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('قمة المناخ في مراكش');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('ليلى');
    await option.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/author\//);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    'علامات',
    '%',
    '%D9',
    '\u202e«»"',
    `"><script>alert(3)</script>`,
    'ك'.repeat(2000),
  ])('takes a hostile question for text: %s', async (text) => {
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await ask(q(text));
    await page.waitForTimeout(150);
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('goes on when the site is published anew under the open page, and withdrawn articles are gone', async () => {
    expect(await ask(q('أزمة القمح'))).toContain('أزمة القمح');
    content.article(
      'أزمة-القمح',
      'title: أزمة القمح\nid: qamh-1\ndate: 2025-03-02T08:00\nwithdrawn:\n  date: 2026-11-01\n  reason: خطأ\n',
    );
    content.article('جديد', 'title: خبر عن اليانسون\nid: jadid-1\ndate: 2026-11-21T08:00\n');
    const before = readdirSync(join(content.out, '_search'));
    await build();
    expect(readdirSync(join(content.out, '_search'))).not.toEqual(before);
    await page.fill('#q', 'اليانسون');
    await page.press('#q', 'Enter');
    await page.locator('.found h2', { hasText: 'اليانسون' }).waitFor();
    expect(await ask(q('القمح'))).toEqual([]);
    for (const file of readdirSync(join(content.out, '_search'), { recursive: true, encoding: 'utf8' }))
      expect(existsSync(join(content.out, '_search', file))).toBe(true);
    expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
  });

  test('says so where the index cannot be had', async () => {
    const manifest = await openWindow(browser, {});
    const other = await manifest.newPage();
    await other.route('**/index.json', (route) => route.abort());
    await other.goto(`${server.origin}/search/?${q('سوق')}`);
    await other.locator('.count', { hasText: 'تعذّر البحث' }).waitFor();
    await manifest.close();
  });
});

describe('without scripts', () => {
  test('the form of every page leads to sections, tags, people and archive, with a line that says why', async () => {
    const window = await openWindow(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const plain = await window.newPage();
    await plain.goto(`${server.origin}/`);
    await plain.locator('.find button').click();
    await plain.waitForURL(/\/search\//);
    expect(await plain.locator('.no-script').isVisible()).toBe(true);
    expect(await plain.locator('details.narrow').isVisible()).toBe(false);
    for (const href of ['/section/science/', '/archive/2026/', '/latest/'])
      expect(await plain.locator(`.browse a[href="${href}"]`).isVisible(), href).toBe(true);
    await window.close();
  });

  test('no page but that of the search has a script of it', () => {
    const script = /SearchLayout[^"]*\.js/;
    expect(readFileSync(join(content.out, 'search/index.html'), 'utf8')).toMatch(script);
    for (const other of ['index.html', 'latest/index.html', 'about/index.html'])
      expect(readFileSync(join(content.out, other), 'utf8')).not.toMatch(script);
  });
});

describe('axe finds nothing', () => {
  test.each([360, 1280])('in any state at %i px', async (width) => {
    const window = await openWindow(browser, {
      viewport: { width, height: 800 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    page = await window.newPage();
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      for (const line of await axeViolations(page)) found.push(`${state}: ${line}`);
    };
    await page.goto(`${server.origin}/search/`);
    await look('empty');
    await ask(q('سوق الخضار'));
    await page.locator('.found h2 mark').first().waitFor();
    await look('found');
    await page.locator('details.narrow summary').click();
    await page.fill('#q', '');
    await page.locator('#q').pressSequentially('سيا');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await look('offers');
    await ask(q('زقزقزق'));
    await look('nothing');
    expect(found).toEqual([]);
    await window.close();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';
import { axeViolations } from './support/axe.ts';
import { NOW } from './support/build-site.ts';
import { openWindow } from './support/open-window.ts';
import { openSite } from './support/site-folder.ts';
import { useEdition } from './support/use-edition.ts';

/** Following, visits and read marks, quotations, keys, what lies on the device, and the light edition. */
const edition = useEdition();
const site = openSite(edition.folder);
const kinds = pageKinds(edition.folder);
const article = kinds.find(({ name }) => name === 'article')?.address ?? '';
const tags = site.pages.filter((page) => /^\/tag\/[^/]+\/$/.test(page));

/** Opens a page of the edition; what its policy refuses is kept. */
async function open(address: string, options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<unknown>) {
  const context = await openWindow(edition.browser, { viewport: { width: 360, height: 800 }, ...options });
  const page = await context.newPage();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  await prepare?.(page);
  await page.goto(edition.origin + encodeURI(address), { waitUntil: 'load' });
  return { page, violations, close: () => context.close() };
}

const followed = (list: readonly { address: string; name: string }[]) => (page: Page) =>
  page.addInitScript((text) => localStorage.setItem('nuqta-followed /', text), JSON.stringify(list));

describe('following', () => {
  test('begins and ends on the page of a tag, and asks for nothing before', async () => {
    const tag = tags[0] ?? '';
    const { page, violations, close } = await open(tag);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const button = page.locator('[data-follow][data-ready]');
    await button.waitFor();
    await page.goto(`${edition.origin}/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/_follow/'))).toEqual([]);
    expect(await page.locator('.shelf').isVisible()).toBe(false);

    await page.goto(edition.origin + encodeURI(tag), { waitUntil: 'load' });
    await button.waitFor();
    expect(await button.textContent()).toBe('تابع');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await button.textContent()).toBe('تتابعه');
    await page.reload();
    await button.waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    expect(await page.evaluate(() => localStorage.getItem('nuqta-followed /'))).toBe('[]');
    expect(violations).toEqual([]);
    await close();
  });

  test('of three fills the shelf below the lead, newest first, each once, and moves nothing', async () => {
    const list = tags.slice(0, 3).map((address) => ({ address, name: address.slice(5, -1) }));
    for (const width of [360, 1280]) {
      const { page, violations, close } = await open('/', { viewport: { width, height: 800 } }, async (fresh) => {
        await followed(list)(fresh);
        await fresh.addInitScript(() => {
          Object.assign(window, { shift: 0 });
          new PerformanceObserver((entries) => {
            for (const entry of entries.getEntries())
              Reflect.set(window, 'shift', Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')));
          }).observe({ type: 'layout-shift', buffered: true });
        });
      });
      await page.locator('.shelf li').first().waitFor();
      const shelf = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.shelf li')].map((item) => ({
          date: Date.parse(item.querySelector('time')?.dateTime ?? ''),
          path: item.querySelector('a')?.pathname,
        })),
      );
      expect(shelf.map(({ date }) => date)).toEqual(shelf.map(({ date }) => date).toSorted((a, b) => b - a));
      expect(new Set(shelf.map(({ path }) => path)).size).toBe(shelf.length);
      const order = await page.evaluate(() => {
        const [lead, own] = ['.front > :first-child', '.shelf'].map((part) =>
          document.querySelector(part)?.getBoundingClientRect(),
        );
        return (lead?.bottom ?? 0) <= (own?.top ?? 0);
      });
      expect(order).toBe(true);
      expect(await page.evaluate(() => Number(Reflect.get(window, 'shift')))).toBeLessThanOrEqual(0.02);
      expect(violations).toEqual([]);
      await close();
    }
  });

  test.each([360, 1280])('is free of faults for axe at %i px', async (width) => {
    const list = tags.slice(0, 3).map((address) => ({ address, name: address.slice(5, -1) }));
    const { page, close } = await open('/', { viewport: { width, height: 800 }, bypassCSP: true }, followed(list));
    await page.locator('.shelf li').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(edition.origin + encodeURI(tags[0] ?? ''), { waitUntil: 'load' });
    await page.locator('[data-follow][data-ready]').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});

describe('visits and read marks', () => {
  test('the first visit says nothing, the next one counts what has appeared since', async () => {
    const { page, close } = await open('/');
    expect(await page.locator('.since').textContent()).toBe('');
    // A visit that ended a day ago, and this one, six minutes old.
    const visits = [24, 0.1].map((hours) => (Date.parse(NOW) - hours * 3_600_000).toString(36)).join(' ');
    await page.evaluate((stored) => localStorage.setItem('nuqta-visit /', stored), visits);
    await page.reload();
    await page.waitForFunction(() => document.querySelector('.since')?.textContent !== '');
    expect(await page.locator('.since').textContent()).toBe('منذ زيارتك الأخيرة: مقالان');
    await close();
  });

  test('an article that was read is marked in lists, without its address in the storage, until it is forgotten', async () => {
    const { page, close } = await open(article);
    const kept = await page.evaluate(() => localStorage.getItem('nuqta-read /'));
    expect(kept).toMatch(/^[0-9a-z]{1,7}$/);
    const list = site.pages.find((one) => one.startsWith('/section/') && site.read(one).includes(encodeURI(article)));
    await page.goto(edition.origin + encodeURI(list ?? ''), { waitUntil: 'load' });
    const read = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('[data-read]')].map(({ pathname }) => decodeURI(pathname)),
    );
    expect(new Set(read)).toEqual(new Set([article]));
    await page.evaluate(() => localStorage.removeItem('nuqta-read /'));
    await page.reload();
    expect(await page.locator('[data-read]').count()).toBe(0);
    await close();
  });
});

describe('keys', () => {
  const focusedHref = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  /** A key as an Arabic layout sends it: its letter is another. */
  const press = (page: Page, code: string, key: string, shiftKey = false) =>
    page.evaluate(
      ([given, letter, shift]) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { code: given, key: letter, shiftKey: shift, bubbles: true, cancelable: true }),
        ),
      [code, key, shiftKey] as const,
    );

  test('work on an Arabic layout: down, up, open, search', async () => {
    const { page, violations, close } = await open('/', { viewport: { width: 1280, height: 800 } });
    await press(page, 'KeyJ', 'ت');
    await page.waitForFunction(() => document.activeElement?.matches('main .h a'));
    const first = await focusedHref(page);
    await press(page, 'KeyJ', 'ت');
    // What a key does is a file of its own: it is done soon, not at once.
    await expect.poll(() => focusedHref(page)).not.toBe(first);
    await press(page, 'KeyK', 'ن');
    await expect.poll(() => focusedHref(page)).toBe(first);
    await press(page, 'Slash', 'ظ');
    const focusedName = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    await expect.poll(focusedName).toBe('q');
    // In a field every letter is only a letter.
    await press(page, 'KeyJ', 'ت');
    expect(await focusedName()).toBe('q');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await press(page, 'KeyJ', 'ت');
    await page.waitForFunction(() => document.activeElement?.matches('main .h a'));
    await press(page, 'KeyO', 'خ');
    await page.waitForURL((url) => url.pathname !== '/');
    expect(violations).toEqual([]);
    await close();
  });

  test('save the article of the page, and are silent with a modifier', async () => {
    const { page, close } = await open(article);
    await page.keyboard.press('Control+KeyS');
    expect(await page.getAttribute('[data-save]', 'aria-pressed')).toBe('false');
    await press(page, 'KeyS', 'س');
    await page.waitForFunction(() => document.querySelector('[data-save]')?.getAttribute('aria-pressed') === 'true');
    await close();
  });

  test.each([360, 1280])('have a sheet with a switch that lasts, free of faults for axe at %i px', async (width) => {
    const { page, close } = await open('/', { viewport: { width, height: 800 }, bypassCSP: true });
    await press(page, 'Slash', '؟', true);
    const sheet = page.getByRole('dialog', { name: 'مفاتيح الاختصار' });
    await sheet.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'KeyJ', 'ت');
    expect(await sheet.isVisible()).toBe(true);
    await sheet.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await press(page, 'KeyJ', 'ت');
    await press(page, 'Slash', '؟', true);
    expect(await sheet.isVisible()).toBe(false);
    await page.locator('[data-keys] button').click();
    await sheet.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await press(page, 'KeyJ', 'ت');
    await page.waitForFunction(() => document.activeElement?.matches('main .h a'));
    await close();
  });
});

describe('a quotation', () => {
  /** Selects a part of the article, made for the test, and returns what is copied of it. */
  async function copied(page: Page, html: string, select: string): Promise<{ text: string; html: string }> {
    return page.evaluate(
      async ([markup, chosen]) => {
        const body = document.querySelector('.body');
        const parsed = new Range().createContextualFragment(markup);
        body?.replaceChildren(parsed);
        const target = chosen === '' ? body : body?.querySelector(chosen);
        const selection = getSelection();
        if (!target || !selection) throw new Error('nothing to select');
        selection.selectAllChildren(target);
        await new Promise((resolve) => setTimeout(resolve, 400));
        const data = new DataTransfer();
        document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
        return { text: data.getData('text/plain'), html: data.getData('text/html') };
      },
      [html, select] as const,
    );
  }

  test('carries headline, newspaper and address in both forms, without notes, marks and soft hyphens', async () => {
    const { page, close } = await open(article, { bypassCSP: true });
    const { headline, outlet, url } = await page.evaluate(() => ({
      headline: document.querySelector('h1')?.textContent?.trim() ?? '',
      outlet: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
      url: document.querySelector<HTMLAnchorElement>('.shortlink a')?.href ?? '',
    }));
    expect(url).toMatch(/\/a\/[a-z0-9-]+\/$/);
    const source = `\n\n${headline}، ${outlet}\n${url}`;
    const sentence = 'وصلت السفينة إلى الرصيف عند الفجر.';
    const mark = '<sup class="refn"><a href="#fn-1" aria-label="هامش 1">1</a></sup>';
    const note = '<details class="note"><summary>حاشية</summary><div>نص الحاشية</div></details>';
    const cases: [html: string, select: string, text: string][] = [
      [`<p>${sentence}</p>`, '', sentence],
      [`<p>وصلت السفينة${mark} إلى الرصيف عند الفجر.${mark}</p>`, 'p', sentence],
      [`<p>${sentence}</p>${note}<p>ثم عادت في المساء نفسه.</p>`, '', `${sentence}\n\nثم عادت في المساء نفسه.`],
      [
        `<p>وصلت السفي\u00adنة إلى الر\u00adصيف عند الفجر.</p><section class="footnotes"><ol><li>هامش</li></ol></section>`,
        '',
        sentence,
      ],
      [`<p>BBC قالت إن السفينة وصلت.</p>`, '', '\u200fBBC قالت إن السفينة وصلت.'],
      [
        `<ul><li>أول ما جاء في الخبر</li><li>وثاني ما جاء فيه<br>في سطرين</li></ul>`,
        '',
        'أول ما جاء في الخبر\n\nوثاني ما جاء فيه\nفي سطرين',
      ],
    ];
    for (const [html, select, text] of cases) {
      const quote = await copied(page, html, select);
      expect(quote.text).toBe(text + source);
      expect(quote.html).toContain(`<a href="${url}">${headline}</a>، ${outlet}<br>${url}</p>`);
      expect(quote.html).toMatch(/^<blockquote dir="rtl" lang="ar">/);
      expect(quote.html).not.toMatch(/refn|class=|نص الحاشية|\u00ad/);
    }
    const link = await copied(page, `<p>انظر <a href="/latest/" class="x">آخر الأخبار</a> في الصحيفة كلها.</p>`, '');
    expect(link.html).toContain(`<a href="${edition.origin}/latest/">آخر الأخبار</a>`);
    // A name is no quotation, and code is copied to be run.
    expect(await copied(page, '<p>سالم بن علي</p>', '')).toEqual({ text: '', html: '' });
    expect(await copied(page, '<pre><code>a b c d e f</code></pre>', 'code')).toEqual({ text: '', html: '' });
    await close();
  });
});

describe('what lies on the device', () => {
  test.each([360, 1280])('is shown and forgotten by one button, caches included, at %i px', async (width) => {
    const { page, violations, close } = await open(article, { viewport: { width, height: 800 } });
    await page.click('[data-save]');
    await expect.poll(() => page.getAttribute('[data-save]', 'aria-pressed')).toBe('true');
    const headline = (await page.locator('h1').textContent())?.trim() ?? '';
    await page.evaluate(async () => {
      localStorage.setItem('nuqta-theme', 'dark');
      localStorage.setItem('another-page', 'stays');
      const cache = await caches.open('nuqta / test');
      await cache.put('/kept/', new Response('x'));
    });
    await page.goto(`${edition.origin}/device/`, { waitUntil: 'load' });
    const button = page.getByRole('button', { name: 'انسَ كل شيء' });
    await button.waitFor();
    expect(await page.locator('[data-store=theme] dd').textContent()).toBe('dark');
    expect(await page.locator('[data-store=saved] dd').textContent()).toBe(headline);
    expect(await page.locator('[data-store=copies] dd').textContent()).toContain('/kept/');
    expect(await page.locator('[data-store=keys] dd').textContent()).toBe('لا شيء');
    await button.click();
    await page.getByText('نُسي كل شيء').waitFor();
    const left = await page.evaluate(async () => ({ keys: Object.keys(localStorage), caches: await caches.keys() }));
    expect(left).toEqual({ keys: ['another-page'], caches: [] });
    expect(violations).toEqual([]);
    await close();
  });

  test.each(['/device/', '/install/'])('%s is free of faults for axe', async (address) => {
    for (const width of [360, 1280]) {
      const { page, close } = await open(address, { viewport: { width, height: 800 }, bypassCSP: true });
      expect(await axeViolations(page)).toEqual([]);
      await close();
    }
  });

  test('the manifest has icons for every cut, shortcuts that exist, and a share target by GET', () => {
    const manifest = JSON.parse(readFileSync(join(edition.folder, 'manifest.webmanifest'), 'utf8'));
    expect(new Set(manifest.icons.map(({ purpose }: { purpose: string }) => purpose))).toEqual(
      new Set(['any', 'maskable', 'monochrome']),
    );
    for (const { url } of manifest.shortcuts) expect(site.pages).toContain(url);
    expect(manifest.share_target).toEqual({ action: '/search/', method: 'GET', params: { title: 'title', text: 'q' } });
  });
});

describe('the light edition', () => {
  const light = site.pages.filter((page) => page.startsWith('/m/'));

  test.each([360, 1280])('loads a page and its style sheet, and is free of faults for axe at %i px', async (width) => {
    for (const address of ['/m/', `/m${article}`, `/m${tags[0]}`]) {
      const { page, violations, close } = await open(address, { viewport: { width, height: 800 }, bypassCSP: true });
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      expect(loaded.filter((path) => !/^\/_assets\/light\.[\w-]+\.css$/.test(path))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      expect(violations).toEqual([]);
      await close();
    }
  });

  test('leads from page to page without leaving itself, to the end', () => {
    expect(light.length).toBeGreaterThan(20);
    const outside = light.flatMap((page) => {
      const main = /<main>.*<\/main>/s.exec(site.read(page))?.[0] ?? '';
      return [...main.matchAll(/href="(\/[^"#]*)/g)]
        .map(([, href = '']) => decodeURI(href))
        .filter((href) => site.pages.includes(href) && !href.startsWith('/m/') && site.pages.includes(`/m${href}`));
    });
    expect(outside).toEqual([]);
  });

  test('is offered above the text where the browser saves data, and by the footer everywhere', async () => {
    const { page, violations, close } = await open(article, {}, (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })),
    );
    const offer = page.locator('.light-offer a');
    expect(decodeURI((await offer.getAttribute('href')) ?? '')).toBe(`/m${article}`);
    expect(decodeURI((await page.getAttribute('a[data-light]', 'href')) ?? '')).toBe(`/m${article}`);
    await offer.click();
    await page.waitForURL(edition.origin + encodeURI(`/m${article}`));
    expect(violations).toEqual([]);
    await close();
    const other = await open(article);
    expect(await other.page.locator('.light-offer').count()).toBe(0);
    await other.close();
  });
});

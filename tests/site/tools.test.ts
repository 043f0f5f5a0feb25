import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';
import { axeViolations } from './support/axe.ts';
import { openWindow } from './support/open-window.ts';
import { useEdition } from './support/use-edition.ts';
import { withVoices } from './support/voices.ts';

const edition = useEdition();
const article = pageKinds(edition.folder).find(({ name }) => name === 'article')?.address ?? '';

async function open(address: string, width = 360, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await openWindow(edition.browser, { viewport: { width, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(edition.origin + encodeURI(address), { waitUntil: 'load' });
  return page;
}

const said = (page: Page) => page.locator('[data-tools] [data-status]').textContent();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

describe('the reading list', () => {
  test('keeps an article, names it on its page with what is left, leads back to it and lets it go', async () => {
    const page = await open(article);
    const headline = (await page.locator('h1').textContent())?.trim() ?? '';
    const save = page.locator('[data-save]');
    expect(await save.getAttribute('aria-pressed')).toBe('false');
    expect(await save.getAttribute('aria-label')).toBe('احفظ');
    await save.click();
    await expect.poll(() => save.getAttribute('aria-pressed')).toBe('true');
    expect(await save.getAttribute('aria-label')).toBe('محفوظ');
    expect(await said(page)).toBe('أُضيف المقال إلى قائمتك');

    await page.getByRole('link', { name: 'قائمتي' }).click();
    const row = page.locator('.kept-list li');
    expect(await row.locator('.k').innerText()).not.toBe('');
    expect(await row.locator('.m').innerText()).toMatch(/دقي|دقائق/);
    await row.getByRole('link', { name: headline }).click();
    await page.waitForURL(edition.origin + encodeURI(article));
    expect(await save.getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('link', { name: 'قائمتي' }).click();
    await page.getByRole('button', { name: `أزِل: ${headline}` }).click();
    expect(await row.count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('لا شيء محفوظ بعد');
    await page.context().close();
  });

  test('is filled from cards, whose buttons know what is in it', async () => {
    const page = await open('/', 1280);
    const button = page.locator('.card-save').first();
    const label = (await button.getAttribute('aria-label')) ?? '';
    expect(label).toMatch(/^احفظ: ./);
    await button.click();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.mast [data-reading-list][data-full]').count()).toBe(1);
    await page.goto(`${edition.origin}/saved/`);
    expect(await page.locator('.kept-list a.h').innerText()).toBe(label.replace('احفظ: ', ''));
    await page.context().close();
  });

  test('remembers the place in an article and leads there', async () => {
    const page = await open(article);
    await page.click('[data-save]');
    const blocks = page.locator('.art .body > *');
    const middle = Math.floor((await blocks.count()) / 2);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('nuqta-saved /') ?? '')).toContain('minutes');
    await blocks.nth(middle).evaluate((block) => block.scrollIntoView());
    const topOf = () => blocks.nth(middle).evaluate((block) => Math.round(block.getBoundingClientRect().top));
    const before = await topOf();
    await page.goto(`${edition.origin}/saved/`);
    await page.getByRole('link', { name: 'أكمل القراءة' }).click();
    await page.waitForFunction(() => scrollY > 0);
    expect(Math.abs((await topOf()) - before)).toBeLessThan(100);
    await page.context().close();
  });

  test('moves the focus to the neighbour of what was removed', async () => {
    const page = await open('/saved/', 1280, withList(['أ', 'ب', 'ج']));
    await page.getByRole('button', { name: 'أزِل: ب' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('ج');
    await page.context().close();
  });

  test('is taken along in a file, and brought without replacing anything; a foreign file is refused', async () => {
    const page = await open('/saved/', 1280, withList(['أ', 'ب']));
    for (const name of ['صدّر القائمة', 'صدّرها علامات مرجعية']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      const buffer = readFileSync(await download.path());
      await page.getByRole('button', { name: 'أزِل: أ' }).click();
      const file = { name: download.suggestedFilename(), mimeType: 'text/plain', buffer };
      await page.setInputFiles('input[type=file]', file);
      await page.waitForFunction(() => document.querySelectorAll('.kept-list li').length === 2);
      await page.waitForFunction(() =>
        document.querySelector('[data-saved-status]')?.textContent?.includes('مقال واحد'),
      );
    }
    const status = page.locator('[data-saved-status]');
    const refused = [
      ['{"nuqta":', 'لم نستطع'],
      ['<p>login</p>', 'لم نستطع'],
      ['{"nuqta":2,"articles":[]}', 'لم نستطع'],
      ['['.repeat(10 * 1024 * 1024), 'أكبر'],
      [
        '{"nuqta":1,"articles":[{"address":"javascript:alert(1)","title":"أ"},{"address":"https://e.example/","title":"ب"}]}',
        '1، 2',
      ],
    ] as const;
    for (const [text, answer] of refused) {
      const file = { name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await page.setInputFiles('input[type=file]', file);
      await expect.poll(() => status.textContent()).toContain(answer);
      expect(await page.locator('.kept-list li').count()).toBe(2);
    }
    await page.context().close();
  });

  test('says when storage is closed, and offers nothing that does not work', async () => {
    const page = await open(article, 360, (fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      }),
    );
    await page.click('[data-save]');
    await expect.poll(() => said(page)).toBe('تعذّر الحفظ: التخزين مغلق في متصفحك أو الشبكة منقطعة');
    expect(await page.getAttribute('[data-save]', 'aria-pressed')).toBe('false');
    await page.context().close();
  });

  test.each([360, 1280])('is free of faults for axe at %i px, empty and full, by day and by night', async (width) => {
    const found: string[] = [];
    for (const titles of [[], ['أ', 'ب']]) {
      const page = await open('/saved/', width, withList(titles, 0.5));
      found.push(...(await axeViolations(page)));
      const small = await page.evaluate(() =>
        Array.from(document.querySelectorAll('.kept-list :is(a, button)'), (part) => part.getBoundingClientRect())
          .filter(({ width: across, height }) => across < 43.5 || height < 43.5)
          .map(({ width: across, height }) => `${across}×${height}`),
      );
      found.push(...small);
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});

/** A device with these articles in the list. */
function withList(titles: readonly string[], read = 0) {
  return (page: Page) =>
    page.addInitScript(
      (given) => {
        if (localStorage.getItem('nuqta-saved /') !== null) return;
        const list = given.titles.map((title) => ({
          href: `/2026/11/22/${title}/`,
          title,
          minutes: 7,
          read: given.read,
        }));
        localStorage.setItem('nuqta-saved', JSON.stringify(list));
      },
      { titles, read },
    );
}

const spoken = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'spoken') as { text: string }[]).map(({ text }) => text));
/** Presses the button and waits for the first sentence. */
const listenTo = async (page: Page): Promise<void> => {
  await page.click('[data-listen]');
  await page.waitForFunction(() => (Reflect.get(window, 'spoken') as unknown[]).length > 0);
};
const finish = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'spoken') as { finish: () => void }[]).at(-1)?.finish());

describe('listening', () => {
  test.each([
    ['no voice', []],
    ['voices of other languages', [{ lang: 'en-GB', localService: true }]],
    ['an Arabic voice of the network alone', [{ lang: 'ar', localService: false }]],
  ])('is not offered on a device with %s', async (_, voices) => {
    const page = await open(article, 360, withVoices(voices));
    expect(await page.locator('[data-listen]').isVisible()).toBe(false);
    expect(await page.locator('[data-listen-stop]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('reads headline, standfirst and paragraphs in order, pauses, goes on where it was, and stops', async () => {
    const page = await open(article, 360, withVoices());
    const listen = page.locator('[data-listen]');
    expect(await listen.getAttribute('aria-label')).toBe('استمع');
    await listenTo(page);
    expect(await spoken(page)).toEqual([(await page.locator('h1').textContent())?.trim()]);
    expect(await page.locator('h1.spoken').count()).toBe(1);
    expect(await listen.getAttribute('aria-label')).toBe('توقّف');

    await finish(page);
    const standfirst = (await page.locator('.art-head .standfirst').textContent())?.trim() ?? '';
    expect(standfirst.startsWith((await spoken(page)).at(-1) ?? '?')).toBe(true);
    const before = await spoken(page);
    await listen.click();
    expect(await listen.getAttribute('aria-label')).toBe('تابع');
    // What the browser reports of speech that was cut off is not the end of the piece.
    await finish(page);
    expect(await spoken(page)).toEqual(before);
    await listen.click();
    expect((await spoken(page)).at(-1)).toBe(before.at(-1));

    await page.click('[data-listen-stop]');
    expect(await listen.getAttribute('aria-label')).toBe('استمع');
    expect(await focused(page)).toBe('استمع');
    expect(await page.locator('.spoken').count()).toBe(0);
    expect(await page.locator('[data-listen-stop]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('reads every paragraph to the end, without marks of footnotes, and then is as it was', async () => {
    const page = await open(article, 1280, withVoices());
    await listenTo(page);
    for (let turn = 0; turn < 500 && (await page.locator('[data-listen-stop]').isVisible()); turn += 1)
      await finish(page);
    const heard = (await spoken(page)).join(' ');
    const paragraphs = await page.evaluate(() =>
      [...document.querySelectorAll('.body > p:not(.end)')].map((paragraph) => {
        for (const mark of paragraph.querySelectorAll('.refn')) mark.remove();
        return paragraph.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      }),
    );
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.filter((paragraph) => !heard.includes(paragraph))).toEqual([]);
    expect(await page.getAttribute('[data-listen]', 'aria-label')).toBe('استمع');
    await page.context().close();
  });

  test.each([320, 360])('leaves every tool of the dock its 44 px at %i px, its word whole', async (width) => {
    const page = await open(article, width, withVoices());
    await listenTo(page);
    const tools = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.tools-rail .tool')]
        .filter((tool) => tool.checkVisibility())
        .map((tool) => {
          const { width: across, height, left, right } = tool.getBoundingClientRect();
          const isWhole = tool.scrollWidth <= tool.clientWidth && left >= 0 && right <= innerWidth;
          return across >= 44 && height >= 44 && isWhole ? '' : `${across}×${height} ${tool.ariaLabel}`;
        }),
    );
    expect(tools.length).toBeGreaterThan(4);
    expect(tools.filter(Boolean)).toEqual([]);
    await page.context().close();
  });
});

describe('the dock under the thumb', () => {
  test('has type and theme in one sheet, opened and closed by the keyboard', async () => {
    const page = await open(article);
    await page.getByRole('button', { name: 'الخط', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'كبّر الخط' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('3');
    const dark = page.getByRole('button', { name: 'داكنة', exact: true });
    await dark.click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await dark.getAttribute('aria-pressed')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dark.isVisible()).toBe(false);
    await page.context().close();
  });

  test('says how many articles are saved', async () => {
    const page = await open(article);
    expect(await page.getAttribute('[data-save]', 'data-count')).toBeNull();
    await page.click('[data-save]');
    await expect.poll(() => page.getAttribute('[data-save]', 'data-count')).toBe('1');
    await page.context().close();
  });

  test('leads to the sections from the front page, once one scrolls', async () => {
    const page = await open('/');
    await page.evaluate(() => scrollTo(0, 900));
    await page.getByRole('button', { name: 'الأقسام', exact: true }).click();
    const [links, items] = await page.evaluate(() =>
      ['.nav a', '#sections-sheet a'].map((selector) =>
        Array.from(document.querySelectorAll(selector), (link) => link.getAttribute('href')),
      ),
    );
    expect(items?.length).toBeGreaterThan(3);
    expect(items).toEqual(links);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.tools-rail').getByRole('link', { name: 'قائمتي' }).click();
    await page.waitForURL(`${edition.origin}/saved/`);
    await page.context().close();
  });

  test('is not there without scripts, and leaves no empty place', async () => {
    const context = await openWindow(edition.browser, {
      viewport: { width: 360, height: 800 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto(edition.origin + encodeURI(article), { waitUntil: 'load' });
    expect(await page.locator('.tools-rail').isVisible()).toBe(false);
    await context.close();
  });
});

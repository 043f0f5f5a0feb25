import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openSite } from './support/site-folder.ts';
import { KEPT_TAGS, siteAt } from './support/sites.ts';
import { pagesOf, settled, usePapers } from './support/use-papers.ts';
import { withVoices } from './support/voices.ts';

/** The reader's tools as they work together with the worker, on a host that is stopped and gets another build. */
const papers = usePapers();

const articleAt = (number: number): string => encodeURI(`/2026/11/01/مقال-${number}/`);

const saveHere = async (page: Page): Promise<void> => {
  await page.locator('[data-save]').click();
  const path = new URL(page.url()).pathname;
  await expect.poll(() => pagesOf(page, 'saved')).toContain(path);
  await settled(page);
};

describe('a saved article', () => {
  test('opens with its picture when the host is gone, and so does the list of those that can be read', async () => {
    const { folder } = await siteAt(inject('sites'), 'ascii');
    const site = openSite(folder);
    const address = site.pages.find((one) => /<article class="art.*?<source.*<\/article>/s.test(site.read(one)));
    const page = await papers.open({ folder, base: '/news/', address: encodeURI(`/news${address}`) });
    await saveHere(page);
    await page.goto(`${papers.host.origin}/news/`);
    await settled(page);
    await papers.host.stop();
    await page.goto(papers.host.origin + encodeURI(`/news${address}`));
    expect(await page.locator('.kept-note').isVisible()).toBe(true);
    const picture = page.locator('article.art img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const headline = await page.locator('h1').innerText();
    await page.goto(`${papers.host.origin}/news/saved/`);
    await expect.poll(() => page.locator('[data-cache=saved-1] a').allInnerTexts()).toEqual([headline.trim()]);
  });

  test('is not overwritten by the login page of a hotel, nor lost by an error', async () => {
    const page = await papers.open({ address: articleAt(7) });
    await saveHere(page);
    for (const weather of ['login', 'error'] as const) {
      papers.host.weather = weather;
      await page.goto(papers.host.origin + articleAt(7));
      await settled(page);
    }
    await papers.host.stop();
    await page.goto(papers.host.origin + articleAt(7));
    expect(await page.locator('h1').innerText()).toBe('مقال-7');
    expect(await pagesOf(page, 'saved')).toEqual([articleAt(7)]);
  });

  test('stays in the list where the device is full, and the reader is told', async () => {
    const page = await papers.open({ address: articleAt(8) });
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: papers.host.origin, quotaSize: 1 });
    await page.locator('[data-save]').click();
    await expect.poll(() => page.locator('[data-tools] [data-status]').textContent()).toContain('امتلأ جهازك');
    expect(await page.getAttribute('[data-save]', 'aria-pressed')).toBe('true');
    await page.goto(`${papers.host.origin}/saved/`);
    expect(await page.locator('.kept-list a.h').allInnerTexts()).toEqual(['مقال-8']);
    await expect.poll(() => page.locator('[data-saved-status]').textContent()).toContain('امتلأ جهازك');
  });

  test('is read aloud after the article of the page, and after the last of the list there is silence', async () => {
    const page = await papers.open({ address: articleAt(9), prepare: withVoices() });
    await saveHere(page);
    await page.goto(papers.host.origin + articleAt(10));
    await saveHere(page);
    await page.goto(papers.host.origin + articleAt(11));
    // Without a connection too.
    await papers.host.stop();
    await page.click('[data-listen]');
    await page.waitForFunction(() => Reflect.get(window, 'spoken').length > 0);
    const spoken = (): Promise<string[]> =>
      page.evaluate(() => (Reflect.get(window, 'spoken') as { text: string }[]).map(({ text }) => text));
    const finish = (): Promise<void> =>
      page.evaluate(() => (Reflect.get(window, 'spoken') as { finish(): void }[]).at(-1)?.finish());
    const finishUntil = (words: string): Promise<void> =>
      expect
        .poll(async () => {
          const last = (await spoken()).at(-1);
          if (last !== words) await finish();
          return last;
        })
        .toBe(words);
    await finishUntil('مقال-10');
    expect(await page.locator('[data-tools] [data-status]').textContent()).toBe('يُقرأ الآن من قائمتك: مقال-10');
    await finishUntil('مقال-9');
    expect((await spoken()).filter((text) => text === 'مقال-11')).toHaveLength(1);
    await expect
      .poll(async () => {
        await finish();
        return page.getAttribute('[data-listen]', 'data-listen');
      })
      .toBe('idle');
    expect((await spoken()).filter((text) => text === 'مقال-10')).toHaveLength(1);
  });
});

describe('what is followed', () => {
  test('fills the shelf in order, and what a new build brings stands first', async () => {
    const page = await papers.open();
    for (const tag of KEPT_TAGS) {
      await page.goto(`${papers.host.origin}/tag/${encodeURIComponent(tag)}/`);
      await page.locator('[data-follow][data-ready]').click();
    }
    const shelf = (): Promise<string[]> => page.locator('.shelf li .h').allInnerTexts();
    await page.goto(`${papers.host.origin}/`);
    await expect.poll(shelf).toEqual(['مقال-3', 'مقال-2', 'مقال-1']);
    papers.host.folder = papers.second;
    await page.goto(`${papers.host.origin}/`);
    await expect.poll(shelf).toEqual(['مقال-جديد', 'مقال-3', 'مقال-2', 'مقال-1']);
    // A tag that is withdrawn leaves the others where they are.
    await page.evaluate(() => {
      const key = 'nuqta-followed /';
      const list = JSON.parse(localStorage.getItem(key) ?? '[]');
      localStorage.setItem(key, JSON.stringify([{ address: '/tag/زال/', name: 'زال' }, ...list.slice(1)]));
    });
    await page.reload();
    await expect.poll(shelf).toEqual(['مقال-جديد', 'مقال-3', 'مقال-2']);
  });
});

describe('forgetting everything', () => {
  test('empties list and copies; what is read afterwards is kept again, with a page for what is not', async () => {
    const page = await papers.open({ address: articleAt(12) });
    await saveHere(page);
    await page.goto(`${papers.host.origin}/device/`);
    await settled(page);
    const copies = page.locator('[data-store=copies] dd');
    await expect.poll(() => copies.textContent()).toContain('مقال-12');
    await page.getByRole('button', { name: 'انسَ كل شيء' }).click();
    await page.getByText('نُسي كل شيء').waitFor();
    expect(await page.evaluate(async () => [await caches.keys(), Object.keys(localStorage)])).toEqual([[], []]);
    await page.goto(papers.host.origin + articleAt(13));
    await settled(page);
    expect(await pagesOf(page, 'saved')).toEqual([]);
    expect(await pagesOf(page, 'recent')).toEqual([articleAt(13)]);
    await papers.host.stop();
    await page.goto(papers.host.origin + articleAt(12));
    await expect.poll(() => page.locator('.kept-list a').allInnerTexts()).toEqual(['مقال-13']);
  });
});

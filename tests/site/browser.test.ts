import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWindow } from './support/open-window.ts';
import { openSite } from './support/site-folder.ts';
import { useEdition } from './support/use-edition.ts';

const edition = useEdition();
const site = openSite(edition.folder);
/** The longest article: the one with most in it. */
const article = site.pages
  .filter((page) => /^\/\d{4}\/\d{2}\/\d{2}\//.test(page))
  .reduce((longest, page) => (site.read(page).length > site.read(longest).length ? page : longest));

async function open(
  address: string,
  width: number,
  javaScriptEnabled = true,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await openWindow(edition.browser, {
    viewport: { width, height: 800 },
    javaScriptEnabled,
    // The page as it is, with its worker.
    serviceWorkers: 'allow',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(edition.origin) && !request.url().startsWith('data:'))
      complaints.push(`request to ${request.url()}`);
  });
  await page.goto(edition.origin + encodeURI(address), { waitUntil: 'load' });
  return { page, complaints };
}

const kinds = [
  ['the front page', '/'],
  ['an article', article],
] as const;

describe.each(kinds)('%s', (_name, address) => {
  test.each([360, 1280])('does not scroll sideways at %i px, and nothing lies on anything else', async (width) => {
    const { page } = await open(address, width);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const overlaps = await page.evaluate(() => {
      const blocks = [
        ...document.querySelectorAll(
          'main h1, main h2, main h3, main p, main figcaption, main time, main .pic, main dt, main dd',
        ),
      ].filter(
        (element) =>
          element.checkVisibility({ contentVisibilityAuto: true }) &&
          !element.closest('.vh, [aria-hidden="true"], .opinion, [role="group"]'),
      );
      const boxes = blocks.map((element) => ({ element, box: element.getBoundingClientRect() }));
      const found: string[] = [];
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1, index + 12)) {
          if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > 3 && down > 3)
            found.push(`${a.element.textContent?.slice(0, 30)} / ${b.element.textContent?.slice(0, 30)}`);
        }
      }
      return found;
    });
    await page.context().close();
    expect(wide).toBe(0);
    expect(overlaps).toEqual([]);
  });

  test('breaks no policy, makes no error and asks no other server for anything', async () => {
    const { page, complaints } = await open(address, 1280);
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('is complete with scripts off', async () => {
    const words = async (scripts: boolean): Promise<string> => {
      const { page } = await open(address, 1280, scripts);
      const text = await page.evaluate(() => {
        const main = document.querySelector('main')?.cloneNode(true) as Element;
        // The dock needs scripts: its sheet is a copy of the navigation.
        for (const element of main.querySelectorAll('button, time, .tools-rail, [role="toolbar"], [role="status"]'))
          element.remove();
        return main.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      });
      await page.context().close();
      return text;
    };
    expect(await words(false)).toBe(await words(true));
  });
});

test('the article reads from right to left: tools at the start, notes at the end, time after author', async () => {
  const { page } = await open(article, 1280);
  const order = await page.evaluate(() => {
    const center = (selector: string): number => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box === undefined ? Number.NaN : (box.left + box.right) / 2;
    };
    return {
      plate: center('header .plate'),
      text: center('.body > p'),
      direction: getComputedStyle(document.body).direction,
      align: getComputedStyle(document.querySelector('.body > p') as Element).textAlign,
    };
  });
  await page.context().close();
  expect(order.direction).toBe('rtl');
  expect(order.align).toBe('start');
  expect(order.plate).toBeGreaterThan(640);
});

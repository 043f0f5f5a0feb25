import { describe, expect, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';
import { NOW } from './support/build-site.ts';
import { openWindow } from './support/open-window.ts';
import { openSite } from './support/site-folder.ts';
import { useEdition } from './support/use-edition.ts';

/** The ways in from a device: its home screen, what its apps share; and the ages of pages that stay open. */
const edition = useEdition();
const site = openSite(edition.folder);
const kinds = pageKinds(edition.folder);
const article = kinds.find(({ name }) => name === 'article')?.address ?? '';
const manifest = JSON.parse(site.read('manifest.webmanifest'));

test('what an app shares is looked for, by its words or by its title', async () => {
  const context = await openWindow(edition.browser, { viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(edition.origin + encodeURI(article));
  const headline = (await page.locator('h1').innerText()).trim();
  const { action, params } = manifest.share_target;
  for (const shared of [
    { title: 'x', text: `${headline}\nhttps://elsewhere.example/a?b=c` },
    { title: headline, text: 'https://elsewhere.example/a?b=c' },
  ]) {
    const query = new URLSearchParams({ [params.title]: shared.title, [params.text]: shared.text });
    await page.goto(`${edition.origin}${action}?${query}`);
    await page.locator('.found ol a', { hasText: headline }).first().waitFor();
  }
  await context.close();
});

describe('the page of installing', () => {
  test('offers a button only where the browser can, and asks once; nothing asks on other pages', async () => {
    const context = await openWindow(edition.browser, { viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${edition.origin}/install/`);
    const button = page.locator('[data-install] button');
    expect(await button.isVisible()).toBe(false);
    expect(await page.locator('main ol li').count()).toBe(3);
    const ask = (): Promise<boolean> =>
      page.evaluate(() => {
        const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
          prompt: async () => Object.assign(window, { asked: (Reflect.get(window, 'asked') ?? 0) + 1 }),
        });
        dispatchEvent(event);
        return event.defaultPrevented;
      });
    expect(await ask()).toBe(true);
    await button.click();
    await button.click();
    expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toBe(1);
    await page.goto(edition.origin + encodeURI(article));
    expect(await ask()).toBe(true);
    expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toBeUndefined();
    await context.close();
  });

  test('comes with a manifest that Safari takes for an app, under the address of the newspaper', () => {
    expect(manifest).toMatchObject({ display: 'standalone', display_override: ['minimal-ui'], id: '/', scope: '/' });
  });
});

test('the age of an article grows each minute while the page stays open, beside its date', async () => {
  const context = await edition.browser.newContext({ serviceWorkers: 'block' });
  await context.clock.install({ time: NOW });
  const page = await context.newPage();
  await page.goto(`${edition.origin}/`);
  const time = page.locator('main time[data-ago]').first();
  const date = (await time.innerText()).trim();
  expect(date).not.toBe('');
  const old = await time.getAttribute('data-ago');
  await context.clock.fastForward('01:00:00');
  await expect.poll(() => time.getAttribute('data-ago')).not.toBe(old);
  expect((await time.innerText()).trim()).toBe(date);
  await context.clock.fastForward('30:00:00');
  await expect.poll(() => page.locator('main time[data-ago]').count()).toBe(0);
  await context.close();
});

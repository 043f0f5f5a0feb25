import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** The details of what passes take as long as the rules themselves, and nothing is loaded a second time. */
const ALL: RunOptions = { resultTypes: ['violations'], preload: false };
/** The theme changes colours and nothing else. */
const COLOURS: RunOptions = { ...ALL, runOnly: ['color-contrast', 'link-in-text-block'] };

/** Puts axe into every page that a window opens: for many pages, where sending it to each would take longer than it runs. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: AXE });
}

/** Returns what axe finds on a page by day and by night, or by one of them, a line for each element. The page must bypass its own policy. */
export async function axeViolations(
  page: Page,
  themes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.addScriptTag({ path: AXE });
  const found: string[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((given) => axe.run(given), colorScheme === 'light' ? ALL : COLOURS);
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html }) => `${colorScheme} ${id}: ${html.slice(0, 160)}`));
  }
  return found;
}

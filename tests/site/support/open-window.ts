import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { NOW } from './build-site.ts';

/**
 * Opens a window whose pages take the moment of the build for now, so that ages and breaking marks are the same on every
 * day. Only `Date` stands still; timers run.
 */
export async function openWindow(
  browser: Browser,
  options: BrowserContextOptions,
  now: string = NOW,
): Promise<BrowserContext> {
  // What is tested of the service worker is tested elsewhere; here it would only fetch files beside the page.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  await context.clock.setFixedTime(now);
  return context;
}

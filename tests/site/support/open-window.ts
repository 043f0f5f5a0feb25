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
  const context = await browser.newContext(options);
  await context.clock.setFixedTime(now);
  return context;
}

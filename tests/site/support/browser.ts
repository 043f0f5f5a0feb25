import type { Browser } from 'playwright-core';
import { startBrowser as start } from '#tools/screens/start-browser.ts';

export { type SiteServer, serveFolder } from '#commands/serve-folder.ts';

let running: Browser | undefined;

/** Returns the browser that all files of a run share; it ends with the process. */
export async function startBrowser(): Promise<Browser> {
  if (!running?.isConnected()) running = await start();
  return running;
}

/** Closes every window of the browser, for the next file of tests. */
export async function closeWindows(browser: Browser | undefined): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}

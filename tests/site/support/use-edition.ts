import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeWindows, type SiteServer, serveFolder, startBrowser } from './browser.ts';

/** The tests' edition as a reader has it: served, with a browser to open it in. */
export interface ServedEdition {
  /** Where it was built. */
  readonly folder: string;
  readonly origin: string;
  readonly browser: Browser;
}

/** Serves the edition and opens the browser for all tests of the file that calls this; its windows close with it. */
export function useEdition(): ServedEdition {
  const folder = inject('edition');
  let browser: Browser;
  let server: SiteServer;
  beforeAll(async () => {
    browser = await startBrowser();
    server = await serveFolder(folder);
  });
  afterAll(async () => {
    await closeWindows(browser);
    server.close();
  });
  return {
    folder,
    get origin() {
      return server.origin;
    },
    get browser() {
      return browser;
    },
  };
}

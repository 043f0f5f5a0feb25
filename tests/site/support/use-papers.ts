import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { startBrowser } from './browser.ts';
import { type PaperServer, servePaper } from './paper-server.ts';
import { openSite } from './site-folder.ts';
import { siteAt } from './sites.ts';

interface OpenOptions {
  readonly address?: string;
  readonly folder?: string;
  readonly base?: string;
  readonly window?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A newspaper from three builds, with a browser to read it in and a host that the test rules. */
export interface Papers {
  readonly first: string;
  /** One more article, and other styles. */
  readonly second: string;
  /** Without offline reading. */
  readonly without: string;
  /** The host of this test. */
  readonly host: PaperServer;
  /** Opens the newspaper for the first time and waits until its worker is at work. */
  open(options?: OpenOptions): Promise<Page>;
}

/** Builds the newspaper once for all files that call this; windows and hosts close after each test. */
export function usePapers(): Papers {
  const folders = { first: '', second: '', without: '' };
  let browser: Browser;
  let context: BrowserContext | undefined;
  let host: PaperServer | undefined;
  beforeAll(async () => {
    const sites = inject('sites');
    folders.first = (await siteAt(sites, 'kept')).folder;
    folders.without = (await siteAt(sites, 'keptWithout')).folder;
    folders.second = withOtherStyles((await siteAt(sites, 'keptNext')).folder);
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await context?.close();
    await host?.stop();
    context = undefined;
    host = undefined;
  });
  return {
    get first() {
      return folders.first;
    },
    get second() {
      return folders.second;
    },
    get without() {
      return folders.without;
    },
    get host() {
      if (!host) throw new Error('no paper is open');
      return host;
    },
    async open({ address, folder = folders.first, base = '/', window, prepare } = {}) {
      host = await servePaper(folder, base);
      context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...window });
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(host.origin + (address ?? base));
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await settled(page);
      return page;
    },
  };
}

/** Waits until the worker has nothing more to write: its caches stay the same for a moment. */
export async function settled(page: Page): Promise<void> {
  let last = '';
  for (let turn = 0; turn < 40; turn += 1) {
    const now = (await keysOf(page, '')).join(' ');
    if (now === last && turn > 1) return;
    last = now;
    await page.waitForTimeout(120);
  }
}

/** Returns the paths in the caches whose names contain a word. */
export function keysOf(page: Page, word: string): Promise<string[]> {
  return page.evaluate(async (part) => {
    const names = (await caches.keys()).filter((name) => name.includes(part));
    const keys = names.map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    );
    return (await Promise.all(keys)).flat();
  }, word);
}

/** Returns the paths of pages in the caches whose names contain a word. */
export async function pagesOf(page: Page, word: string): Promise<string[]> {
  return (await keysOf(page, word)).filter((path) => path.endsWith('/'));
}

/** What a change of our styles does to a site: a style sheet of another name that every page refers to. Once a folder. */
function withOtherStyles(built: string): string {
  const folder = `${built}-other-styles`;
  if (existsSync(folder)) return folder;
  cpSync(built, folder, { recursive: true });
  const assets = join(folder, '_assets');
  const sheets = readdirSync(assets).filter((name) => /^(?:news|reading)\..*\.css$/.test(name));
  const renamed = (name: string): string => name.replace(/\.[^.]+\.css$/, '.SECOND.css');
  for (const name of sheets) {
    const sheet = join(assets, renamed(name));
    renameSync(join(assets, name), sheet);
    writeFileSync(sheet, `${readFileSync(sheet, 'utf8')}\nbody{--build:second}`);
  }
  const site = openSite(folder);
  for (const page of site.files.filter((file) => file.endsWith('.html'))) {
    const html = sheets.reduce((text, name) => text.replaceAll(name, renamed(name)), site.read(page));
    writeFileSync(join(folder, page), html);
  }
  return folder;
}

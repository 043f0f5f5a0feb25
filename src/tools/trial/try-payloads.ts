import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { startBrowser } from '../screens/start-browser.ts';
import { installProbe, probePage } from './page-probe.ts';
import type { TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';
import { writePayloads } from './write-payloads.ts';

const ORIGIN = 'https://bench.example';
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** Pages open at the same time. */
const TABS = 4;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/**
 * Builds a site of hostile texts and opens all its pages in Chromium without the content security policy, so that only
 * sanitizing and escaping protect the reader. Sends every event to every element. Counted as failures: scripts that
 * ran, active elements or addresses in the page, requests to other hosts.
 */
export async function tryPayloads(edition: TrialEdition, payloads: readonly string[]): Promise<TrialRow> {
  const content = join(edition.folder, 'payloads');
  const site = join(edition.folder, 'payload-site');
  const cache = join(edition.folder, 'payload-cache');
  const load = { cacheFolder: cache, projectFolder: PROJECT, now: Date.parse('2026-12-01T00:00:00Z') };
  const written = await writePayloads(content, payloads, load);
  await edition.mustBuild(content, site, { cache });
  const pages = htmlPages(site);
  const browser = await startBrowser();
  try {
    const result = await visitPages(browser, site, pages);
    return {
      trial: 'hostile payloads in Chromium',
      tries: payloads.length,
      failures: result.failures.length,
      note:
        firstFailures(result.failures) ??
        `${written.articles} articles (${written.refused} more refused by the check), ${pages.length} pages opened; scripts run 0, requests to other hosts 0`,
    };
  } finally {
    await browser.close();
  }
}

function firstFailures(failures: readonly string[]): string | undefined {
  return failures.length === 0 ? undefined : failures.slice(0, 5).join(' | ');
}

/** All pages except redirects at short addresses, whose targets are verified in every build. */
function htmlPages(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('a/'))
    .sort();
}

/** Opens the pages of a site's folder by path, and returns everything in them that should not be there. */
export async function visitPages(
  browser: Browser,
  site: string,
  pages: readonly string[],
): Promise<{ failures: string[] }> {
  const failures: string[] = [];
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  await serveFrom(context, site, (address) => failures.push(`request to ${address.slice(0, 120)}`));
  await context.addInitScript(installProbe);
  const waiting = [...pages];
  const work = async (): Promise<void> => {
    const tab = await context.newPage();
    tab.on('dialog', (dialog) => void dialog.dismiss());
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const address = `${ORIGIN}/${encodeURI(path.replace(/index\.html$/, ''))}`;
      try {
        await tab.goto(address, { waitUntil: 'load' });
        const found = await tab.evaluate(probePage);
        failures.push(...found.map((what) => `${path}: ${what}`));
        if (tab.url() !== address) failures.push(`${path}: went to ${tab.url().slice(0, 120)}`);
      } catch (error) {
        // A page that navigates away ends the probe.
        failures.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await context.close();
  return { failures };
}

/** Serves the site from its folder; other requests are refused and reported. */
async function serveFrom(context: BrowserContext, site: string, report: (address: string) => void): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      report(url.href);
      await route.abort();
      return;
    }
    const path = join(site, decodeURIComponent(url.pathname));
    const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'index.html') : path;
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
      await route.fulfill({
        body: readFileSync(file),
        contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      });
    } else {
      await route.fulfill({ status: 404, body: '' });
    }
  });
}

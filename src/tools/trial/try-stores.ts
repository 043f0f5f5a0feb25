import { join } from 'node:path';
import { serveFolder } from '#commands/serve-folder.ts';
import { createRandom, type Random, randomOf, randomWhole } from '../corpus/seeded-random.ts';
import { startBrowser } from '../screens/start-browser.ts';
import type { TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';

const SEED = 11;
const PIECES = [
  '/',
  '//',
  '\\',
  '..',
  '.',
  '%2e',
  '%2F',
  '\t',
  '\n',
  '\r',
  '@',
  ':',
  '?',
  '#',
  'e.example',
  'javascript:',
];
const SCHEMES = [
  '',
  '',
  '',
  '/',
  '/',
  'https://e.example/',
  'data:text/html,',
  'javascript:alert(1)//',
  '\u0000/',
  ' /',
];
const TITLES = ['عنوان', '', '<img src=x onerror=alert(1)>', '\u202eعكس', 7, null, {}, 'x'.repeat(5_000)];

/**
 * Fills the storage of the reading list with random hostile texts and shows the list in Chromium. Counted as failures:
 * a link to another origin or outside the site, an element created by a title, an error in the page.
 */
export async function tryStores(edition: TrialEdition, stores: number): Promise<TrialRow> {
  const site = join(edition.folder, 'store-site');
  await edition.mustBuild(edition.contents[0], site);
  const server = await serveFolder(site);
  const browser = await startBrowser();
  const failures: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('pageerror', ({ message }) => failures.push(`error: ${message}`));
    await page.goto(`${server.origin}/saved/`, { waitUntil: 'networkidle' });
    const key = 'nuqta-saved /';
    for (let index = 0; index < stores; index += 1) {
      const text = hostileStore(createRandom(SEED, index));
      const found = await page.evaluate(showStore, { key, text });
      failures.push(...found.map((failure) => `${JSON.stringify(text).slice(0, 80)}: ${failure}`));
    }
  } finally {
    await browser.close();
    server.close();
  }
  const note = failures.length === 0 ? 'ways out 0' : failures.slice(0, 5).join(' | ');
  return { trial: 'poisoned reading lists in Chromium', tries: stores, failures: failures.length, note };
}

/** Runs in the page: stores the text, shows the list, and returns what leads elsewhere. */
function showStore({ key, text }: { key: string; text: string }): string[] {
  localStorage.setItem(key, text);
  dispatchEvent(new Event('nuqta-saved'));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.kept-list li a')];
  const away = links.filter((link) => link.origin !== location.origin).map((link) => `leads to ${link.href}`);
  const made =
    document.querySelector('.kept-list li img, .kept-list li script, .kept-list li a *') === null ? [] : ['an element'];
  return [...away, ...made, ...(links.length > 200 ? [`${links.length} entries`] : [])];
}

function hostileStore(random: Random): string {
  const kind = randomWhole(random, 0, 9);
  if (kind === 0) return randomOf(random, ['[{', '{}', 'null', '7', '""', '[[[]]]', '{"length":3}', '[{"href":{}}]']);
  const entries = Array.from({ length: randomWhole(random, 1, kind === 1 ? 400 : 12) }, () => ({
    href: hostileAddress(random),
    title: randomOf<unknown>(random, TITLES),
  }));
  return JSON.stringify(entries);
}

function hostileAddress(random: Random): string {
  const pieces = Array.from({ length: randomWhole(random, 0, 8) }, () => randomOf(random, PIECES));
  return randomOf(random, SCHEMES) + pieces.join('');
}

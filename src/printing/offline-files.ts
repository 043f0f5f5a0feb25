import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { fileOfAddress } from '#output/path-ledger.ts';
import type { Site } from '#site/site.ts';

const CODE = 'src/printing/offline-worker.txt';
/** Digits of the digest that names the cache of the offline page. */
const ID_LENGTH = 16;
const ADDRESS = /(?:href|src)="([^"]+)"/g;

/**
 * Returns the service worker of a printed site, for `/sw.js`. What names a build in it is a digest of the offline page
 * and its files, so that articles do not change it. Where `offline` is off, and in a preview, it is one that removes
 * itself with all that was kept.
 */
export function offlineWorker(
  folder: string,
  { base, offline }: Pick<Site, 'base' | 'offline'>,
  drafts: boolean,
): string {
  if (!offline || drafts) return removingWorker(base);
  const html = readFileSync(join(folder, fileOfAddress(SITE_PAGES.offline)), 'utf8');
  const files = new Set([...html.matchAll(ADDRESS)].map(([, address = '']) => address));
  const digest = createHash('sha256').update(html);
  for (const file of files)
    if (file.startsWith(`${base}_assets/`) || file === `${base}theme.js`)
      digest.update(readFileSync(join(folder, file.slice(base.length))));
  const settings = { base, id: digest.digest('hex').slice(0, ID_LENGTH) };
  return `const SETTINGS=${JSON.stringify(settings)};${readFileSync(join(ENGINE_FOLDER, CODE), 'utf8')}`;
}

/** It stands at the address of the other, for that is where browsers look. */
function removingWorker(base: string): string {
  return `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));
async function remove() {
  for (const name of await caches.keys()) if (name.startsWith('nuqta ${base} ')) await caches.delete(name);
  await self.registration.unregister();
}
`;
}

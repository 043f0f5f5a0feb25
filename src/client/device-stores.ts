import type { strings } from '#strings.ts';

/**
 * Something that the newspaper keeps on the reader's device, and nowhere else. Each tool that keeps something has a row
 * in `DEVICE_STORES`: the page about privacy shows all of them and forgets them.
 */
export interface DeviceStore {
  /** Says what it is, in `strings.deviceStores`. */
  readonly name: keyof typeof strings.deviceStores;
  /**
   * Returns what lies there, as it is stored, one text for each thing; nothing where nothing does. Rejects, as `forget`
   * does, where the reader has closed the storage to pages.
   */
  read(): Promise<readonly string[]>;
  forget(): Promise<void>;
}

/** Two newspapers of one host share its storage: what belongs to one has its base path in the name. */
const BASE = import.meta.env.BASE_URL;

/** Everything that can lie on the device, in the order in which readers see it. */
export const DEVICE_STORES: readonly DeviceStore[] = [
  inStorage('theme', ['nuqta-theme']),
  inStorage('size', ['nuqta-size']),
  // The second key is that of version 0.1.
  inStorage('saved', [`nuqta-saved ${BASE}`, 'nuqta-saved']),
  inStorage('followed', [`nuqta-followed ${BASE}`]),
  inStorage('read', [`nuqta-read ${BASE}`]),
  inStorage('visit', [`nuqta-visit ${BASE}`]),
  inStorage('keys', [`nuqta-keys ${BASE}`]),
  inStorage('speed', ['nuqta-speed']),
  inCaches('copies', `nuqta ${BASE} `),
];

/** A store of one tool under its keys of `localStorage`. */
function inStorage(name: DeviceStore['name'], keys: readonly string[]): DeviceStore {
  return {
    name,
    read: async () => keys.flatMap((key) => localStorage.getItem(key) ?? []),
    forget: async () => {
      for (const key of keys) localStorage.removeItem(key);
      // As when another window changes it: what shows it on this page does so anew.
      for (const key of keys) dispatchEvent(new StorageEvent('storage', { key }));
    },
  };
}

/** The caches whose names begin so; what lies there are pages and their files, by address. */
function inCaches(name: DeviceStore['name'], start: string): DeviceStore {
  // Without https a browser has none.
  const names = async (): Promise<string[]> =>
    'caches' in globalThis ? (await caches.keys()).filter((cache) => cache.startsWith(start)) : [];
  return {
    name,
    read: async () => {
      const requests = (await names()).map(async (cache) => (await caches.open(cache)).keys());
      return [...new Set((await Promise.all(requests)).flat().map(({ url }) => url))].sort();
    },
    forget: async () => {
      for (const cache of await names()) await caches.delete(cache);
    },
  };
}

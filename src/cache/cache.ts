import { tell } from '#diagnostics/tell.ts';
import { says } from '#messages/says.ts';
import { createAddedEntries } from './added-entries.ts';
import { preparePlace, removeLeftovers, segmentNames } from './cache-folder.ts';
import { openKeptEntries } from './kept-entries.ts';
import { openSegment } from './segment.ts';
import { toDigest } from './segment-table.ts';

/**
 * Results of earlier runs by key. A missing, truncated or damaged entry is a miss, never an error.
 *
 * How it is used:
 *
 * ```ts
 * const version = codeVersion(projectRoot, ['src/content/load-edition.ts']);
 * const cache = openCache<Article>('.nuqta/cache', version);
 * for (const file of files) {
 *   const key = `${file.path}\0${sha256(file.bytes)}\0${settingsDigest}`;
 *   const article = cache.get(key) ?? parseAndPut(cache, key, file);   // cache.put(key, article, JSON.stringify(body))
 * }
 * cache.commit();
 * // later, here or in another module, thread or process:
 * const reader = openCache<Article>(cache.folder, version);
 * const body = reader.readBody(key);           // undefined: parse the file again
 * ```
 */
export interface Cache<Meta> {
  /** The folder in use: the one asked for, or a temporary one when that cannot be written. */
  readonly folder: string;
  /** Recoverable errors, one message each. */
  readonly warnings: readonly string[];
  /** The metadata put under the key, read from JSON; a new value at each call. */
  get(key: string): Meta | undefined;
  /** The body put under the key, as it was given. */
  readBody(key: string): string | undefined;
  /** Keeps an entry. It can be read at once, by others after `commit`. Throws when the disk is full. */
  put(key: string, meta: Meta, body: string): void;
  /**
   * Makes what was put last, all at once. Entries neither read nor put in this run are dropped, not at each run
   * but when they are a quarter of all, so the cache cannot grow without end. May be called once.
   */
  commit(): void;
  close(): void;
}

/**
 * Opens the cache in `folder`, made when it is not there. Entries of another `version` are not seen and are dropped
 * at the next `commit`. Opening 100,000 entries reads four megabytes; bodies and metadata stay on disk until asked for.
 * `Meta` must be what the same version put in: it is read from JSON and its bytes are checked, its shape is not.
 */
export function openCache<Meta>(folder: string, version: string): Cache<Meta> {
  const versionDigest = toDigest(version);
  const warnings: string[] = [];
  const place = preparePlace(folder, warnings);
  const found = segmentNames(place);
  const kept = openKeptEntries(place, found, versionDigest);
  const added = createAddedEntries(place);

  return {
    folder: place,
    warnings,
    get(key) {
      return parseMeta<Meta>(added.read(key, 'meta') ?? kept.read(key, 'meta'));
    },
    readBody(key) {
      return added.read(key, 'body') ?? kept.read(key, 'body');
    },
    put(key, meta, body) {
      added.put(key, JSON.stringify(meta), body);
    },
    commit() {
      const merge = kept.needMerge();
      if (added.isEmpty() && !merge) return removeLeftovers(place, found, kept.names());
      const name = added.finish(versionDigest, merge ? kept.copyUsed : undefined);
      const fresh = openSegment(place, name, versionDigest);
      if (fresh === undefined) warnings.push(tell(says('cache-lost', { folder: place })));
      kept.include(fresh, merge);
      removeLeftovers(place, found, kept.names());
    },
    close: kept.close,
  };
}

function parseMeta<Meta>(text: string | undefined): Meta | undefined {
  if (text === undefined) return undefined;
  const meta: Meta = JSON.parse(text);
  return meta;
}

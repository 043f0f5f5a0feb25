import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSegment } from './segment.ts';
import { type SegmentRow, toDigest } from './segment-table.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

/** More segments than this are merged into one. */
const MAX_SEGMENTS = 8;
/** Above this share of unused entries, the used ones are rewritten into one segment. */
const MAX_UNUSED = 0.25;
/** A pack without an index belongs to a run that was killed, once it is this old (milliseconds). */
const ABANDONED_AFTER = 60 * 60 * 1000;

const SEGMENT_FILE = /^(segment-[0-9a-f]+)\.(index|pack|index\.new)$/;

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
  let segments = found.flatMap((name) => {
    const segment = openSegment(place, name, versionDigest);
    return segment === undefined ? [] : [{ segment, used: new Uint8Array(segment.size) }];
  });
  const added = new Map<string, SegmentRow>();
  let writer: { readonly name: string; readonly segment: SegmentWriter } | undefined;

  const startWriter = (): SegmentWriter => {
    const name = `segment-${randomBytes(8).toString('hex')}`;
    writer = { name, segment: createSegmentWriter(place, name) };
    return writer.segment;
  };

  const readAdded = (key: string, part: 'meta' | 'body'): string | undefined => {
    const row = added.size === 0 ? undefined : added.get(toDigest(key).toString('latin1'));
    if (row === undefined || writer === undefined) return undefined;
    const bytes =
      part === 'meta'
        ? writer.segment.read(row.offset, row.metaLength)
        : writer.segment.read(row.offset + row.metaLength, row.bodyLength);
    return toText(bytes);
  };

  const readKept = (key: string, part: 'meta' | 'body'): string | undefined => {
    const digest = toDigest(key);
    for (const { segment, used } of segments) {
      const index = segment.find(digest);
      if (index < 0) continue;
      const row = segment.row(index);
      const bytes = part === 'meta' ? segment.readMeta(row) : segment.readBody(row);
      if (bytes === undefined) continue;
      used[index] = 1;
      return toText(bytes);
    }
    return undefined;
  };

  const mergeInto = (target: SegmentWriter): SegmentRow[] => {
    const rows = new Map(added);
    for (const { segment, used } of segments) {
      for (let index = 0; index < segment.size; index += 1) {
        const row = segment.row(index);
        const name = row.digest.toString('latin1');
        if (used[index] === 0 || rows.has(name)) continue;
        const meta = segment.readMeta(row);
        const body = segment.readBody(row);
        if (meta === undefined || body === undefined) continue;
        rows.set(name, target.add(Buffer.from(row.digest), meta, body));
      }
    }
    return [...rows.values()];
  };

  return {
    folder: place,
    warnings,
    get(key) {
      return parseMeta<Meta>(readAdded(key, 'meta') ?? readKept(key, 'meta'));
    },
    readBody(key) {
      return readAdded(key, 'body') ?? readKept(key, 'body');
    },
    put(key, meta, body) {
      const target = writer?.segment ?? startWriter();
      const digest = toDigest(key);
      const row = target.add(digest, toBytes(JSON.stringify(meta)), toBytes(body));
      added.set(digest.toString('latin1'), row);
    },
    commit() {
      const merge = segments.length >= MAX_SEGMENTS || isWasteful(segments);
      const namesOf = (): string[] => segments.map(({ segment }) => segment.name);
      if (writer === undefined && !merge) return removeLeftovers(place, found, namesOf());
      const target = writer?.segment ?? startWriter();
      target.finish(versionDigest, merge ? mergeInto(target) : [...added.values()]);
      const name = writer?.name ?? '';
      const fresh = openSegment(place, name, versionDigest);
      if (fresh === undefined)
        warnings.push(`The cache in ${place} could not be read back; the next build starts without.`);
      const reopened = fresh === undefined ? [] : [{ segment: fresh, used: new Uint8Array(fresh.size).fill(1) }];
      if (merge) for (const { segment } of segments) segment.close();
      segments = merge ? reopened : [...reopened, ...segments];
      writer = undefined;
      added.clear();
      removeLeftovers(place, found, namesOf());
    },
    close() {
      for (const { segment } of segments) segment.close();
      segments = [];
    },
  };
}

/** Texts lie in the pack as UTF-16: 23,000 characters of a page take 3.6 µs to read, as UTF-8 100 µs (a body is read thrice). */
function toBytes(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function toText(bytes: Buffer): string {
  return bytes.toString('utf16le');
}

function parseMeta<Meta>(text: string | undefined): Meta | undefined {
  if (text === undefined) return undefined;
  const meta: Meta = JSON.parse(text);
  return meta;
}

function isWasteful(segments: readonly { readonly used: Uint8Array }[]): boolean {
  let total = 0;
  let used = 0;
  for (const segment of segments) {
    total += segment.used.length;
    for (const flag of segment.used) used += flag;
  }
  return total - used > total * MAX_UNUSED;
}

/** Returns a writable folder: the one asked for, else a temporary one with a warning. */
function preparePlace(folder: string, warnings: string[]): string {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = mkdtempSync(join(folder, 'probe-'));
    rmSync(probe, { recursive: true });
    return folder;
  } catch (error) {
    const place = mkdtempSync(join(tmpdir(), 'nuqta-cache-'));
    const cause = error instanceof Error ? error.message : String(error);
    warnings.push(`The cache folder ${folder} cannot be used (${cause}); this build parses everything anew.`);
    return place;
  }
}

/** Names of the segments that have an index, in a fixed order. */
function segmentNames(folder: string): string[] {
  return filesOf(folder)
    .flatMap((file) => {
      const match = SEGMENT_FILE.exec(file);
      return match?.[1] !== undefined && match[2] === 'index' ? [match[1]] : [];
    })
    .toSorted();
}

/**
 * Removes segments of other versions, merged ones and damaged ones, and packs without an index once they are too
 * old to be in use. A segment that another build made since this one started is left alone.
 */
function removeLeftovers(folder: string, found: readonly string[], kept: readonly string[]): void {
  const dead = new Set(found.filter((name) => !kept.includes(name)));
  const files = filesOf(folder);
  const indexed = new Set(
    files.filter((file) => file.endsWith('.index')).map((file) => file.slice(0, -'.index'.length)),
  );
  for (const file of files) {
    const name = SEGMENT_FILE.exec(file)?.[1];
    if (name === undefined) continue;
    const unfinished = !indexed.has(name) && isAbandoned(join(folder, file));
    if (dead.has(name) || unfinished) rmSync(join(folder, file), { force: true });
  }
}

function isAbandoned(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_AFTER;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { encoding: 'utf8' });
  } catch {
    return [];
  }
}

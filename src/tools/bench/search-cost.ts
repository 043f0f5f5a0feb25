import type { IndexFile } from '#search/build-index.ts';
import type { IndexMemory } from '#search/index-memory.ts';
import { INDEX_FOLDER } from '#search/manifest.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { buildFiles, byAddress } from './memory-index.ts';

/** What an index costs to make and to keep. */
export interface SearchCost {
  readonly articles: number;
  /** Processor time of a build that knows nothing, in milliseconds. */
  readonly cpuMs: number;
  /** Without the texts for excerpts, which are counted apart. */
  readonly bytes: number;
  readonly files: number;
  readonly textBytes: number;
  readonly textFiles: number;
  readonly next: NextCost | undefined;
}

/** What one more article costs. */
export interface NextCost {
  /** Processor time of a build that has what the one before kept, in milliseconds. */
  readonly cpuMs: number;
  /** Files that are new, texts among them, and those of the base among these. */
  readonly changed: number;
  readonly changedBase: number;
  /** Whether the index is, byte by byte, what a build that knows nothing makes. */
  readonly isSame: boolean;
}

export interface MeasuredIndex {
  readonly cost: SearchCost;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Builds the index and, where asked, also without the newest article and then with it and what that build has kept. */
export function measureSearchCost(documents: readonly SearchDocument[], withNext: boolean): MeasuredIndex {
  const { value: files, cpuMs } = timed(() => buildFiles(documents, []));
  const texts = files.filter(({ address }) => address.startsWith(`${INDEX_FOLDER}texts/`));
  const ofTexts = sizeOf(texts);
  return {
    files: byAddress(files),
    cost: {
      articles: documents.length,
      cpuMs,
      bytes: sizeOf(files) - ofTexts,
      files: files.length - texts.length,
      textBytes: ofTexts,
      textFiles: texts.length,
      next: withNext ? measureNext(documents, files) : undefined,
    },
  };
}

function measureNext(documents: readonly SearchDocument[], cold: readonly IndexFile[]): NextCost {
  const kept = new Map<string, Uint8Array>();
  const memory: IndexMemory = { read: (name) => kept.get(name), write: (name, bytes) => kept.set(name, bytes) };
  const before = byAddress(buildFiles(documents.slice(0, -1), [], memory));
  const { value: files, cpuMs } = timed(() => buildFiles(documents, [], memory));
  const changed = files.filter(({ address }) => !before.has(address));
  return {
    cpuMs,
    changed: changed.length,
    changedBase: changed.filter(({ address }) => isOfBase(address)).length,
    isSame: isEqual(files, cold),
  };
}

/** Files of the base lie in a folder of their own. */
function isOfBase(address: string): boolean {
  const path = address.slice(INDEX_FOLDER.length);
  return address.startsWith(INDEX_FOLDER) && path.includes('/') && !path.startsWith('texts/');
}

function sizeOf(files: readonly IndexFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function isEqual(one: readonly IndexFile[], other: readonly IndexFile[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ address, bytes }, at) => other[at]?.address === address && Buffer.compare(bytes, other[at].bytes) === 0,
    )
  );
}

function timed<T>(work: () => T): { readonly value: T; readonly cpuMs: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, cpuMs: (user + system) / 1000 };
}

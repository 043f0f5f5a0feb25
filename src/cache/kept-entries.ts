import { toText } from './entry-text.ts';
import { openSegment, type Segment } from './segment.ts';
import { type SegmentRow, toDigest } from './segment-table.ts';
import type { SegmentWriter } from './segment-writer.ts';

/** More segments than this are merged into one. */
const MAX_SEGMENTS = 8;
/** Above this share of unused entries, the used ones are rewritten into one segment. */
const MAX_UNUSED = 0.25;

/** A segment, and 1 for each of its entries that this run used. */
interface KeptSegment {
  readonly segment: Segment;
  readonly used: Uint8Array;
}

/** Entries of earlier runs. */
export interface KeptEntries {
  names(): string[];
  read(key: string, part: 'meta' | 'body'): string | undefined;
  /** Returns true when the segments are many, or hold much that is no longer used. */
  needMerge(): boolean;
  /** Copies the entries that this run used into a new segment; returns the rows of all, the new ones among them. */
  readonly copyUsed: (target: SegmentWriter, added: ReadonlyMap<string, SegmentRow>) => SegmentRow[];
  /** Takes a finished segment in, as the first or, after a merge, the only one. */
  include(fresh: Segment | undefined, isMerge: boolean): void;
  readonly close: () => void;
}

/** Opens the segments of one version among those that are there. */
export function openKeptEntries(folder: string, names: readonly string[], version: Buffer): KeptEntries {
  let segments = names.flatMap((name): KeptSegment[] => {
    const segment = openSegment(folder, name, version);
    return segment === undefined ? [] : [{ segment, used: new Uint8Array(segment.size) }];
  });
  const close = (): void => {
    for (const { segment } of segments) segment.close();
    segments = [];
  };
  return {
    names: () => segments.map(({ segment }) => segment.name),
    read: (key, part) => readFrom(segments, toDigest(key), part),
    needMerge: () => segments.length >= MAX_SEGMENTS || isWasteful(segments),
    copyUsed: (target, added) => copyUsed(segments, target, added),
    include(fresh, isMerge) {
      const reopened = fresh === undefined ? [] : [{ segment: fresh, used: new Uint8Array(fresh.size).fill(1) }];
      if (isMerge) close();
      segments = [...reopened, ...segments];
    },
    close,
  };
}

function readFrom(segments: readonly KeptSegment[], digest: Buffer, part: 'meta' | 'body'): string | undefined {
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
}

function copyUsed(
  segments: readonly KeptSegment[],
  target: SegmentWriter,
  added: ReadonlyMap<string, SegmentRow>,
): SegmentRow[] {
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
}

function isWasteful(segments: readonly KeptSegment[]): boolean {
  let total = 0;
  let used = 0;
  for (const segment of segments) {
    total += segment.used.length;
    for (const flag of segment.used) used += flag;
  }
  return total - used > total * MAX_UNUSED;
}

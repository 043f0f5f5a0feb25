import { randomBytes } from 'node:crypto';
import { toBytes, toText } from './entry-text.ts';
import { type SegmentRow, toDigest } from './segment-table.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

/** Copies older entries into a segment; returns the rows of all, the new ones among them. */
type CopyInto = (target: SegmentWriter, added: ReadonlyMap<string, SegmentRow>) => SegmentRow[];

/** Entries put in this run. They lie in a segment of their own, which others see once it is finished. */
export interface AddedEntries {
  isEmpty(): boolean;
  read(key: string, part: 'meta' | 'body'): string | undefined;
  put(key: string, meta: string, body: string): void;
  /** Finishes the segment, with older entries copied in if asked, and returns its name. */
  finish(version: Buffer, copyInto: CopyInto | undefined): string;
}

/** Returns a place for new entries; nothing is written before the first one. */
export function createAddedEntries(folder: string): AddedEntries {
  const added = new Map<string, SegmentRow>();
  let writer: { readonly name: string; readonly segment: SegmentWriter } | undefined;

  const openWriter = (): { readonly name: string; readonly segment: SegmentWriter } => {
    if (writer === undefined) {
      const name = `segment-${randomBytes(8).toString('hex')}`;
      writer = { name, segment: createSegmentWriter(folder, name) };
    }
    return writer;
  };

  return {
    isEmpty: () => writer === undefined,
    read(key, part) {
      const row = added.size === 0 ? undefined : added.get(toDigest(key).toString('latin1'));
      if (row === undefined || writer === undefined) return undefined;
      const bytes =
        part === 'meta'
          ? writer.segment.read(row.offset, row.metaLength)
          : writer.segment.read(row.offset + row.metaLength, row.bodyLength);
      return toText(bytes);
    },
    put(key, meta, body) {
      const digest = toDigest(key);
      added.set(digest.toString('latin1'), openWriter().segment.add(digest, toBytes(meta), toBytes(body)));
    },
    finish(version, copyInto) {
      const { name, segment } = openWriter();
      segment.finish(version, copyInto?.(segment, added) ?? [...added.values()]);
      writer = undefined;
      added.clear();
      return name;
    },
  };
}

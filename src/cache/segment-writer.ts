import { closeSync, fdatasyncSync, openSync, readSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type SegmentRow, stringifyTable } from './segment-table.ts';

/** Bytes buffered before one write. */
const BATCH = 1 << 20;

/** A segment being written; readers ignore it before `finish`. */
export interface SegmentWriter {
  add(digest: Buffer, meta: Buffer, body: Buffer): SegmentRow;
  /** What was added before, read back. */
  read(offset: number, length: number): Buffer;
  /** Writes the index next to the pack, by a rename; from then on readers use the segment. */
  finish(version: Buffer, rows: readonly SegmentRow[]): void;
}

/** Starts a segment. Throws where the folder cannot be written. */
export function createSegmentWriter(folder: string, name: string): SegmentWriter {
  const packFile = join(folder, `${name}.pack`);
  const pack = openSync(packFile, 'wx+');
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let written = 0;

  const flush = (): void => {
    const bytes = Buffer.concat(waiting, waitingBytes);
    waiting = [];
    waitingBytes = 0;
    let from = 0;
    try {
      while (from < bytes.length) from += writeSync(pack, bytes, from, bytes.length - from, written + from);
    } catch (error) {
      // Writing by a handle, Node names no file.
      throw error instanceof Error ? Object.assign(error, { path: packFile }) : error;
    }
    written += bytes.length;
  };

  return {
    add(digest, meta, body) {
      const row: SegmentRow = {
        digest,
        offset: written + waitingBytes,
        metaLength: meta.length,
        metaChecksum: crc32(meta),
        bodyLength: body.length,
        bodyChecksum: crc32(body),
      };
      waiting.push(meta, body);
      waitingBytes += meta.length + body.length;
      if (waitingBytes >= BATCH) flush();
      return row;
    },
    read(offset, length) {
      flush();
      const bytes = Buffer.alloc(length);
      readSync(pack, bytes, 0, length, offset);
      return bytes;
    },
    finish(version, rows) {
      flush();
      // The index must not reach the disk before what it describes.
      fdatasyncSync(pack);
      closeSync(pack);
      const temporary = join(folder, `${name}.index.new`);
      writeFileSync(temporary, stringifyTable(version, rows), { flush: true });
      renameSync(temporary, join(folder, `${name}.index`));
    },
  };
}

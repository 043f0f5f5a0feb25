import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { countRows, findRow, isTable, readRow, type SegmentRow } from './segment-table.ts';

/** One pack and its index, open for reading. */
export interface Segment {
  readonly name: string;
  readonly size: number;
  /** The number of a key's row, or -1. */
  find(digest: Buffer): number;
  row(index: number): SegmentRow;
  /** The metadata of a row, or undefined where the pack is damaged or too short for the row's body too. */
  readMeta(row: SegmentRow): Buffer | undefined;
  /** The body of a row, or undefined where the pack is cut short or damaged. */
  readBody(row: SegmentRow): Buffer | undefined;
  close(): void;
}

/** Opens a segment of the given version; undefined where it is damaged, of another version, or gone. */
export function openSegment(folder: string, name: string, version: Buffer): Segment | undefined {
  try {
    const [indexFile, packFile] = [join(folder, `${name}.index`), join(folder, `${name}.pack`)];
    // Opening a pipe would block.
    if (![indexFile, packFile].every((file) => lstatSync(file).isFile())) return undefined;
    const table = readFileSync(indexFile);
    if (!isTable(table, version)) return undefined;
    const pack = openSync(packFile, 'r');
    const packSize = fstatSync(pack).size;

    const read = (offset: number, length: number, checksum: number): Buffer | undefined => {
      if (offset + length > packSize) return undefined;
      const bytes = Buffer.allocUnsafe(length);
      const count = readSync(pack, bytes, 0, length, offset);
      return count === length && crc32(bytes) === checksum ? bytes : undefined;
    };

    return {
      name,
      size: countRows(table),
      find: (digest) => findRow(table, digest),
      row: (index) => readRow(table, index),
      readMeta: (row) =>
        row.offset + row.metaLength + row.bodyLength > packSize
          ? undefined
          : read(row.offset, row.metaLength, row.metaChecksum),
      readBody: (row) => read(row.offset + row.metaLength, row.bodyLength, row.bodyChecksum),
      close: () => closeSync(pack),
    };
  } catch {
    return undefined;
  }
}

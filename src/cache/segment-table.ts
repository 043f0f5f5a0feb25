import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * The index of one cache segment: a header and one fixed-width row for each entry, sorted by the key's digest.
 * It is searched as it lies on disk, so opening 100,000 entries is reading one file of four megabytes.
 *
 * Header, 32 bytes: magic (4), format (4), digest of the version (16), rows (4), checksum of the rows (4).
 * Row, 40 bytes: digest of the key (16), offset in the pack (6), length and checksum of the metadata (4 + 4),
 * length and checksum of the body (4 + 4), two bytes unused. The body follows the metadata.
 */
const MAGIC = 0x5a_43_51_4e;
const FORMAT = 2;
const HEADER = 32;
const ROW = 40;
const DIGEST = 16;

/** Where one entry lies in the pack. */
export interface SegmentRow {
  readonly digest: Buffer;
  readonly offset: number;
  readonly metaLength: number;
  readonly metaChecksum: number;
  readonly bodyLength: number;
  readonly bodyChecksum: number;
}

/** Returns the 16 bytes by which a key or a version is known in the table. */
export function toDigest(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, DIGEST);
}

/** Returns the bytes of an index file. */
export function stringifyTable(version: Buffer, rows: readonly SegmentRow[]): Buffer {
  const bytes = Buffer.alloc(HEADER + rows.length * ROW);
  const sorted = rows.toSorted((a, b) => Buffer.compare(a.digest, b.digest));
  for (const [index, row] of sorted.entries()) {
    const at = HEADER + index * ROW;
    row.digest.copy(bytes, at);
    bytes.writeUIntLE(row.offset, at + 16, 6);
    bytes.writeUInt32LE(row.metaLength, at + 22);
    bytes.writeUInt32LE(row.metaChecksum, at + 26);
    bytes.writeUInt32LE(row.bodyLength, at + 30);
    bytes.writeUInt32LE(row.bodyChecksum, at + 34);
  }
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(FORMAT, 4);
  version.copy(bytes, 8, 0, DIGEST);
  bytes.writeUInt32LE(rows.length, 24);
  bytes.writeUInt32LE(crc32(bytes.subarray(HEADER)), 28);
  return bytes;
}

/** Returns whether the bytes are a whole, undamaged index of this version. */
export function isTable(bytes: Buffer, version: Buffer): boolean {
  return (
    bytes.length >= HEADER &&
    bytes.readUInt32LE(0) === MAGIC &&
    bytes.readUInt32LE(4) === FORMAT &&
    bytes.subarray(8, 24).equals(version.subarray(0, DIGEST)) &&
    bytes.length === HEADER + countRows(bytes) * ROW &&
    bytes.readUInt32LE(28) === crc32(bytes.subarray(HEADER))
  );
}

/** Returns the number of entries. */
export function countRows(table: Buffer): number {
  return table.readUInt32LE(24);
}

/** Returns the number of the key's row, or -1. */
export function findRow(table: Buffer, digest: Buffer): number {
  let low = 0;
  let high = countRows(table) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = HEADER + middle * ROW;
    const order = digest.compare(table, at, at + DIGEST);
    if (order === 0) return middle;
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return -1;
}

/** Returns a row by its number. */
export function readRow(table: Buffer, index: number): SegmentRow {
  const at = HEADER + index * ROW;
  return {
    digest: table.subarray(at, at + DIGEST),
    offset: table.readUIntLE(at + 16, 6),
    metaLength: table.readUInt32LE(at + 22),
    metaChecksum: table.readUInt32LE(at + 26),
    bodyLength: table.readUInt32LE(at + 30),
    bodyChecksum: table.readUInt32LE(at + 34),
  };
}

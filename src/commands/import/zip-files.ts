import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import type { SourceFile } from '#importers/sources/source-item.ts';
import { says } from '#messages/says.ts';
import { SourceError } from './source-error.ts';

const MOST_ENTRIES = 200_000;
/** Bytes of one file, and of all. */
const LARGEST_ENTRY = 4_000_000_000;
const LARGEST_ARCHIVE = 20_000_000_000;
/** Deflate makes no more than about a thousand of one; text and pictures stay far below this. */
const HIGHEST_RATIO = 300;
const SMALL_ENOUGH = 10_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER_SIZE = 30;
const NOT_HERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Returns the files of a zip archive, each to be read by itself; nothing is unpacked to the disk. Paths that climb, links,
 * encrypted files and files that would swell without end are refused.
 */
export async function openZip(archive: string, name: string): Promise<SourceFile[]> {
  const handle = await open(archive, 'r');
  try {
    const entries = await readDirectory(handle);
    return entries.map((entry) => ({
      name: `${name}/${entry.path}`,
      path: entry.path,
      size: entry.size,
      bytes: () => readEntry(archive, entry),
    }));
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function readDirectory(handle: FileHandle): Promise<Entry[]> {
  const { size } = await handle.stat();
  const tailStart = Math.max(0, size - 66_000);
  const tail = await readAt(handle, tailStart, size - tailStart);
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (at < 0 || tail.readUInt32LE(at) !== END_OF_DIRECTORY) throw new SourceError(says('archive-broken/cut'));
  let count = tail.readUInt16LE(at + 10);
  let length = tail.readUInt32LE(at + 12);
  let start = tail.readUInt32LE(at + 16);
  const at64 = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 6, 6]));
  if ((start === NOT_HERE || count === 0xffff) && at64 >= 0 && tail.readUInt32LE(at64) === END_OF_DIRECTORY_64) {
    count = Number(tail.readBigUInt64LE(at64 + 32));
    length = Number(tail.readBigUInt64LE(at64 + 40));
    start = Number(tail.readBigUInt64LE(at64 + 48));
  }
  if (count > MOST_ENTRIES || length > 100_000_000 || start + length > size)
    throw new SourceError(says('archive-broken/damaged'));
  return readEntries(await readAt(handle, start, length));
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  let total = 0;
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const name = decodeName(directory.subarray(at + 46, at + 46 + nameLength));
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const entry = {
      path: name.replaceAll('\\', '/').replace(/^\.\//, ''),
      method: directory.readUInt16LE(at + 10),
      ...sizes(directory, at, extra),
    };
    const isLink = directory.readUInt32LE(at + 38) >>> 28 === 0xa;
    at += 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
    if (entry.path.endsWith('/') || isLink || isHidden(entry.path)) continue;
    guard(entry, (directory.readUInt16LE(at - 46 - nameLength - extraLength + 8) & 1) === 1);
    total += entry.size;
    if (total > LARGEST_ARCHIVE) throw new SourceError(says('archive-broken/large'));
    entries.push(entry);
  }
  return entries;
}

function isHidden(path: string): boolean {
  return path.startsWith('__MACOSX/') || path.split('/').some((step) => step.startsWith('.') && step !== '..');
}

function guard(entry: Entry, encrypted: boolean): void {
  const { path, packed, size, method } = entry;
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..'))
    throw new SourceError(says('archive-broken/leaves', { path }));
  if (encrypted) throw new SourceError(says('archive-broken/encrypted'));
  if (method !== STORED && method !== DEFLATED) throw new SourceError(says('archive-broken/method', { path }));
  if (size > LARGEST_ENTRY || (size > SMALL_ENOUGH && size > packed * HIGHEST_RATIO))
    throw new SourceError(says('archive-broken/swells', { path }));
}

/** Sizes above 4 GB stand in a field of their own. */
function sizes(directory: Buffer, at: number, extra: Buffer): Pick<Entry, 'packed' | 'size' | 'offset'> {
  const wide = new Map<number, Buffer>();
  for (let place = 0; place + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(place + 2);
    wide.set(extra.readUInt16LE(place), extra.subarray(place + 4, place + 4 + length));
    place += 4 + length;
  }
  let rest = wide.get(1) ?? Buffer.alloc(0);
  const take = (short: number): number => {
    if (short !== NOT_HERE || rest.length < 8) return short;
    const value = Number(rest.readBigUInt64LE(0));
    rest = rest.subarray(8);
    return value;
  };
  const size = take(directory.readUInt32LE(at + 24));
  const packed = take(directory.readUInt32LE(at + 20));
  return { size, packed, offset: take(directory.readUInt32LE(at + 42)) };
}

/** Names are UTF-8 as a rule, whatever their flag says; Windows of old wrote its own encoding. */
function decodeName(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}

async function* readEntry(archive: string, entry: Entry): AsyncGenerator<Uint8Array> {
  const handle = await open(archive, 'r');
  const header = await readAt(handle, entry.offset, LOCAL_HEADER_SIZE).finally(() => handle.close());
  const start = entry.offset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (entry.packed === 0) return;
  const packed = createReadStream(archive, { start, end: start + entry.packed - 1 });
  const stream = entry.method === STORED ? packed : packed.pipe(createInflateRaw());
  packed.on('error', (error) => stream.destroy(error));
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    if (bytes > entry.size) throw new SourceError(says('archive-broken/longer', { path: entry.path }));
    yield chunk as Buffer;
  }
}

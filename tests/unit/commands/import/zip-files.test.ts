import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openZip } from '#commands/import/zip-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  readonly path: string;
  readonly text: string;
  /** Bytes that the directory claims. */
  readonly size?: number;
  readonly flags?: number;
}

/** Writes a zip archive as small as one can be. */
function zip(entries: readonly Entry[]): string {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text, size, flags = 0 } of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(flags, 8);
    row.writeUInt16LE(8, 10);
    row.writeUInt32LE(packed.length, 20);
    row.writeUInt32LE(size ?? Buffer.byteLength(text), 24);
    row.writeUInt16LE(name.length, 28);
    row.writeUInt32LE(offset, 42);
    pieces.push(head, name, packed);
    directory.push(row, name);
    offset += 30 + name.length + packed.length;
  }
  const rows = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(rows.length, 12);
  end.writeUInt32LE(offset, 16);
  const file = join(folder, 'a.zip');
  writeFileSync(file, Buffer.concat([...pieces, rows, end]));
  return file;
}

async function read(file: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await openZip(file, 'a.zip')) {
    const bytes: Uint8Array[] = [];
    for await (const piece of entry.bytes()) bytes.push(piece);
    found[entry.path] = Buffer.concat(bytes).toString();
  }
  return found;
}

describe('openZip', () => {
  test('files are read by their paths; what systems add is passed over', async () => {
    const file = zip([
      { path: 'أ/ب.txt', text: 'نص' },
      { path: '__MACOSX/x', text: 'x' },
      { path: 'c.txt', text: 'x'.repeat(100_000) },
    ]);
    expect(await read(file)).toEqual({ 'أ/ب.txt': 'نص', 'c.txt': 'x'.repeat(100_000) });
  });

  test.each([
    ['a path that climbs', { path: '../x', text: 'x' }, 'leaves it'],
    ['a path from the root', { path: '/etc/x', text: 'x' }, 'leaves it'],
    ['what swells', { path: 'x', text: 'x', size: 900_000_000 }, 'swell'],
    ['what is encrypted', { path: 'x', text: 'x', flags: 1 }, 'encrypted'],
  ])('%s is refused', async (_what, entry, message) => {
    await expect(openZip(zip([entry]), 'a.zip')).rejects.toThrow(message);
  });

  test('a file longer than its archive says is not read to its end', async () => {
    await expect(read(zip([{ path: 'x', text: 'x'.repeat(10_000), size: 10 }]))).rejects.toThrow('longer than');
  });

  test('an archive cut short is refused', async () => {
    const file = join(folder, 'b.zip');
    writeFileSync(file, 'PK\u0003\u0004 cut');
    await expect(openZip(file, 'b.zip')).rejects.toThrow('cut short');
  });
});

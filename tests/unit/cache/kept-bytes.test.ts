import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeptBytes } from '#cache/kept-bytes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = Uint8Array.from([1, 2, 3]);

describe('kept bytes', () => {
  test('are read by the same version, and by no other', () => {
    openKeptBytes(join(folder, 'search'), 'one').write('base', bytes);
    expect([...(openKeptBytes(join(folder, 'search'), 'one').read('base') ?? [])]).toEqual([1, 2, 3]);
    expect(openKeptBytes(join(folder, 'search'), 'two').read('base')).toBeUndefined();
    expect(readdirSync(join(folder, 'search'))).toEqual(['base.bin']);
  });

  test('are not there when they are damaged, truncated or were never written', () => {
    const kept = openKeptBytes(folder, 'one');
    expect(kept.read('base')).toBeUndefined();
    kept.write('base', bytes);
    const file = join(folder, 'base.bin');
    const whole = readFileSync(file);
    for (const damaged of [
      whole.subarray(0, -1),
      whole.subarray(0, 10),
      Buffer.alloc(0),
      Buffer.concat([whole, bytes]),
    ]) {
      writeFileSync(file, damaged);
      expect(kept.read('base')).toBeUndefined();
    }
  });

  test('of a folder that cannot be written are kept nowhere', () => {
    writeFileSync(join(folder, 'file'), '');
    const kept = openKeptBytes(join(folder, 'file', 'search'), 'one');
    expect(() => kept.write('base', bytes)).not.toThrow();
    expect(kept.read('base')).toBeUndefined();
  });
});

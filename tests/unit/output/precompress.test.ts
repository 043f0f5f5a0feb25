import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { precompress } from '#output/precompress.ts';

const folder = mkdtempSync(join(tmpdir(), 'nuqta-precompress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('precompress', () => {
  test('writes packed copies of long texts that give the text back, and of nothing else', async () => {
    const page = `<!doctype html><p>${'خبر '.repeat(600)}</p>`;
    mkdirSync(join(folder, 'خبر'));
    writeFileSync(join(folder, 'خبر/index.html'), page);
    writeFileSync(join(folder, 'short.txt'), 'قصير');
    writeFileSync(join(folder, 'photo.jpg'), Buffer.alloc(5000));
    expect(await precompress(folder)).toBe(1);
    const zipped = readFileSync(join(folder, 'خبر/index.html.gz'));
    expect(gunzipSync(zipped).toString()).toBe(page);
    expect(brotliDecompressSync(readFileSync(join(folder, 'خبر/index.html.br'))).toString()).toBe(page);
    // No time and no system in the header: the same bytes everywhere.
    expect([...zipped.subarray(4, 8), zipped[9]]).toEqual([0, 0, 0, 0, 255]);
    for (const name of ['short.txt.br', 'photo.jpg.gz']) expect(existsSync(join(folder, name))).toBe(false);
  });
});

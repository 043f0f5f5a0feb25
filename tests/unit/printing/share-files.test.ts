import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createStageLedger } from '#output/stage-ledger.ts';
import { type ShareCard, shareImageName } from '#pictures/share-card.ts';
import { writeShareImages } from '#printing/share-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'nuqta-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const card: ShareCard = { headline: 'قمة', label: 'سياسة', pigment: 'ochre', seed: '/a/', siteName: 'نقطة' };

describe('writeShareImages', () => {
  test('puts one image for each different card into the site, and draws none twice', async () => {
    const cache = join(folder, 'cache');
    const other = { ...card, headline: 'أخرى' };
    await writeShareImages([card, other, { ...card }], cache, {
      site: join(folder, 'first'),
      ledger: createStageLedger(),
    });
    expect(readdirSync(join(folder, 'first/_share')).sort()).toEqual([card, other].map(shareImageName).sort());
    // What the cache keeps is not written anew.
    const times = () => readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs]);
    const before = times();
    await writeShareImages([card], cache, { site: join(folder, 'second'), ledger: createStageLedger() });
    expect(times()).toEqual(before);
    const published = join(folder, 'second/_share', shareImageName(card));
    expect(readdirSync(cache).map((name) => statSync(join(cache, name)).ino)).not.toContain(statSync(published).ino);
  });

  test.each<[string, (path: string) => void]>([
    ['is empty', (path) => writeFileSync(path, '')],
    ['is cut', (path) => writeFileSync(path, readFileSync(path).subarray(0, 900))],
    ['has one bit flipped', (path) => writeFileSync(path, flipped(readFileSync(path)))],
    ['is another image', (path) => writeFileSync(path, 'abc')],
    ['is a folder', replaceByFolder],
    ['is gone', (path) => rmSync(path)],
  ])('draws an image anew that %s', async (_what, damage) => {
    const cache = join(folder, 'damaged');
    const publish = async (site: string) => {
      await writeShareImages([card], cache, { site: join(folder, site), ledger: createStageLedger() });
      const bytes = readFileSync(join(folder, site, '_share', shareImageName(card)));
      rmSync(join(folder, site), { recursive: true });
      return bytes;
    };
    const clean = await publish('clean');
    const [kept = ''] = readdirSync(cache);
    damage(join(cache, kept));
    expect(clean.equals(await publish('healed'))).toBe(true);
    expect(readdirSync(cache)).toEqual([kept]);
    expect(readFileSync(join(cache, kept)).equals(clean)).toBe(true);
  });
});

function replaceByFolder(path: string): void {
  rmSync(path);
  mkdirSync(join(path, 'x'), { recursive: true });
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
}

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import { editionShareImages } from '#build/edition-share-images.ts';
import { createStageLedger } from '#output/stage-ledger.ts';
import { contentHash } from '#pictures/content-hash.ts';
import { writeShareImages } from '#printing/share-files.ts';
import { SECTION, SITE, sampleArticle } from '../seo/sample-article.ts';

const folder = mkdtempSync(join(tmpdir(), 'nuqta-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOW = Date.parse('2026-11-22T12:00:00+02:00');
const moment = (articles: readonly Article[], drafts = false) => ({
  edition: {
    settings: { site: SITE, sections: [SECTION], tags: [], authors: [], redirects: [] },
    articles,
    pages: [],
    assets: [],
  },
  now: NOW,
  drafts,
});
const article = sampleArticle();

/** Draws and publishes, and returns the published images by name. */
async function publish(cache: string, articles: readonly Article[]): Promise<Map<string, Buffer>> {
  const images = await editionShareImages(moment(articles), cache);
  const site = mkdtempSync(join(folder, 'site-'));
  writeShareImages([...images.values()], { site, ledger: createStageLedger() });
  const shared = join(site, '_share');
  return new Map(readdirSync(shared).map((name) => [name, readFileSync(join(shared, name))]));
}

describe('editionShareImages', () => {
  test('draws one image for the site, each section and each article, named by its bytes, and none twice', async () => {
    const cache = join(folder, 'cache');
    const published = await publish(cache, [
      article,
      { ...article, withdrawn: { date: article.datePublished, reason: 'خطأ' } },
    ]);
    expect(published.size).toBe(3);
    for (const [name, bytes] of published) expect(name).toBe(`${contentHash(bytes)}.jpg`);
    const kept = join(cache, 'share');
    const times = () => readdirSync(kept).map((name) => [name, statSync(join(kept, name)).mtimeMs]);
    const before = times();
    expect(await publish(cache, [article])).toEqual(published);
    expect(times()).toEqual(before);
  });

  test('draws none for a preview', async () => {
    expect(await editionShareImages(moment([article], true), join(folder, 'none'))).toEqual(new Map());
  });

  test('other bytes of the same card have another name', async () => {
    const cache = join(folder, 'other');
    const first = await publish(cache, [article]);
    // As a machine with other fonts or another drawing library would have drawn and kept it.
    const kept = join(cache, 'share');
    const foreign = flipped([...first.values()][0] ?? Buffer.alloc(0));
    for (const name of readdirSync(kept)) {
      rmSync(join(kept, name));
      writeFileSync(join(kept, `${name.slice(0, 16)}-${contentHash(foreign)}.jpg`), foreign);
    }
    const second = await publish(cache, [article]);
    expect([...second]).toEqual([[`${contentHash(foreign)}.jpg`, foreign]]);
    expect(first.has([...second.keys()][0] ?? '')).toBe(false);
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
    const kept = join(cache, 'share');
    const clean = await publish(cache, [article]);
    const names = readdirSync(kept).sort();
    const copies = join(folder, 'copies');
    mkdirSync(copies, { recursive: true });
    for (const name of names) copyFileSync(join(kept, name), join(copies, name));
    for (const name of names) damage(join(kept, name));
    expect(await publish(cache, [article])).toEqual(clean);
    expect(readdirSync(kept).sort()).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(kept, name)).equals(readFileSync(join(copies, name)))).toBe(true);
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

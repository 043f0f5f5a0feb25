import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeShareImages } from '#astro/share-images.ts';
import { createStageLedger } from '#output/stage-ledger.ts';
import { type ShareCard, shareImageName } from '#pictures/share-card.ts';

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
    // What the cache holds is taken as it is: a drawing made anew would not be these three bytes.
    const kept = join(cache, shareImageName(card));
    rmSync(kept);
    writeFileSync(kept, 'abc');
    await writeShareImages([card], cache, { site: join(folder, 'second'), ledger: createStageLedger() });
    expect(statSync(join(folder, 'second/_share', shareImageName(card))).size).toBe(3);
  });
});

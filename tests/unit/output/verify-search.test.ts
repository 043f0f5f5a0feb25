import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifySearch } from '#output/verify-search.ts';
import { MANIFEST_ADDRESS } from '#search/manifest.ts';
import { buildTestIndex, createDocument } from '../../support/search-index.ts';

const FILES = buildTestIndex(
  ['قمة المناخ', 'سعر القمح', 'سعر النفط'].map((headline) => createDocument({ headline, text: `نص عن ${headline}` })),
  [{ kind: 'section', label: 'العالم', slug: 'world' }],
);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nuqta-search-'));
  for (const { address, bytes } of FILES) {
    mkdirSync(dirname(join(root, address)), { recursive: true });
    writeFileSync(join(root, address), bytes);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a whole index and a site without one have no fault', async () => {
  expect(await verifySearch(root)).toEqual([]);
  rmSync(join(root, MANIFEST_ADDRESS));
  expect(await verifySearch(root)).toEqual([]);
});

test.each(FILES.map(({ address }) => address))('%s, cut by a byte, is named', async (address) => {
  const file = join(root, address);
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  const faults = await verifySearch(root);
  expect(faults).toEqual([expect.stringContaining(address.slice(1))]);
});

test('a file that is not there is named', async () => {
  const [shard = { address: '' }] = FILES;
  rmSync(join(root, shard.address));
  expect(await verifySearch(root)).toEqual([expect.stringContaining(shard.address.slice(1))]);
});

import { describe, expect, test } from 'vitest';
import { BLOCK } from '#search/build-index.ts';
import { INDEX_FOLDER, MANIFEST_ADDRESS, parseManifest } from '#search/manifest.ts';
import { buildTestIndex, createDocument, findHeadlines, openTestIndex } from '../../support/search-index.ts';

const WORDS = 'قمة مناخ وزير مدرسة نفط سوق طائرة بحر جبل كتاب شعر ملعب حكم صحة طبيب قمح مطر سيل طريق جسر'.split(' ');
const word = (number: number): string => WORDS[number % WORDS.length] ?? '';
const archive = Array.from({ length: BLOCK + 70 }, (_, number) =>
  createDocument({
    headline: `${word(number)} ${word(number * 7 + 3)} ${number}`,
    text: `${word(number * 3)} ${word(number * 5 + 1)} ${word(number + 11)}`,
    address: `/a/${number}/`,
    epoch: number * 60_000,
  }),
);
const bytesOf = (files: ReturnType<typeof buildTestIndex>): Map<string, string> =>
  new Map(files.map(({ address, bytes }) => [address, Buffer.from(bytes).toString('base64')]));

describe('the files of an index', () => {
  test('are the same bytes whatever the order the documents come in', () => {
    expect(bytesOf(buildTestIndex([...archive].reverse()))).toEqual(bytesOf(buildTestIndex(archive)));
  });

  test('of the base stay as they are when an article is added, and few others change', () => {
    const before = bytesOf(buildTestIndex(archive));
    const text = WORDS.join(' ');
    const added = createDocument({ headline: 'قمة جديدة', text, address: '/a/new/', epoch: archive.length * 60_000 });
    const after = bytesOf(buildTestIndex([...archive, added]));
    const isBase = (address: string): boolean => /\/[srw]\d+\.bin$/.test(address);
    const changed = [...after].filter(([address, bytes]) => before.get(address) !== bytes).map(([address]) => address);
    expect([...before.keys()].filter(isBase).length).toBeGreaterThan(64);
    expect(changed.filter(isBase)).toEqual([]);
    expect(changed).toContain(MANIFEST_ADDRESS);
    expect(changed.length).toBeLessThanOrEqual(130);
  });

  test('keep their names where nothing of them changes', () => {
    const before = bytesOf(buildTestIndex(archive));
    const after = bytesOf(buildTestIndex(archive.slice(0, -1)));
    const kept = [...after.keys()].filter((address) => before.has(address));
    for (const address of kept) if (address !== MANIFEST_ADDRESS) expect(after.get(address)).toBe(before.get(address));
    expect(kept.length).toBeGreaterThan(after.size / 2);
  });

  test('lie in one folder, named by what is in them, but for the manifest', () => {
    for (const { address } of buildTestIndex(archive))
      expect(address).toMatch(
        address === MANIFEST_ADDRESS
          ? /./
          : new RegExp(`^${INDEX_FOLDER}([0-9a-f]{8}/[srw]\\d+|(texts/)?[0-9a-f]{8})\\.bin$`),
      );
  });

  test('hold base and recent articles alike', async () => {
    const index = openTestIndex(buildTestIndex(archive));
    expect(index.manifest.segments.map(({ count }) => count)).toEqual([BLOCK, 70]);
    for (const { headline } of [archive[0], archive[BLOCK - 1], archive[BLOCK], archive.at(-1)].filter((one) => !!one))
      expect((await findHeadlines(index, headline))[0]).toBe(headline);
  });

  test('of an empty site are a manifest that can be asked', async () => {
    const files = buildTestIndex([]);
    expect(parseManifest(Buffer.from(files.at(-1)?.bytes ?? []).toString()).count).toBe(0);
    expect(await findHeadlines(openTestIndex(files), 'قمة')).toEqual([]);
  });
});

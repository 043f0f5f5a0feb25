import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_IMPACT, type Postings, readShard, writeShard } from '#search/postings.ts';

const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 });
const inflate = async (bytes: Uint8Array): Promise<Uint8Array> => inflateRawSync(bytes);

const word = fc.stringMatching(/^[ا-ي*+"]{2,8}$/);
const postings: fc.Arbitrary<Postings> = fc
  .record({
    stem: word,
    written: fc.array(fc.tuple(word, fc.constantFrom('', '*', '+')), { minLength: 1, maxLength: 15 }),
    numbers: fc.uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 40 }),
    seed: fc.nat(1000),
  })
  .map(({ stem, written, numbers, seed }) => ({ stem, forms: formsOf(stem, written), numbers, seed }))
  .map(({ stem, forms, numbers, seed }) => ({
    stem,
    forms,
    frequency: numbers.length + seed,
    documents: Uint32Array.from(numbers.sort((one, other) => one - other)),
    impacts: Uint8Array.from(numbers, (number) => (number + seed) % (MAX_IMPACT + 1)),
    formOf: Uint16Array.from(numbers, (number) => (number + seed) % forms.length),
  }));
/** Words of their own, with the stem in them, and with the beginning of the stem. */
function formsOf(stem: string, written: readonly (readonly [word: string, kind: string])[]): string[] {
  const forms = written.map(([own, kind]) =>
    kind === '' ? own : `${own.slice(0, 2)}${kind === '*' ? stem : stem.slice(0, -1)}${own.slice(2)}`,
  );
  return [...new Set(forms)];
}

const shard = fc.uniqueArray(postings, { selector: ({ stem }) => stem, maxLength: 12 });

describe('a shard', () => {
  test('reads as what was written', async () => {
    await fc.assert(
      fc.asyncProperty(shard, async (terms) => {
        const read = await readShard(writeShard(terms, deflate), inflate);
        expect([...read.values()]).toEqual(terms);
      }),
      { numRuns: 100, seed: 18 },
    );
  });

  test('that is cut anywhere is never read as whole', async () => {
    const terms: Postings[] = ['قمة', 'مناخ', '@section:world'].map((stem) => ({
      stem,
      forms: [stem],
      frequency: 9,
      documents: Uint32Array.from({ length: 9 }, (_, at) => at * 7),
      impacts: new Uint8Array(9),
      formOf: new Uint16Array(9),
    }));
    const file = writeShard(terms, deflate);
    for (let length = 0; length < file.length; length += 1)
      await expect(readShard(file.subarray(0, length), inflate), `${length} bytes`).rejects.toThrow();
    await expect(readShard(Uint8Array.from([...file, 0]), inflate), 'a byte too many').rejects.toThrow();
  });
});

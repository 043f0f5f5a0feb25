import { describe, expect, test } from 'vitest';
import { BLOCK } from '#search/build-index.ts';
import type { IndexMemory } from '#search/index-memory.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { buildTestIndex, createDocument } from '../../support/search-index.ts';

const WORDS = 'قمة مناخ وزير مدرسة نفط سوق طائرة بحر جبل كتاب شعر ملعب حكم صحة طبيب قمح مطر سيل طريق جسر'.split(' ');
const word = (number: number): string => WORDS[number % WORDS.length] ?? '';

let textsRead = 0;
const article = (number: number, text = `${word(number * 3)} ${word(number * 5 + 1)}`): SearchDocument => ({
  ...createDocument({ headline: `${word(number)} ${number}`, address: `/a/${number}/`, epoch: number * 60_000 }),
  textKey: text,
  get text() {
    textsRead += 1;
    return text;
  },
});
const archive = Array.from({ length: BLOCK + 30 }, (_, number) => article(number));
const bytesOf = (files: ReturnType<typeof buildTestIndex>): Map<string, string> =>
  new Map(files.map(({ address, bytes }) => [address, Buffer.from(bytes).toString('base64')]));

function createMemory(): IndexMemory & { readonly written: string[] } {
  const kept = new Map<string, Uint8Array>();
  const written: string[] = [];
  return {
    written,
    read: (name) => kept.get(name),
    write(name, bytes) {
      written.push(name);
      // As a file is read: a Node buffer that begins within another.
      kept.set(name, Buffer.concat([Buffer.alloc(33), bytes]).subarray(33));
    },
  };
}

describe('an index with a memory', () => {
  test.each([
    ['a new article', [...archive, article(BLOCK + 40, 'نص جديد عن اليانسون')]],
    ['an old article that was edited', archive.map((one, number) => (number === 5 ? article(5, 'نص آخر') : one))],
    ['a newer article that was edited', archive.map((one, at) => (at === BLOCK + 5 ? article(at, 'نص آخر') : one))],
    ['an article withdrawn', archive.filter((_, number) => number !== BLOCK + 3)],
    ['an old article withdrawn', archive.filter((_, number) => number !== 7)],
    ['a page', [...archive, createDocument({ headline: 'عن الصحيفة', day: '', text: 'نص الصفحة' })]],
    ['nothing', archive],
  ])('has the bytes of one without it after %s', (_, changed) => {
    const memory = createMemory();
    buildTestIndex(archive, [], memory);
    expect(bytesOf(buildTestIndex(changed, [], memory))).toEqual(bytesOf(buildTestIndex(changed)));
  });

  test('reads only the texts that share a pack with what is new', () => {
    const memory = createMemory();
    buildTestIndex(archive, [], memory);
    textsRead = 0;
    buildTestIndex([...archive, article(BLOCK + 40, 'نص جديد')], [], memory);
    expect(textsRead).toBeGreaterThan(0);
    expect(textsRead).toBeLessThanOrEqual(8);
  });

  test('keeps nothing anew where nothing has changed', () => {
    const memory = createMemory();
    buildTestIndex(archive, [], memory);
    expect(memory.written.sort()).toEqual(['base', 'documents']);
    buildTestIndex(archive, [], memory);
    expect(memory.written.length).toBe(2);
  });
});

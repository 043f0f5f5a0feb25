import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDevRelatedMemory, openRelatedMemory } from '#build/related-memory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-related-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keyOf = (whole: string, shape = 'shape', count = 3) => ({ whole, shape, count });
const LISTS = [
  { similar: [1, 2], nearby: [], elsewhere: [3] },
  { similar: [], nearby: [], elsewhere: [] },
  { similar: [0], nearby: [1], elsewhere: [] },
];

test('lists are there again under the same key, and under no other', () => {
  expect(openRelatedMemory(folder, false).read(keyOf('key'))).toBeUndefined();
  openRelatedMemory(folder, false).write(keyOf('key'), LISTS);
  expect(openRelatedMemory(folder, false).read(keyOf('key'))).toEqual(LISTS);
  expect(openRelatedMemory(folder, false).read(keyOf('other'))).toBeUndefined();
  expect(openRelatedMemory(folder, true).read(keyOf('key'))).toBeUndefined();
  openRelatedMemory(folder, false).write(keyOf('none'), []);
  expect(openRelatedMemory(folder, false).read(keyOf('none'))).toEqual([]);
});

test('a damaged memory is none', () => {
  openRelatedMemory(folder, false).write(keyOf('key'), LISTS);
  const file = join(folder, 'related/published');
  writeFileSync(file, readFileSync(file, 'utf8').replace('1 2', '2 1'));
  expect(openRelatedMemory(folder, false).read(keyOf('key'))).toBeUndefined();
});

test('a cache that cannot be written keeps nothing and stops nothing', () => {
  const blocked = join(folder, 'file');
  writeFileSync(blocked, '');
  openRelatedMemory(blocked, false).write(keyOf('key'), LISTS);
  expect(openRelatedMemory(blocked, false).read(keyOf('key'))).toBeUndefined();
});

test('in dev the lists of a large archive stay while only words change; those of a small one are made anew', () => {
  const builds = openRelatedMemory(folder, false);
  const large = createDevRelatedMemory(builds);
  expect(large.read(keyOf('one', 'shape', 5000))).toBeUndefined();
  large.write(keyOf('one', 'shape', 5000), LISTS);
  expect(large.read(keyOf('two', 'shape', 5000))).toEqual(LISTS);
  expect(large.read(keyOf('three', 'another article', 5000))).toBeUndefined();
  const small = createDevRelatedMemory(builds);
  small.write(keyOf('one'), LISTS);
  expect(small.read(keyOf('two'))).toBeUndefined();
  // What a dev server makes is no build's; what a build made it may show.
  expect(builds.read(keyOf('one'))).toBeUndefined();
  builds.write(keyOf('built'), LISTS);
  expect(small.read(keyOf('built'))).toEqual(LISTS);
});

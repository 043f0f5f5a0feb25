import {
  appendFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type KeptFiles, openKeptFiles, type StagedEntry } from '#output/kept-files.ts';
import { createStageLedger } from '#output/stage-ledger.ts';
import { verifiedBefore } from '#output/verified-before.ts';

let folder = '';
let live = '';
let stage = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-kept-'));
  live = join(folder, 'site');
  stage = join(folder, 'stage');
  for (const path of [live, stage]) mkdirSync(join(path, 'a'), { recursive: true });
  writeFileSync(join(live, 'a/index.html'), '<p id="one">نص</p>');
  writeFileSync(join(live, 'b.html'), '<p id="two">نص</p>');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (version = 'v', all = false): KeptFiles =>
  openKeptFiles({ manifest: join(folder, 'cache/sites/m.json'), version, live: () => live, all });
const ENTRIES = new Map([
  ['a/index.html', { key: 'k' }],
  ['b.html', { key: 'l' }],
]);
const PAGE = { path: 'a/index.html', owner: 'o' };

describe('kept files', () => {
  test('a file with the same key is taken over as a link, one with another is not', () => {
    open().save(ENTRIES, 'note');
    expect(open().untouched()).toBe('note');
    const ledger = createStageLedger([], open());
    expect(ledger.keep(stage, PAGE, 'k')).toBe(true);
    expect(statSync(join(stage, 'a/index.html')).ino).toBe(statSync(join(live, 'a/index.html')).ino);
    expect(ledger.keep(stage, { path: 'b.html', owner: 'o' }, 'other')).toBe(false);
    expect(ledger.write(stage, { path: 'b.html', owner: 'o' }, 'neu')).toBe(true);
    expect(readFileSync(join(live, 'b.html'), 'utf8')).toContain('نص');
    expect(ledger.entries().get('b.html')).toMatchObject({ key: 'other' });
    expect(ledger.entries().get('a/index.html')?.known?.key).toBe('k');
  });

  test('a file that a cache between runs brought back is known by its bytes', () => {
    rmSync(join(live, 'b.html'));
    rmSync(join(live, 'a/index.html'));
    const first = createStageLedger();
    first.keep(live, PAGE, 'k');
    first.write(live, PAGE, 'text');
    first.write(live, { path: 'b.html', owner: 'o' }, 'other');
    open().save(first.entries(), 'note');
    // Unpacked: the same bytes in another file, with another time.
    for (const path of ['a/index.html', 'b.html']) {
      writeFileSync(join(folder, 'packed'), readFileSync(join(live, path)));
      renameSync(join(folder, 'packed'), join(live, path));
    }
    appendFileSync(join(live, 'b.html'), '!');
    expect(open().untouched()).toBeUndefined();
    const second = createStageLedger([], open());
    expect(second.keep(stage, PAGE, 'k')).toBe(true);
    expect(second.keep(stage, { path: 'b.html', owner: 'o' }, first.entries().get('b.html')?.key ?? '')).toBe(false);
    second.write(stage, { path: 'b.html', owner: 'o' }, 'other');
    expect(readFileSync(join(stage, 'b.html'), 'utf8')).toBe('other');
    // What was taken over is known from now on without its bytes being read.
    renameSync(live, join(folder, 'old'));
    renameSync(stage, live);
    open().save(second.entries(), 'note');
    expect(open().untouched()).toBe('note');
  });

  test('a file that is made without being asked for is its own key', () => {
    const first = createStageLedger();
    rmSync(join(live, 'b.html'));
    first.write(live, { path: 'b.html', owner: 'o' }, 'text');
    open().save(first.entries());
    const second = createStageLedger([], open());
    second.write(stage, { path: 'b.html', owner: 'o' }, 'text');
    expect(statSync(join(stage, 'b.html')).ino).toBe(statSync(join(live, 'b.html')).ino);
  });

  test.each<[string, () => void]>([
    ['written into', () => appendFileSync(join(live, 'a/index.html'), ' ')],
    ['saved again with the same bytes', () => writeFileSync(join(live, 'a/index.html'), '<p id="one">نص</p>')],
    [
      'replaced by a file of the same size and time',
      () => {
        const { atime, mtime } = statSync(join(live, 'a/index.html'));
        writeFileSync(join(live, 'x'), '<p id="uno">نص</p>');
        utimesSync(join(live, 'x'), atime, mtime);
        renameSync(join(live, 'x'), join(live, 'a/index.html'));
      },
    ],
    ['linked from elsewhere', () => linkSync(join(live, 'a/index.html'), join(folder, 'copy'))],
    ['gone', () => rmSync(join(live, 'a/index.html'))],
  ])('a file that was %s is made anew', (_, touch) => {
    open().save(ENTRIES, 'note');
    touch();
    expect(open().untouched()).toBeUndefined();
    expect(createStageLedger([], open()).keep(stage, PAGE, 'k')).toBe(false);
  });

  test('nothing is taken over with another version, a damaged manifest or where all is asked for', () => {
    const isKept = (kept: KeptFiles): boolean => kept.find('b.html', 'l') !== undefined;
    open().save(ENTRIES, 'note');
    expect(isKept(open())).toBe(true);
    expect(isKept(open('w'))).toBe(false);
    expect(isKept(open('v', true))).toBe(false);
    expect(open('v', true).untouched()).toBeUndefined();
    const file = join(folder, 'cache/sites/m.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"l"', '"m"'));
    expect(isKept(open())).toBe(false);
  });

  test('a file that was written into while it was taken over is not noted, and neither is the build', () => {
    open().save(ENTRIES, 'note');
    const ledger = createStageLedger([], open());
    ledger.keep(stage, PAGE, 'k');
    appendFileSync(join(live, 'a/index.html'), ' ');
    open().save(ledger.entries(), 'note');
    expect(open().find('a/index.html', 'k')).toBeUndefined();
    expect(open().untouched()).toBeUndefined();
  });
});

describe('verifiedBefore', () => {
  const files = ['a/index.html', 'b.html'];
  const rebuild = (text: string): ReadonlySet<string> => {
    const kept = open();
    const ledger = createStageLedger([], kept);
    ledger.keep(stage, PAGE, 'k');
    ledger.keep(stage, { path: 'b.html', owner: 'o' }, 'new');
    ledger.write(stage, { path: 'b.html', owner: 'o' }, text);
    return verifiedBefore(files, { folder: stage, entries: ledger.entries(), kept });
  };

  test('what was taken over needs no look', () => {
    open().save(ENTRIES);
    expect([...rebuild('<p id="two">و</p>')]).toEqual(['a/index.html']);
  });

  test('all is looked at when an id or a file is gone that others may name', () => {
    open().save(ENTRIES);
    expect(rebuild('<p>و</p>').size).toBe(0);
  });

  test('a file that is gone counts, unless it came after the verification', () => {
    writeFileSync(join(live, 'c.html'), 'c');
    open().save(new Map<string, StagedEntry>([...ENTRIES, ['c.html', { key: 'c', isLate: true }]]));
    expect(rebuild('<p id="two">و</p>').size).toBe(1);
    rmSync(stage, { recursive: true });
    writeFileSync(join(live, 'c.html'), 'c');
    open().save(new Map([...ENTRIES, ['c.html', { key: 'c' }]]));
    expect(rebuild('<p id="two">و</p>').size).toBe(0);
  });
});

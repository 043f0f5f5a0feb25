import { describe, expect, test } from 'vitest';
import { createPathLedger, describeConflict, fileOfAddress, pathKey } from '#output/path-ledger.ts';

const conflict = (first: string, second: string) => {
  const ledger = createPathLedger();
  const enter = (path: string, owner: string) =>
    path.endsWith('/') || path.startsWith('=')
      ? ledger.reserve(path.slice(path.startsWith('=') ? 1 : 0), owner)
      : ledger.claim(path, owner);
  expect(enter(first, 'one')).toBeUndefined();
  return enter(second, 'two');
};

describe('createPathLedger', () => {
  test.each([
    ['the same file', 'a/index.html', 'a/index.html'],
    ['another letter case', 'About/index.html', 'about/index.html'],
    ['another normal form', 'caf\u00e9/index.html', 'cafe\u0301/index.html'],
    ['normal form and case at once', 'CAF\u00c9.html', 'cafe\u0301.html'],
    ['Arabic in two normal forms', 'آب.html', 'ا\u0653ب.html'],
    ['Greek letters with two small forms', 'ΣΑΣ.html', 'σας.html'],
    ['a file where a folder is needed', 'a/b/index.html', 'a/b'],
    ['a file where a folder is needed, further up', 'a/b/c/index.html', 'A'],
    ['a folder where a file is', 'a.html', 'a.html/feed/index.html'],
    ['a folder where a file is, in another case', 'A.html', 'a.html/x'],
    ['two spellings of one folder', 'News/a.html', 'news/b.html'],
    ['two spellings of one folder, further down', 'x/News/a.html', 'x/news/c/b.html'],
    ['a file in a reserved folder', '_assets/', '_assets/x.js'],
    ['a file in a reserved folder, in another case', '_assets/', '_Assets/x.js'],
    ['a file of the name of a reserved folder', '_assets/', '_assets'],
    ['a reserved file', '=_headers', '_headers'],
    ['a reserved file, in another case', '=_headers', '_Headers'],
    ['a folder of the name of a reserved file', '=_headers', '_headers/index.html'],
    ['a reserved folder that is in use', '_assets/x.js', '_assets/'],
  ])('finds %s', (_what, first, second) => {
    const found = conflict(first, second);
    expect(found?.other).toEqual({ path: first.replace('=', ''), owner: 'one' });
    const line = describeConflict(found ?? { path: '', owner: '', other: { path: '', owner: '' } });
    expect(line).toContain('one');
    expect(line).toContain('two');
  });

  test.each([
    ['files of one folder', 'a/x.html', 'a/y.html'],
    ['a folder and a file of a longer name', 'a/index.html', 'a.html'],
    ['letters that only look alike', 'straße.html', 'strasse.html'],
    ['a file beside a reserved folder', '_assets/', '_assets.html'],
    ['hamza and alef', 'أخبار/index.html', 'اخبار/index.html'],
  ])('lets %s be', (_what, first, second) => expect(conflict(first, second)).toBeUndefined());

  test('the owner of a reserved folder writes there, once each file', () => {
    const ledger = createPathLedger();
    ledger.reserve('_share/', 'images');
    expect(ledger.claim('_share/a.jpg', 'images')).toBeUndefined();
    expect(ledger.claim('_share/a.jpg', 'images')).toBeDefined();
    expect(ledger.ownerOf('_share/a.jpg')).toBe('images');
  });

  test('a claim that fails changes nothing', () => {
    const ledger = createPathLedger();
    ledger.claim('a/b', 'one');
    expect(ledger.claim('a', 'two')).toBeDefined();
    expect(ledger.claim('a/c', 'three')).toBeUndefined();
    expect(ledger.ownerOf('a')).toBeUndefined();
  });
});

test('the file of an address', () => {
  expect(['/', '/a/', '/a/x.xml', '/آ/'].map(fileOfAddress)).toEqual([
    'index.html',
    'a/index.html',
    'a/x.xml',
    'آ/index.html',
  ]);
});

test('every letter of an Arabic address compares as itself', () => {
  for (const path of ['2026/11/22/قمة-الرياض/index.html', 'tag/ذكاء-اصطناعي/rss.xml']) expect(pathKey(path)).toBe(path);
});

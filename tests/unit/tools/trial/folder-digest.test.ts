import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differingFiles, fileDigests, folderDigest } from '#tools/trial/folder-digest.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nuqta-digest-test-'));
  for (const name of ['a', 'b']) {
    mkdirSync(join(root, name, 'خبر'), { recursive: true });
    writeFileSync(join(root, name, 'خبر/index.html'), 'نص');
    writeFileSync(join(root, name, 'rss.xml'), '<rss/>');
  }
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('folderDigest', () => {
  test('is the same for the same paths and bytes, also through a link', () => {
    symlinkSync('a', join(root, 'link'));
    expect(folderDigest(join(root, 'a'))).toBe(folderDigest(join(root, 'b')));
    expect(folderDigest(join(root, 'link'))).toBe(folderDigest(join(root, 'b')));
    expect([...fileDigests(join(root, 'link')).keys()]).toEqual(['rss.xml', 'خبر/index.html']);
  });

  test('differs with a byte, a name or a missing file, which are named', () => {
    writeFileSync(join(root, 'b/rss.xml'), '<rss />');
    writeFileSync(join(root, 'b/atom.xml'), '');
    expect(folderDigest(join(root, 'a'))).not.toBe(folderDigest(join(root, 'b')));
    expect(differingFiles(join(root, 'a'), join(root, 'b'))).toEqual(['atom.xml', 'rss.xml']);
  });

  test('is undefined where there is no folder', () => {
    expect(folderDigest(join(root, 'c'))).toBeUndefined();
  });
});

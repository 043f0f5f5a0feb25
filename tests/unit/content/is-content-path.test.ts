import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isContentPath } from '#content/is-content-path.ts';

const FOLDER = join('/srv', 'جريدة جديدة', 'content');

describe('isContentPath', () => {
  test.each([
    ['the folder itself', FOLDER, true],
    ['a file in it', join(FOLDER, 'site.yaml'), true],
    ['a file deep in it', join(FOLDER, 'articles', '2026', 'خبر.md'), true],
    ['a name that begins with dots', join(FOLDER, '..خبر.md'), true],
    ['a folder with a longer name', `${FOLDER}-old/articles/خبر.md`, false],
    ['the folder with a longer name', `${FOLDER}-old`, false],
    ['the folder above', join(FOLDER, '..'), false],
    ['a folder beside', join(FOLDER, '..', 'src', 'strings.ts'), false],
  ])('%s', (_what, path, expected) => {
    expect(isContentPath(path, FOLDER)).toBe(expected);
    expect(isContentPath(path, `${FOLDER}/`)).toBe(expected);
  });

  test('a name given back decomposed is the same name', () => {
    const folder = '/srv/أخبار';
    expect(isContentPath(`${folder}/خبر.md`.normalize('NFD'), folder)).toBe(true);
    expect(isContentPath(`${folder}/خبر.md`, folder.normalize('NFD'))).toBe(true);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeVersion } from '#cache/code-version.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nuqta-version-test-'));
  mkdirSync(join(root, 'src/arabic/deep'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"name":"a"}');
  writeFileSync(join(root, 'src/arabic/normalize.ts'), 'one');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const version = (): string => codeVersion(root, ['src/arabic', 'src/absent']);

test('is the same while nothing changes', () => {
  expect(version()).toBe(version());
  expect(version()).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ['a source file changes', 'src/arabic/normalize.ts', 'two'],
  ['a source file is added, however deep', 'src/arabic/deep/slug.ts', 'one'],
  ['a package changes', 'package.json', '{"name":"b"}'],
])('changes when %s', (_name, file, text) => {
  const before = version();
  writeFileSync(join(root, file), text);
  expect(version()).not.toBe(before);
});

test('does not change with files that are not code or not listed', () => {
  const before = version();
  writeFileSync(join(root, 'src/arabic/notes.txt'), 'x');
  mkdirSync(join(root, 'src/pages'));
  writeFileSync(join(root, 'src/pages/index.ts'), 'x');
  expect(version()).toBe(before);
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeVersion, packageFiles } from '#cache/code-version.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';

let root: string;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nuqta-version-test-'));
  write('package.json', '{"name":"a"}');
  write('package-lock.json', '{"packages":{}}');
  write('src/articles/parse.ts', "import { fold } from '#arabic/deep/fold.ts';\nimport './words.json';\n");
  write('src/articles/words.json', '[]');
  write('src/arabic/deep/fold.ts', "export * from '../marks.ts';\n");
  write('src/arabic/marks.ts', 'export const fold = 1;\n');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const packages = (): string[] =>
  ['package.json', 'package-lock.json'].map((file) => join(root, file)).filter((file) => existsSync(file));
const version = (): string => codeVersion(root, ['src/articles/parse.ts'], packages());

test('is the same while nothing changes', () => {
  expect(version()).toBe(version());
  expect(version()).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ['the entry changes', 'src/articles/parse.ts', "import { fold } from '#arabic/deep/fold.ts';\n"],
  ['a file that it imports changes, however far away', 'src/arabic/marks.ts', 'export const fold = 2;\n'],
  ['a list of words changes', 'src/articles/words.json', '["a"]'],
  ['a package changes', 'package.json', '{"name":"b"}'],
  ['a package of a package changes', 'package-lock.json', '{"packages":{"a":{}}}'],
])('changes when %s', (_name, file, text) => {
  const before = version();
  write(file, text);
  expect(version()).not.toBe(before);
});

test('does not change with files that nothing here imports', () => {
  const before = version();
  write('src/arabic/notes.txt', 'x');
  write('src/arabic/other.ts', 'x');
  write('src/pages/index.ts', 'x');
  expect(version()).toBe(before);
});

test('needs no lockfile, and an entry that is not there is an error', () => {
  rmSync(join(root, 'package-lock.json'));
  expect(version()).toMatch(/^[0-9a-f]{64}$/);
  expect(() => codeVersion(root, ['src/articles/absent.ts'])).toThrow(/absent\.ts/);
});

test("packages are pinned by Nuqta's own files and by the lockfile of the newspaper", () => {
  const own = [join(ENGINE_FOLDER, 'package.json'), join(ENGINE_FOLDER, 'package-lock.json')];
  expect(packageFiles(root)).toEqual([...own, join(root, 'package-lock.json')]);
  write('pnpm-lock.yaml', 'a: 1');
  expect(packageFiles(root)).toContain(join(root, 'pnpm-lock.yaml'));
  expect(packageFiles(ENGINE_FOLDER)).toEqual(own);
});

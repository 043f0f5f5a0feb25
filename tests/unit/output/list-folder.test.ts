import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFolder } from '#output/list-folder.ts';

test('gives files and folders as sorted byte strings, also below an Arabic folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'nuqta-مجلد-'));
  mkdirSync(join(root, 'قسم/سياسة'), { recursive: true });
  writeFileSync(join(root, 'قسم/سياسة/index.html'), 'x');
  writeFileSync(join(root, 'b.txt'), 'x');
  writeFileSync(join(root, '.hidden'), 'x');
  const { files, folders } = listFolder(root);
  const text = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');
  expect(files.map(text)).toEqual(['.hidden', 'b.txt', 'قسم/سياسة/index.html']);
  expect(folders.map(text)).toEqual(['قسم', 'قسم/سياسة']);
  rmSync(root, { recursive: true });
});

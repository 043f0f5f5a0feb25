import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publicFiles } from '#content/public-files.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'nuqta-public-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test('gives the address of each file, sorted', () => {
  mkdirSync(join(project, 'public/fonts'), { recursive: true });
  for (const name of ['icon.svg', 'fonts/a.woff2']) writeFileSync(join(project, 'public', name), 'أ');
  expect(publicFiles(project)).toEqual(['/fonts/a.woff2', '/icon.svg']);
});

test('gives none where there is no folder', () => {
  expect(publicFiles(project)).toEqual([]);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offlineWorker } from '#printing/offline-files.ts';
import { workerCode } from '#tools/write-worker.ts';

const SITE = { base: '/news/', offline: true };
let folder: string;

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const idOf = (worker: string): string => /"id":"([0-9a-f]{16})"/.exec(worker)?.[1] ?? '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-offline-'));
  for (const name of ['offline', '_assets']) mkdirSync(join(folder, name));
  write(
    'offline/index.html',
    '<script src="/news/theme.js"></script><link rel="stylesheet" href="/news/_assets/a.css">',
  );
  write('theme.js', 'first');
  write('_assets/a.css', 'a {}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('offlineWorker', () => {
  test('names a build by the offline page and its files', () => {
    const worker = offlineWorker(folder, SITE, false);
    expect(worker).toMatch(/^const SETTINGS=\{"base":"\/news\/","id":"[0-9a-f]{16}"\};const /);
    expect(offlineWorker(folder, SITE, false)).toBe(worker);
    write('theme.js', 'second');
    const other = idOf(offlineWorker(folder, SITE, false));
    expect(other).not.toBe(idOf(worker));
    write('offline/index.html', `${readFileSync(join(folder, 'offline/index.html'), 'utf8')}.`);
    expect(idOf(offlineWorker(folder, SITE, false))).not.toBe(other);
  });

  test.each([
    ['where the setting is off', { ...SITE, offline: false }, false],
    ['in a preview', SITE, true],
  ])('removes itself %s, with the caches of this newspaper alone', (_, site, drafts) => {
    const worker = offlineWorker(folder, site, drafts);
    expect(worker).toContain('registration.unregister()');
    expect(worker).toContain("startsWith('nuqta /news/ ')");
    expect(worker).not.toContain('fetch');
  });
});

test('the code of the worker is what its source gives: npx node src/tools/write-worker.ts', async () => {
  const kept = readFileSync(new URL('../../../src/printing/offline-worker.txt', import.meta.url), 'utf8');
  expect(kept).toBe(await workerCode());
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveFolder } from '#tools/screens/serve-folder.ts';

let folder: string;
let server: SiteServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-serve-'));
  mkdirSync(join(folder, 'قسم'));
  writeFileSync(join(folder, 'قسم/index.html'), 'قسم');
  writeFileSync(join(folder, '404.html'), 'لم نجدها');
  writeFileSync(join(folder, 'style.css'), 'p{}');
  server = await serveFolder(folder);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('serveFolder', () => {
  test.each([
    ['/قسم/', 200, 'text/html; charset=utf-8', 'قسم'],
    ['/style.css', 200, 'text/css; charset=utf-8', 'p{}'],
    ['/لا-شيء/', 404, 'text/html; charset=utf-8', 'لم نجدها'],
  ])('answers %s with %i', async (path, status, type, text) => {
    const response = await fetch(server.origin + encodeURI(path));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(text);
  });

  test('listens on this machine alone', () => expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from '#commands/command-error.ts';
import { type SiteServer, serveFolder } from '#commands/serve-folder.ts';

let folder: string;
let server: SiteServer;
let underBase: SiteServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-serve-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'قسم'), { recursive: true });
  mkdirSync(join(site, 'empty'));
  mkdirSync(join(site, '.well-known'));
  writeFileSync(join(site, 'index.html'), 'الأولى');
  writeFileSync(join(site, 'قسم/index.html'), 'قسم');
  writeFileSync(join(site, '404.html'), 'لم نجدها');
  writeFileSync(join(site, 'style.css'), 'p{}');
  writeFileSync(join(site, '.well-known/security.txt'), 'Contact');
  writeFileSync(join(folder, 'secret.txt'), 'سر');
  symlinkSync('../secret.txt', join(site, 'leak.txt'));
  symlinkSync('nowhere', join(site, 'dangling.txt'));
  server = await serveFolder(site);
  underBase = await serveFolder(site, { base: '/جريدة/' });
});
afterAll(() => {
  server.close();
  underBase.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks with the path as it is written; `fetch` would tidy it. */
function ask(path: string, method = 'GET', from: SiteServer = server) {
  const { port } = new URL(from.origin);
  return new Promise<{ status: number | undefined; type: string; location: string; text: string }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            type: response.headers['content-type'] ?? '',
            location: response.headers.location ?? '',
            text,
          }),
        );
      });
      asked.on('error', reject);
      asked.end();
    },
  );
}

describe('serveFolder', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'الأولى'],
    ['/قسم/', 200, 'text/html; charset=utf-8', 'قسم'],
    ['/style.css', 200, 'text/css; charset=utf-8', 'p{}'],
    ['/style.css?v=1?2', 200, 'text/css; charset=utf-8', 'p{}'],
    ['/.well-known/security.txt', 200, 'text/plain; charset=utf-8', 'Contact'],
    ['/لا-شيء/', 404, 'text/html; charset=utf-8', 'لم نجدها'],
    ['/empty/', 404, 'text/html; charset=utf-8', 'لم نجدها'],
  ])('answers %s with %i', async (path, status, type, text) => {
    expect(await ask(encodeURI(path))).toMatchObject({ status, type, text });
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/empty/../../secret.txt',
    '/empty/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '///',
    '/leak.txt',
    '/dangling.txt',
    '/style.css/',
    '/style.css/x',
    '/%00',
    '/style.css%00',
    '/%',
    '/%E0%A4%A',
    '/%ff%fe',
    `/${'a'.repeat(4000)}`,
    '*',
    'http://example.org/secret.txt',
  ])('answers %s with the page for what is not there, and nothing of the machine', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: 'لم نجدها' });
  });

  test('a folder without its slash leads to the one with it, and never to another host', async () => {
    expect(await ask(encodeURI('/قسم?صفحة=2'))).toMatchObject({ status: 302, location: encodeURI('/قسم/?صفحة=2') });
    expect(await ask(`/${encodeURI('/قسم')}`)).toMatchObject({ status: 404 });
  });

  test('HEAD is answered without the text, other methods are refused', async () => {
    expect(await ask('/style.css', 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect(await ask('/style.css', 'POST')).toMatchObject({ status: 405 });
  });

  test('a site under a base path is found there and nowhere else', async () => {
    const base = encodeURI('/جريدة/');
    expect(await ask('/', 'GET', underBase)).toMatchObject({ status: 302, location: base });
    expect(await ask(base.slice(0, -1), 'GET', underBase)).toMatchObject({ status: 302, location: base });
    expect(await ask(base, 'GET', underBase)).toMatchObject({ status: 200, text: 'الأولى' });
    expect(await ask(`${base}style.css`, 'GET', underBase)).toMatchObject({ status: 200 });
    expect(await ask('/style.css', 'GET', underBase)).toMatchObject({ status: 404, text: 'لم نجدها' });
  });

  test('a site that has gone is no crash', async () => {
    const gone = join(folder, 'gone');
    mkdirSync(gone);
    const other = await serveFolder(gone);
    expect(await ask('/', 'GET', other)).toMatchObject({ status: 404, text: '404' });
    rmSync(gone, { recursive: true });
    expect(await ask('/', 'GET', other)).toMatchObject({ status: 503 });
    other.close();
  });

  test('listens on this machine alone', () => expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));

  test('a port in use is named', async () => {
    const port = Number(new URL(server.origin).port);
    await expect(serveFolder(folder, { port })).rejects.toThrow(CommandError);
    await expect(serveFolder(folder, { port })).rejects.toThrow(`Port ${port} is in use`);
  });
});

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCommand } from '#commands/check.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { stringifyAddresses } from '#output/published-addresses.ts';
import { runInTest } from './run-in-test.ts';

let folder: string;
/** What the host answers. */
let answer: { readonly status: number; readonly body: string };
let asked: string[];
let origin: string;
const host = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(answer.status, { Location: '/elsewhere/nuqta-addresses.json' }).end(answer.body);
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-published-'));
  cpSync(join(ENGINE_FOLDER, 'tests/fixtures/content'), join(folder, 'content'), { recursive: true });
  rmSync(join(folder, 'content/redirects.yaml'), { force: true });
  article('2026-11-20');
  asked = [];
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (host.listening) await close();
});

const close = async (): Promise<void> => {
  const closed = new Promise((resolve) => host.close(resolve));
  host.closeAllConnections();
  await closed;
};
const article = (date: string): void =>
  writeFileSync(
    join(folder, 'content/articles/افتتاح-الميناء.md'),
    `---\ntitle: افتتاح الميناء\ndate: ${date}\nsection: سياسة\n---\nنص.\n`,
  );
const check = (args: readonly string[]) =>
  runInTest(checkCommand, ['--content', join(folder, 'content'), '--cache', join(folder, 'cache'), ...args]);
const published = (...addresses: readonly string[]): void => {
  answer = { status: 200, body: stringifyAddresses(addresses.map((address, at) => [`n00000000${at}`, address])) };
};
const OLD = '/2026/11/20/افتتاح-الميناء/';

describe('--published', () => {
  test.each([
    ['the address of the site', (at: string) => at, '/nuqta-addresses.json'],
    ['the address of a site in a folder', (at: string) => `${at}/news`, '/news/nuqta-addresses.json'],
    ['the list itself', (at: string) => `${at}/a/nuqta-addresses.json`, '/a/nuqta-addresses.json'],
  ])('reads the list by %s', async (_name, written, path) => {
    published('/2020/01/01/قديم/');
    const { code, out } = await check(['--published', written(origin)]);
    expect(asked).toEqual([path]);
    expect(code).toBe(1);
    expect(out).toContain('/2020/01/01/قديم/ is gone');
  });

  test('nothing there yet is no problem, and said', async () => {
    answer = { status: 404, body: 'no' };
    const { code, out } = await check(['--published', origin]);
    expect(code).toBe(0);
    expect(out).toContain(`Nothing of Nuqta is published at ${origin}/nuqta-addresses.json yet`);
  });

  test.each([
    ['a fault of the host', { status: 503, body: '' }, 'HTTP 503'],
    ['a page in place of the list', { status: 200, body: '<!doctype html>' }, 'JSON'],
  ])('%s is a warning, and the check goes on', async (_name, given, cause) => {
    answer = given;
    const { code, out } = await check(['--published', origin]);
    expect(code).toBe(0);
    expect(out).toContain(`could not be read (${cause})`);
  });

  test('so is a host that does not answer', async () => {
    await close();
    const { code, out } = await check(['--published', origin]);
    expect({ code, isSaid: out.includes('could not be read (') }).toEqual({ code: 0, isSaid: true });
  });

  test('what is no address is wrong use', async () => {
    expect(await check(['--published', 'example'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('an article whose date was corrected', () => {
  test('has moved: the row is shown, and --fix writes it', async () => {
    published(OLD);
    article('2026-11-19');
    const row = `- { from: ${OLD}, to: /2026/11/19/افتتاح-الميناء/ }`;
    const before = await check(['--published', origin]);
    expect(before.code).toBe(1);
    expect(before.out).toContain(`articles/افتتاح-الميناء.md:1:1  This article was published at ${OLD}`);
    expect(before.out).toContain(row);
    expect(before.out).not.toContain('is gone');
    expect(existsSync(join(folder, 'content/redirects.yaml'))).toBe(false);

    const fixed = await check(['--published', origin, '--fix']);
    expect(fixed).toMatchObject({ code: 0, errors: 'redirects.yaml: 1 row written.' });
    expect(readFileSync(join(folder, 'content/redirects.yaml'), 'utf8')).toBe(
      `- from: ${OLD}\n  to: /2026/11/19/افتتاح-الميناء/\n`,
    );
    expect((await check(['--published', origin])).code).toBe(0);
  });

  test('what has no right answer is left to the editor', async () => {
    published('/2020/01/01/قديم/');
    const { code, errors } = await check(['--published', origin, '--fix']);
    expect(code).toBe(1);
    expect(errors).toContain('for you to decide');
    expect(existsSync(join(folder, 'content/redirects.yaml'))).toBe(false);
  });
});

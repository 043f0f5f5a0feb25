import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFetcher, type FetchResult } from '#commands/fetch/create-fetcher.ts';
import { INTERNET } from '#commands/fetch/network.ts';
import { type LocalServer, startLocalServer } from '../../../support/local-server.ts';

const LIMITS = { size: 1000, time: 400, redirects: 3, count: 50 };

let server: LocalServer;

beforeAll(async () => {
  server = await startLocalServer((request, response) => {
    const path = request.url ?? '';
    const to = (location: string): void => void response.writeHead(302, { location }).end();
    if (path.startsWith('/to/')) to(decodeURIComponent(path.slice('/to/'.length)));
    else if (path === '/circle') to('/circle');
    else if (path === '/long') response.end('x'.repeat(2000));
    else if (path === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
    else if (path === '/slow') response.write('x');
    else if (path === '/missing') response.writeHead(404).end('no');
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(`hello ${path}`);
  });
});

afterAll(() => server.close());

const get = (address: string): Promise<FetchResult> => createFetcher(server.network, LIMITS)(address);

async function rule(address: string): Promise<string> {
  const result = await get(address);
  return 'refused' in result ? result.refused.rule : `${result.fetched.status} ${result.fetched.body}`;
}

describe('createFetcher', () => {
  test('fetches, and follows redirects', async () => {
    expect(await rule(server.at('old.example', '/a'))).toBe('200 hello /a');
    expect(await rule(server.at('old.example', '/to/%2Fb'))).toBe('200 hello /b');
    expect(await rule(server.at('old.example', '/missing'))).toBe('404 no');
  });

  test('has limits of size, time, redirects and count', async () => {
    expect(await rule(server.at('old.example', '/long'))).toBe('fetch-size');
    expect(await rule(server.at('old.example', '/slow'))).toBe('fetch-time');
    expect(await rule(server.at('old.example', '/circle'))).toBe('fetch-redirects');
    expect(await rule(server.at('old.example', '/packed'))).toBe('fetch-failed');
    const one = createFetcher(server.network, { ...LIMITS, count: 1 });
    await one(server.at('old.example', '/a'));
    expect(await one(server.at('old.example', '/a'))).toMatchObject({ refused: { rule: 'fetch-count' } });
  });

  test('never asks a private address, however it is written', async () => {
    const before = server.asked.length;
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '127.1',
      '[::1]',
      '[::ffff:7f00:1]',
      'localhost',
    ]) {
      const guarded = createFetcher({ resolve: async () => ['127.0.0.1'], isAllowed: INTERNET.isAllowed }, LIMITS);
      expect(await guarded(server.at(host, '/a')), host).toMatchObject({ refused: { rule: 'fetch-private' } });
    }
    expect(server.asked.length).toBe(before);
  });

  test('a name that leads to a private address, also beside a public one, is refused', async () => {
    expect(await rule(server.at('private.example', '/a'))).toBe('fetch-private');
    expect(await rule(server.at('both.example', '/a'))).toBe('fetch-private');
    expect(await rule(server.at('nowhere.example', '/a'))).toBe('fetch-failed');
  });

  test('so is a redirect to one', async () => {
    const target = encodeURIComponent(server.at('private.example', '/secret'));
    expect(await rule(server.at('old.example', `/to/${target}`))).toBe('fetch-private');
    expect(await rule(server.at('old.example', `/to/${encodeURIComponent('file:///etc/passwd')}`))).toBe(
      'fetch-address',
    );
    expect(server.asked.some((line) => line.includes('/secret'))).toBe(false);
  });

  test('a name is resolved once: a second answer of its server changes nothing', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    let asked = 0;
    const network = { ...server.network, resolve: async () => [answers[asked++] ?? ''] };
    const result = await createFetcher(network, LIMITS)(server.at('turning.example', '/a'));
    expect(result).toMatchObject({ fetched: { status: 200 } });
    expect(asked).toBe(1);
  });

  test('other schemes, and passwords in an address', async () => {
    expect(await rule('ftp://old.example/a')).toBe('fetch-address');
    expect(await rule('http://name:secret@old.example/a')).toBe('fetch-password');
    expect(await rule('no address')).toBe('fetch-address');
  });
});

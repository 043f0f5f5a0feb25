import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { answerInDev, type DevAnswer } from '#astro/answer-in-dev.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** Starts a server with the middleware before one that says "astro", as Astro stands after it. */
async function start(
  base: string,
  find: (address: string) => Promise<DevAnswer | undefined>,
  errors: unknown[] = [],
): Promise<(path: string, method?: string) => Promise<{ type: string | null; text: string }>> {
  const middleware = answerInDev(base, find, (error) => errors.push(error));
  server = createServer((request, response) => middleware(request, response, () => response.end('astro')));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return async (path, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    return { type: response.headers.get('content-type'), text: await response.text() };
  };
}

const pages: Readonly<Record<string, DevAnswer>> = {
  '/a/x/': { type: 'text/html; charset=utf-8', bytes: '<p>x' },
  '/عن-نقطة/': { type: 'text/html; charset=utf-8', bytes: '<p>عن' },
  '/_share/1.jpg': { type: 'image/jpeg', bytes: new Uint8Array([97, 98]) },
};
const find = async (address: string) => pages[address];

describe('answerInDev', () => {
  test.each(['/', '/news/', '/news'])('finds by the decoded address without the base %s', async (base) => {
    const get = await start(base, find);
    const at = base.endsWith('/') ? base : `${base}/`;
    expect(await get(`${at}a/x/`)).toEqual({ type: 'text/html; charset=utf-8', text: '<p>x' });
    expect((await get(`${at}a/x/?from=feed`)).text).toBe('<p>x');
    expect((await get(at + encodeURI('عن-نقطة/'))).text).toBe('<p>عن');
    expect(await get(`${at}_share/1.jpg`)).toEqual({ type: 'image/jpeg', text: 'ab' });
  });

  test('takes a decomposed address for the composed one', async () => {
    const get = await start('/', async (address) => (address === '/أ/' ? { type: 'a/b', bytes: 'ok' } : undefined));
    expect((await get(encodeURI('/أ/'.normalize('NFD')))).text).toBe('ok');
  });

  test('leaves the rest to Astro: unknown, outside the base, badly encoded, posted', async () => {
    const get = await start('/news/', find);
    for (const path of ['/news/a/y/', '/a/x/', '/news/%E0%A4/', '/newsa/x/'])
      expect((await get(path)).text).toBe('astro');
    expect((await get('/news/a/x/', 'POST')).text).toBe('astro');
  });

  test('answers HEAD without a body', async () => {
    const get = await start('/', find);
    expect(await get('/a/x/', 'HEAD')).toEqual({ type: 'text/html; charset=utf-8', text: '' });
  });

  test('leaves what fails to Astro and says why', async () => {
    const errors: unknown[] = [];
    const get = await start('/', () => Promise.reject(new Error('gone')), errors);
    expect((await get('/a/x/')).text).toBe('astro');
    expect(errors).toEqual([new Error('gone')]);
  });
});

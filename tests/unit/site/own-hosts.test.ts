import { expect, test } from 'vitest';
import { namesHost, ownHosts } from '#site/own-hosts.ts';

test('a text names the host in either spelling, or another', () => {
  const hosts = ownHosts({ address: 'https://nuqta.example', base: '/news/' });
  expect(namesHost('انظر https://nuqta.example/news/', hosts)).toBe(true);
  expect(namesHost('انظر https://elsewhere.example/', hosts)).toBe(false);
  const arabic = ownHosts({ address: new URL('https://مثال.example').origin, base: '/' });
  expect(namesHost('انظر https://مثال.example/', arabic)).toBe(true);
  expect(ownHosts({ address: '', base: '/' })).toEqual([]);
});

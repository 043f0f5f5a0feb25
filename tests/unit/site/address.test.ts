import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveAddress, pageAddress, toHref, toUrl } from '#site/address.ts';

describe('toHref', () => {
  test.each([
    ['/', '/', '/'],
    ['/', '/news/', '/news/'],
    ['/2025/05/13/قمة/', '/news/', '/news/2025/05/13/%D9%82%D9%85%D8%A9/'],
    ['/about/#أولا', '/', '/about/#%D8%A3%D9%88%D9%84%D8%A7'],
  ])('%s under %s is %s', (address, base, href) => {
    expect(toHref(address, base)).toBe(href);
  });

  test('writes NFC, because hosts answer 404 to anything else', () => {
    expect(toHref('/tag/\u0627\u0653/', '/')).toBe('/tag/%D8%A2/');
  });
});

test('an address that is asked for again is encoded as at first, and as it would be without being kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
      fc.pre(!name.includes('#') && name.isWellFormed());
      const expected = `/n/tag/${name.normalize('NFC').split('/').map(encodeURIComponent).join('/')}/`;
      expect([toHref(`/tag/${name}/`, '/n/'), toHref(`/tag/${name}/`, '/n/')]).toEqual([expected, expected]);
    }),
  );
});

test('toUrl puts the origin in front', () => {
  expect(toUrl('/rss.xml', { address: 'https://nuqta.example', base: '/n/' })).toBe('https://nuqta.example/n/rss.xml');
});

test('archiveAddress pads months and days', () => {
  expect([archiveAddress(2025), archiveAddress(2025, 5), archiveAddress(2025, 5, 3)]).toEqual([
    '/archive/2025/',
    '/archive/2025/05/',
    '/archive/2025/05/03/',
  ]);
});

test('the newest page of a list stands at its own address', () => {
  expect([pageAddress('/latest/', 3, 3), pageAddress('/latest/', 1, 3)]).toEqual(['/latest/', '/latest/page/1/']);
});

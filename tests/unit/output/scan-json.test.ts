import { expect, test } from 'vitest';
import { scanJson } from '#output/scan-json.ts';

const link = (address: string) => ({ address, kind: 'link' });
const asset = (address: string) => ({ address, kind: 'asset' });

test.each([
  ['a feed', { home_page_url: '/', feed_url: '/feed.json', title: 'url' }, [link('/'), link('/feed.json')]],
  ['an item', { items: [{ id: '/a/', url: '/a/', image: '/a.jpg' }] }, [link('/a/'), asset('/a.jpg')]],
  [
    'the HTML of an item',
    { items: [{ content_html: '<p><a href="/b/?c=1&amp;d=2">b</a><img src="/c.png" alt=""></p>' }] },
    [link('/b/?c=1&d=2'), asset('/c.png')],
  ],
  ['a manifest', { start_url: '/', icons: [{ src: '/icon.png', sizes: '1x1' }] }, [link('/'), asset('/icon.png')]],
  ['what holds none', [null, 1, 'url', { name: 'n' }], []],
])('%s', (_name, value, expected) => {
  expect(scanJson(value)).toEqual(expected);
});

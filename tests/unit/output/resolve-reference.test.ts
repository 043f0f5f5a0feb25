import { describe, expect, test } from 'vitest';
import { nameError, resolveReference } from '#output/resolve-reference.ts';

const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const encoded = (text: string): string => encodeURI(text);

const files = new Set(
  [
    'index.html',
    '2025/05/13/السلام/index.html',
    'section/سياسة/index.html',
    'rss.xml',
    '_astro/site.css',
    '404.html',
  ].map(bytes),
);
const site = { origin: 'https://example.org', base: '/', files };
const below = { ...site, base: '/sub/' };
const PAGE = bytes('2025/05/13/السلام/index.html');

describe('resolveReference', () => {
  test.each([
    ['/', 'index.html', ''],
    ['/rss.xml', 'rss.xml', ''],
    ['/rss.xml?v=1', 'rss.xml', ''],
    [encoded('/2025/05/13/السلام/'), '2025/05/13/السلام/index.html', ''],
    [encoded('/2025/05/13/السلام/#أولا'), '2025/05/13/السلام/index.html', 'أولا'],
    [encoded('/section/سياسة/').toLowerCase(), 'section/سياسة/index.html', ''],
    ['https://example.org/', 'index.html', ''],
    ['https://example.org', 'index.html', ''],
    ['#fn1', '2025/05/13/السلام/index.html', 'fn1'],
    ['', '2025/05/13/السلام/index.html', ''],
    ['../../../../rss.xml', 'rss.xml', ''],
    ['./', '2025/05/13/السلام/index.html', ''],
  ])('%s is a file of the site', (address, file, fragment) => {
    expect(resolveReference(address, 'link', PAGE, site)).toEqual({ file: bytes(file), fragment: bytes(fragment) });
  });

  test.each([
    'https://example.com/',
    'http://example.org.evil.example/',
    'mailto:a@example.org',
    'tel:+9611',
    '//example.com/',
  ])('%s leads elsewhere', (address) => {
    expect(resolveReference(address, 'link', PAGE, site)).toEqual({});
  });

  test.each([
    ['/nowhere/', 'link', 'leads nowhere'],
    ['/2025/05/13/../rss.xml', 'link', 'leads nowhere'],
    [encoded('/section/سياسة'), 'link', 'lacks the slash at its end'],
    ['/section/سياسة/', 'link', 'is not percent-encoded'],
    ['/a b/', 'link', 'is not percent-encoded'],
    ['/100%/', 'link', 'has a % that encodes nothing'],
    ['/%D8/', 'link', 'is not UTF-8'],
    [encoded('/أ/'.normalize('NFD')), 'link', 'is not in the normal form NFC'],
    ['javascript:alert(1)', 'link', 'runs a script'],
    [' JavaScript:alert(1)', 'link', 'runs a script'],
    ['data:text/html,x', 'link', 'is a data: address, which no reader can follow'],
    ['https://cdn.example/f.woff2', 'asset', 'is loaded from another server'],
    ['//cdn.example/f.woff2', 'asset', 'is loaded from another server'],
    ['', 'asset', 'is empty'],
  ] as const)('%s as %s %s', (address, kind, error) => {
    expect(resolveReference(address, kind, PAGE, site)).toEqual({ error });
  });

  test('a data: picture is loaded from nowhere', () => {
    expect(resolveReference('data:image/png;base64,AA', 'asset', PAGE, site)).toEqual({});
  });

  test.each([
    ['/sub/', { file: 'index.html', fragment: '' }],
    ['/sub/rss.xml', { file: 'rss.xml', fragment: '' }],
    ['https://example.org/sub/rss.xml', { file: 'rss.xml', fragment: '' }],
    ['/sub', { error: 'lacks the slash at its end' }],
    ['/rss.xml', { error: 'is outside the base path /sub/' }],
    ['/subway/', { error: 'is outside the base path /sub/' }],
  ])('under a base path, %s', (address, expected) => {
    expect(resolveReference(address, 'link', 'index.html', below)).toEqual(expected);
  });
});

test.each([
  ['abc', undefined],
  ['السلام', undefined],
  ['أ'.normalize('NFD'), 'is not in the normal form NFC'],
])('nameError of %j', (name, expected) => {
  expect(nameError(bytes(name))).toBe(expected);
});

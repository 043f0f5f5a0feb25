import { describe, expect, test } from 'vitest';
import { feedsSchema } from '#site/feeds-schema.ts';
import { isHttpUrl, slugText, visibleText } from '#site/fields.ts';
import { redirectSchema } from '#site/settings-schema.ts';
import { siteSchema } from '#site/site-schema.ts';

describe('visibleText', () => {
  test.each([
    '',
    ' ',
    '\u200B',
    '\u2060',
    '\uFEFF',
    '\u00AD',
    '\u3164',
    '\u115F',
    '\uFFA0',
    '\u2800',
    '\u034F',
    '\u{E0041}',
    '\u200D',
    '\u200E',
    '\u064E',
  ])('takes %j for empty', (text) => {
    expect(visibleText('title').safeParse(text).success).toBe(false);
  });

  test.each([
    ['  قمة \n ثانية ', 'قمة ثانية'],
    ['آخر'.normalize('NFD'), 'آخر'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['🕊️', '🕊️'],
  ])('gives %j as %j', (text, expected) => {
    expect(visibleText('title').parse(text)).toBe(expected);
  });

  test('a limit counts letters', () => {
    expect(visibleText('title', 5).safeParse('خمسة').success).toBe(true);
    expect(visibleText('title', 5).safeParse('ستة أحرف').success).toBe(false);
  });
});

test.each(['ـــــ', 'ـ ـ', '\u200fـ'])('a text of tatweel alone is empty: «%s»', (text) => {
  expect(visibleText('title').safeParse(text).success).toBe(false);
});

describe('isHttpUrl', () => {
  test.each([
    ['https://good.example\\@e.example', false],
    ['https://good.example/a\\b', false],
    ['https://example.org/a?b#c', true],
    ['HTTP://EXAMPLE.ORG', true],
    ['https://مثال.إختبار/', true],
    ['https://user@example.org/', false],
    ['https:/example.org', false],
    ['//example.org', false],
    ['javascript:alert(1)', false],
    ['https://a b', false],
    ['https://', false],
  ])('%j %j', (text, expected) => {
    expect(isHttpUrl(text)).toBe(expected);
  });
});

describe('siteSchema', () => {
  const shape = siteSchema.shape;
  test.each([
    ['https://nuqta.example', 'https://nuqta.example'],
    ['https://NUQTA.example/', 'https://nuqta.example'],
    ['https://مثال.إختبار', 'https://xn--mgbh0fb.xn--kgbechtv'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
    ['https://nuqta.example/news', undefined],
    ['https://user:pass@nuqta.example', undefined],
  ])('the address %j is %j', (text, expected) => {
    expect(shape.address.safeParse(text).data).toBe(expected);
  });

  test.each([
    ['/', '/'],
    ['/news', '/news/'],
    ['/a/b/', '/a/b/'],
    ['/../', undefined],
    ['/a/./b', undefined],
    ['//', undefined],
    ['/أخبار/', undefined],
  ])('the base %j is %j', (text, expected) => {
    expect(shape.base.safeParse(text).data).toBe(expected);
  });
});

describe('feedsSchema', () => {
  test('says nothing of formats where nothing is written', () => {
    expect(feedsSchema.parse({})).toEqual({ full: 50, lists: 20, formats: {} });
  });

  test.each([
    [{ tags: ['rss', 'atom'], authors: [] }, undefined],
    [{ tags: 'rss' }, 'list-expected'],
    [{ tags: ['xml'] }, 'word-unknown'],
    [['rss'], 'mapping-expected'],
    ['rss', 'mapping-expected'],
  ])('the formats %j: %s', (formats, message) => {
    expect(feedsSchema.safeParse({ formats }).error?.issues[0]?.message.split(' ')[0]).toBe(message);
  });
});

describe('slugText', () => {
  test.each([
    ['قمة-بيروت', true],
    ['news-2026', true],
    ['News', false],
    ['a--b', false],
    ['..', false],
    ['con', false],
    ['', false],
  ])('%j %j', (slug, expected) => {
    expect(slugText.safeParse(slug).success).toBe(expected);
  });
});

describe('redirectSchema', () => {
  test.each([
    [{ from: '/أ/', to: '/ب/#ج' }, true],
    [{ from: '/أ/', to: 'https://example.org/?a=1' }, true],
    [{ from: '//example.org/', to: '/ب/' }, false],
    [{ from: '/أ/', to: '//example.org/' }, false],
    [{ from: '/أ/', to: '/\\example.org' }, false],
    [{ from: '/أ/', to: '/%2e%2e/' }, false],
    [{ from: '/', to: '/ب/' }, false],
    [{ from: '/أ/', to: '/ب/?a' }, false],
  ])('%j %j', (row, expected) => {
    expect(redirectSchema.safeParse(row).success).toBe(expected);
  });
});

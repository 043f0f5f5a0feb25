import { describe, expect, test } from 'vitest';
import type { BodyPart } from '#markdown/body.ts';
import { parseBody } from '#markdown/parse-body.ts';
import { type BodyRenderers, renderBody } from '#markdown/render-body.ts';

const RENDERERS: BodyRenderers = {
  address: ({ written }) => `/base/${written}?a&"b"`,
  related: ({ reference }) => `<i>${reference.written}</i>`,
  picture: ({ file }) => `<u>${file}</u>`,
  embed: ({ title }) => `<s>${title}</s>`,
};
const PLACE = { line: 1, column: 1 };
const body = (...parts: BodyPart[]) => ({ parts, text: '' });

describe('renderBody', () => {
  test('joins the HTML with its parts in their places', () => {
    const parts: BodyPart[] = [
      '<p>أ</p>',
      { type: 'related', reference: { written: 'قمة', breaking: false, ...PLACE } },
      { type: 'picture', file: 'a.jpg', alt: 'أ', ...PLACE },
      {
        type: 'embed',
        provider: 'Vimeo',
        title: 'لقاء',
        url: 'https://vimeo.com/1',
        frame: 'https://player.vimeo.com/video/1',
      },
      '<p>ب</p>',
    ];
    expect(renderBody(body(...parts), RENDERERS)).toBe('<p>أ</p><i>قمة</i><u>a.jpg</u><s>لقاء</s><p>ب</p>');
  });

  test('escapes addresses', () => {
    const link = body('<a href="', { type: 'address', written: 'قمة', ...PLACE }, '">أ</a>');
    expect(renderBody(link, RENDERERS)).toBe('<a href="/base/قمة?a&amp;&quot;b&quot;">أ</a>');
  });

  test('an anchor is a fragment, or what a feed makes of it', () => {
    const link = body('<a href="', { type: 'anchor', id: 'أ' }, '">');
    expect(renderBody(link, RENDERERS)).toBe('<a href="#%D8%A3">');
    expect(renderBody(link, { ...RENDERERS, anchor: ({ id }) => `https://example.org/#${id}` })).toBe(
      '<a href="https://example.org/#أ">',
    );
  });
});

const render = (markdown: string, address: () => string | undefined): string =>
  renderBody(parseBody(markdown, { firstLine: 1 }).body, {
    address,
    related: () => '',
    picture: () => '',
    embed: () => '',
  });

test('a link without an address leaves its words', () => {
  expect(render('اقرأ [الخبر](قمة.md) اليوم.', () => undefined)).toContain('اقرأ <a>الخبر</a> اليوم.');
  expect(render('اقرأ [الخبر](قمة.md "شرح") و[آخر](قمة.md).', () => undefined)).not.toContain('href');
  expect(render('اقرأ [الخبر](قمة.md).', () => '/a/')).toContain('<a href="/a/">الخبر</a>');
});

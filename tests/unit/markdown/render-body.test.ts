import { expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { renderBody } from '#markdown/render-body.ts';

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

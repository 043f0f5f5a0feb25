import fc from 'fast-check';
import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseSrcset, scanPage } from '#output/scan-page.ts';

function references(html: string): string[] {
  const found: string[] = [];
  scanPage(html, (address, kind) => found.push(`${kind} ${address}`));
  return found;
}

describe('scanPage', () => {
  test.each([
    ['a link', '<a href="/a/">', ['link /a/']],
    ['a link without quotes', '<a href=/a/ class=x>', ['link /a/']],
    ['a link in single quotes', "<a class='>' href='/a/'>", ['link /a/']],
    ['a link in capitals, with spaces', '<A HREF = "/a/" >', ['link /a/']],
    ['the first of two addresses, as a browser takes it', '<a href="/a/" href="/b/">', ['link /a/']],
    ['a link with a reference in it', '<a href="/a/?x=1&amp;y=2">', ['link /a/?x=1&y=2']],
    ['a numeric reference', '<a href="&#x2F;a&#47;">', ['link /a/']],
    ['> inside a value', '<a title="a > b" href="/a/">', ['link /a/']],
    ['a stylesheet', '<link rel="stylesheet" href="/s.css">', ['asset /s.css']],
    ['a canonical address', '<link href="https://example.org/" rel="canonical">', ['link https://example.org/']],
    ['a connection opened early', '<link rel="preconnect" href="https://cdn.example">', ['asset https://cdn.example']],
    ['a script', '<script src="/s.js"></script>', ['asset /s.js']],
    [
      'an image with sizes',
      '<img src="/i.jpg" srcset="/i1.avif 320w, /i2.avif 640w">',
      ['asset /i.jpg', 'asset /i1.avif', 'asset /i2.avif'],
    ],
    ['a video with a poster', '<video poster="/p.jpg" src="/v.mp4">', ['asset /p.jpg', 'asset /v.mp4']],
    ['a form', '<form action="/search/">', ['link /search/']],
    ['a style attribute', '<p style="background:url(/b.png)">', ['asset /b.png']],
    ['a style element', '<style>a{background:url("/b.png")}</style>', ['asset /b.png']],
    ['an icon of a sprite', '<svg><use href="/icons.svg#dot"/></svg>', ['asset /icons.svg#dot']],
    ['a page that sends on', '<meta http-equiv="refresh" content="0;url=/new/">', ['link /new/']],
    [
      'a share image',
      '<meta property="og:image" content="https://example.org/s.png">',
      ['link https://example.org/s.png'],
    ],
    ['a description that looks like an address', '<meta name="description" content="/a/">', []],
    ['a comment', '<!-- <a href="/a/"> --><a href="/b/">', ['link /b/']],
    ['text of a script', '<script>const a = "<a href=/a/>";</script><a href="/b/">', ['link /b/']],
    ['text of a title', '<title><a href="/a/"></title>', []],
    ['an end tag with attributes', '</a href="/a/">', []],
    ['a bare less-than sign', '1 < 2 <a href="/a/">', ['link /a/']],
    ['a tag that never ends', '<a href="/a/', ['link /a/']],
    ['a comment that never ends', '<!-- <a href="/a/">', []],
  ])('%s', (_name, html, expected) => {
    expect(references(html)).toEqual(expected);
  });

  test('gives ids, names of anchors and data blocks', () => {
    const marks = scanPage(
      '<h2 id="أولا">أولا</h2><a name=fn1></a><meta name="x"><script type="application/ld+json">{"a":"</b>"}</script>',
      () => undefined,
    );
    expect(marks.ids).toEqual(['أولا', 'fn1']);
    expect(marks.dataBlocks).toEqual(['{"a":"</b>"}']);
  });
});

describe('scanPage beside a parser', () => {
  /** What parse5 makes of a text, written again: values in double quotes, no comments. */
  const parsed = (html: string): string => {
    const processor = unified().use(rehypeRaw).use(rehypeStringify, { allowDangerousCharacters: false });
    const tree: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
    return processor.stringify(processor.runSync(tree));
  };
  /** Pages are read as bytes, a letter each: what a reference stands for is compared in the same form. */
  const marksOf = (html: string) => {
    const bytes = Buffer.from(html).toString('latin1');
    return { ...scanPage(bytes, () => undefined), found: references(bytes) };
  };

  const value = fc.string({ unit: fc.constantFrom(...'/abق.?=&;#-'), minLength: 1, maxLength: 8 });
  const attribute = fc
    .tuple(
      fc.constantFrom('href', 'SRC', 'id', 'title', 'poster', 'data-x', 'action', 'class'),
      fc.constantFrom('', ' ', '\n'),
      fc.constantFrom('"', "'", ''),
      value,
    )
    .map(([name, space, quote, text]) => {
      const inside = quote === '' ? text.replace(/[=]/g, 'x') : `${text}>${quote === '"' ? "'" : '"'}`;
      return `${name}${space}=${space}${quote}${inside}${quote}`;
    });
  const attributes = fc.array(attribute, { maxLength: 4 }).map((list) => list.map((one) => ` ${one}`).join(''));
  const piece = fc.oneof(
    fc
      .tuple(fc.constantFrom('img', 'IMG', 'video', 'object', 'p', 'span', 'bdi'), attributes)
      .map(([name, inside]) => `<${name}${inside} >${/img/i.test(name) ? '' : `نص</${name}>`}`),
    fc
      .tuple(fc.constantFrom('script', 'title', 'textarea'), attributes, value)
      .map(([name, inside, text]) => `<${name}${inside}><a href="${text.replace(/[&;]/g, '')}"></${name} >`),
    value.map((text) => `<!-- <a href="${text}"> -->`),
    fc.constantFrom('نص', ' 1 &lt; 2 ', '< ', '&amp;', '</p x="<a href=y>">'),
  );

  test('finds in any page what it finds once a parser has read it and written it anew', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join('');
        expect(marksOf(html)).toEqual(marksOf(parsed(html)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseSrcset', () => {
  test.each([
    ['/a.avif', ['/a.avif']],
    ['/a.avif 1x, /b.avif 2x', ['/a.avif', '/b.avif']],
    ['\n /a,b.avif 320w,\n /c.avif 640w,', ['/a,b.avif', '/c.avif']],
    ['', []],
  ])('%j', (value, expected) => {
    expect(parseSrcset(value)).toEqual(expected);
  });
});

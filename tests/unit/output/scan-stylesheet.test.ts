import { expect, test } from 'vitest';
import { scanStylesheet } from '#output/scan-stylesheet.ts';

test.each([
  ['@font-face{src:url("/f.woff2") format("woff2"), url(/g.woff2)}', ['/f.woff2', '/g.woff2']],
  ["@import '/a.css'; @import url('/b.css');", ['/a.css', '/b.css']],
  ['/* url(/no.png) */ a{mask:url( /yes.svg )}', ['/yes.svg']],
  ['a{clip-path:url(#dot)}', []],
  ['a{color:red}', []],
])('%s', (css, expected) => {
  expect(scanStylesheet(css)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { nestHtml } from '#markdown/nest-html.ts';

describe('nestHtml', () => {
  test.each<[string, string]>([
    ['<h2 id="أولا">أولًا</h2><h4>ب</h4>', '<h3 id="n-أولا">أولًا</h3><h5>ب</h5>'],
    ['<a href="#أولا">ا</a><a href="/x/#أولا">ب</a>', '<a href="#n-أولا">ا</a><a href="/x/#أولا">ب</a>'],
    ['<a href="#">أعلى</a>', '<a href="#">أعلى</a>'],
    ['<section aria-labelledby="a b"></section>', '<section aria-labelledby="n-a n-b"></section>'],
    ['<td headers=a>١</td>', '<td headers=n-a>١</td>'],
    ['<p title="id=&quot;x&quot; > y">س</p>', '<p title="id=&quot;x&quot; > y">س</p>'],
    ['<p>id="x" href="#y"</p>', '<p>id="x" href="#y"</p>'],
    ['<img src="/a.png" alt=""><br>', '<img src="/a.png" alt=""><br>'],
    ['<details open id="d"><summary>ح</summary></details>', '<details open id="n-d"><summary>ح</summary></details>'],
  ])('%j', (html, expected) => {
    expect(nestHtml(html, 'n-')).toBe(expected);
  });

  test('every id stays unique beside the page it was', () => {
    const html =
      '<h2 id="a">ا</h2><sup id="fnref-1"><a href="#fn-1">1</a></sup><li id="fn-1"><a href="#fnref-1">↩</a></li>';
    const ids = [...(html + nestHtml(html, 'n-')).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

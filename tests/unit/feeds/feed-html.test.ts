import { describe, expect, test } from 'vitest';
import { toFeedHtml } from '#feeds/feed-html.ts';

const RLM = '\u200F';

describe('toFeedHtml', () => {
  test.each([
    ['the opening words in red', '<p><span class="rub">قال المتحدث</span> إن</p>', '<p>قال المتحدث إن</p>'],
    ['ids and classes', '<h2 id="خلفية" class="x">خلفية</h2>', '<h2>خلفية</h2>'],
    [
      'a table that scrolls',
      '<div class="table" role="region" tabindex="0" aria-label="جدول"><table><tbody><tr><td colspan="2">أ</td></tr></tbody></table></div>',
      '<div><table><tbody><tr><td colspan="2">أ</td></tr></tbody></table></div>',
    ],
    [
      'a margin note, which is shown open',
      '<details class="note"><summary><span class="note-label">حاشية: </span><b>الميناء الجاف</b></summary><div><p>نص</p></div></details>',
      '<div><p>حاشية: <b>الميناء الجاف</b></p><div><p>نص</p></div></div>',
    ],
    [
      'the way back from a footnote',
      '<li id="fn-1"><p>هامش <a href="https://nuqta.example/a/#fnref-1" class="fn-back" aria-label="عودة">↑</a></p></li>',
      '<li><p>هامش </p></li>',
    ],
    [
      'a timeline, a list without numbers',
      '<ol class="timeline"><li><ol><li>أ</li></ol></li></ol>',
      '<ul><li><ol><li>أ</li></ol></li></ul>',
    ],
    [
      'caption and credit',
      '<figcaption><span>قاعة</span><cite>رسم: نقطة</cite></figcaption>',
      '<figcaption>قاعة <cite>رسم: نقطة</cite></figcaption>',
    ],
    [
      'asides and sections',
      '<aside class="box" aria-label="x"><p class="box-title">إطار</p></aside><section class="footnotes"></section>',
      '<div><p>إطار</p></div><div></div>',
    ],
    [
      'an image',
      '<img src="https://nuqta.example/a.jpg" width="2" height="1" alt="أ > ب" loading="lazy"/>',
      '<img src="https://nuqta.example/a.jpg" width="2" height="1" alt="أ > ب"/>',
    ],
  ])('leaves of %s what a reader takes', (_name, html, expected) => {
    expect(toFeedHtml(html)).toBe(expected);
  });

  test.each([
    ['<p>RSS صيغة</p>', `<p>${RLM}RSS صيغة</p>`],
    ['<p>«<bdi>RSS</bdi>» صيغة</p>', `<p>${RLM}«\u2068RSS\u2069» صيغة</p>`],
    ['<ul><li><p><b>2026</b> Atom</p></li></ul>', `<ul><li><p>${RLM}<b>2026</b> Atom</p></li></ul>`],
    ['<p>صيغة RSS</p>', '<p>صيغة RSS</p>'],
    ['<p>&quot;صيغة</p>', '<p>&quot;صيغة</p>'],
    ['<p>2026</p><p>Atom</p>', `<p>2026</p><p>${RLM}Atom</p>`],
    ['<p>أ<br/>RSS</p>', '<p>أ<br/>RSS</p>'],
  ])('puts a mark before a block that begins from the left: %s', (html, expected) => {
    expect(toFeedHtml(html)).toBe(expected);
  });

  test('changes nothing the second time', () => {
    const once = toFeedHtml(
      '<details class="note"><summary><b>RSS</b></summary><div><p>Atom ثم <cite>أ</cite></p></div></details>',
    );
    expect(toFeedHtml(once)).toBe(once);
  });
});

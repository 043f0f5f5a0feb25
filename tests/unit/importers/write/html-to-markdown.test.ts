import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '#importers/write/html-text.ts';
import { htmlToMarkdown } from '#importers/write/html-to-markdown.ts';
import { parseBody } from '#markdown/parse-body.ts';

const convert = (html: string, more: { blankLinesSeparateParagraphs?: boolean; base?: string } = {}) =>
  htmlToMarkdown(html, { blankLinesSeparateParagraphs: false, convert: (text) => text, ...more });

describe('htmlToMarkdown', () => {
  test.each([
    ['<p>نص أول</p><p>نص ثان</p>', 'نص أول\n\nنص ثان'],
    ['<div dir="rtl"><div>نص</div><span>آخر</span></div>', 'نص\n\nآخر'],
    ['نص<br/><br/>آخر<br>سطر', 'نص\n\nآخر\\\nسطر'],
    ['<p> نص\n  على سطرين </p>', 'نص على سطرين'],
    ['<p>5 * 3 [x] &lt;b&gt;</p>', '5 \\* 3 \\[x] \\<b>'],
    ['<p># وسم</p><p>- شرطة</p>', '\\# وسم\n\n\\- شرطة'],
    ['<p>أ<br>===</p>', 'أ\\\n\\==='],
    ['<p>نص <strong>مهم </strong>هنا</p>', 'نص **مهم** هنا'],
    ['<p>نص <b>أول</b><b> وثان</b></p>', 'نص **أول وثان**'],
    ['<p>و<b>«قال»</b>بعد</p>', 'و<strong>«قال»</strong>بعد'],
    ['<p><em>مائل</em> و<b><i>كلاهما</i></b></p>', '*مائل* و***كلاهما***'],
    ['<h1>عنوان</h1><h3>فرعي</h3>', '## عنوان\n\n### فرعي'],
    ['<ul><li>أول</li><li>ثان<ul><li>داخل</li></ul></li></ul>', '- أول\n- ثان\n  - داخل'],
    ['<ol><li><p>أول</p></li><li>ثان</li></ol>', '1. أول\n2. ثان'],
    ['<blockquote><p>قول</p><p>آخر</p></blockquote>', '> قول\n>\n> آخر'],
    ['<a href="https://nuqta.example/a b(c)">رابط</a>', '[رابط](https://nuqta.example/a%20b\\(c\\))'],
    ['<a href="javascript:alert(1)">رابط</a>', 'رابط'],
    ['<a href="#note">رابط</a>', 'رابط'],
    ['<a href="https://nuqta.example/"><p>نص</p></a>', '[نص](https://nuqta.example/)'],
    ['<table><tr><th>أ</th><th>ب|ج</th></tr><tr><td>1</td></tr></table>', '| أ | ب\\|ج |\n| - | - |\n| 1 | |'],
    ['<table><tr><td><p>نص</p></td></tr></table>', 'نص'],
    ['<pre>a  b\n*c*</pre>', '```\na  b\n*c*\n```'],
    ['<p>أ</p><hr><p>ب</p>', 'أ\n\n---\n\nب'],
    ['<p>نص<!-- سر --></p>', 'نص'],
    ['<p>10<sup>6</sup> و<del>20</del> <ins>30</ins></p>', '10<sup>6</sup> و~~20~~ <ins>30</ins>'],
    ['<p><q>نعم</q> و<mark>هذا</mark> و<code>a|b</code></p>', '<q>نعم</q> و<mark>هذا</mark> و`a|b`'],
    ['<p>قال <span dir="LTR">C:\\Temp (1)</span></p>', 'قال <span dir="ltr">C:\\Temp (1)</span>'],
    ['<p>قال <span dir="RTL" lang="AR-SA">نعم</span></p>', 'قال نعم'],
    ['<ol start="4"><li>رابع</li><li>خامس</li></ol>', '4. رابع\n5. خامس'],
    ['<dl><dt>المكان</dt><dd>بيروت</dd></dl>', ':::facts\n- **المكان**: بيروت\n:::'],
    ['<dl><dt>أ</dt><dd>ب</dd><dd>ج</dd></dl>', '<dl>\n<dt>أ</dt>\n<dd>ب</dd>\n<dd>ج</dd></dl>'],
    ['<h3><p>عنوان</p><p>فرعي</p></h3>', '### عنوان فرعي'],
    ['<p>&#8238;نص&#8236;</p>', 'نص'],
    ['<p>:: نص [^1] ::facts{</p>', '\\:: نص \\[^1] \\::facts{'],
    ['<p>&nbsp;</p><p>نص</p><ul><li></li></ul>', 'نص'],
    ['<p>نص <b>مفتوح<p>آخر', 'نص **مفتوح**\n\n**آخر**'],
  ])('%s', (html, markdown) => {
    expect(convert(html).markdown).toBe(markdown);
  });

  test('empty lines part paragraphs where the source says so, single ones are line ends', () => {
    expect(convert('نص\nسطر\n\n<b>آخر</b>\n \nثالث', { blankLinesSeparateParagraphs: true }).markdown).toBe(
      'نص\\\nسطر\n\n**آخر**\n\nثالث',
    );
  });

  test('links are made whole from the page’s address', () => {
    expect(convert('<a href="../ب/?x=1">رابط</a>', { base: 'https://nuqta.example/أ/ج/' }).markdown).toBe(
      '[رابط](https://nuqta.example/%D8%A3/%D8%A8/?x=1)',
    );
    expect(convert('<a href="/ب">رابط</a>').markdown).toBe('رابط');
  });

  test('a video of a known provider becomes a card, any other frame is named as left out', () => {
    const video = '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0"></iframe>';
    expect(convert(video).markdown).toBe('::embed[YouTube]{url="https://www.youtube.com/watch?v=abcdefghijk"}');
    expect(convert('<p>https://youtu.be/abcdefghijk</p>').markdown).toBe(
      '::embed[YouTube]{url="https://www.youtube.com/watch?v=abcdefghijk"}',
    );
    expect(convert('<iframe src="https://nuqta.example/x"></iframe>نص')).toEqual({
      markdown: 'نص',
      pictures: [],
      dropped: ['iframe (https://nuqta.example/x)'],
      links: [],
    });
  });

  test('a table that Markdown has no form for stays HTML, its caption inside', () => {
    const table = '<table><tr><td colspan="2" style="x">أ</td></tr><tr><td>ب</td><td>ج<br><br>د</td></tr></table>';
    expect(convert(`<figure>${table}<figcaption>الجدول</figcaption></figure>`).markdown).toBe(
      '<table>\n<caption>الجدول</caption>\n<tbody>\n<tr><td colspan="2">أ</td></tr>\n<tr><td>ب</td><td>ج<br><br>د</td></tr></tbody></table>',
    );
    expect(convert('<table><tr><td>أ</td><td>ب</td></tr></table>').markdown).not.toContain('|');
  });

  test.each([
    '<p>نص<sup class="fn"><a href="#a1" id="a1-link">1</a></sup></p><ol><li id="a1">حاشية <a href="#a1-link">↩︎</a></li></ol>',
    '<p>نص<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> حاشية</p></div>',
    '<p>نص<sup id="r"><a href="#n">*</a></sup></p><p id="n"><a href="#r">*</a> حاشية</p>',
  ])('footnotes become footnotes: %s', (html) => {
    expect(convert(html).markdown).toBe('نص[^1]\n\n[^1]: حاشية');
  });

  test('a link to a place on the page that leads nowhere back is no footnote', () => {
    expect(convert('<p>نص <a href="#n">1</a></p><p id="n">فقرة</p>').markdown).toBe('نص 1\n\nفقرة');
  });

  test('pictures are left out with their captions, and named', () => {
    const html =
      '<figure><img src="/a.jpg"><figcaption>تعليق</figcaption></figure><p>نص <img src="https://nuqta.example/b.png"></p>';
    expect(convert(html, { base: 'https://nuqta.example/x/' })).toEqual({
      markdown: 'نص',
      pictures: ['https://nuqta.example/a.jpg («تعليق»)', 'https://nuqta.example/b.png'],
      dropped: [],
      links: [],
    });
  });

  test('scripts, styles and forms are left out and named', () => {
    const { markdown, dropped } = convert(
      '<script>alert(1)</script><style>p{}</style><p onclick="x()">نص</p><form>أرسل</form>',
    );
    expect(markdown).toBe('نص');
    expect(dropped).toEqual(['script', 'style', 'form']);
  });

  test('elements nested a thousand deep are no article and no fault', () => {
    expect(convert(`${'<div>'.repeat(1000)}نص`).markdown).toBe('');
  });

  test('whatever the text, its letters are read again as they were, and no error is made', () => {
    const piece = fc.constantFrom(
      'نص',
      'عَلَم',
      ' ',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '#',
      '+',
      '-',
      '=',
      '|',
      ':',
      '~',
      '1.',
      '\\',
      '!',
      '{',
      '}',
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      '<i>',
      '</i>',
      '&lt;',
      '&amp;',
      '<a href="https://x.example/">',
      '</a>',
      '<li>',
      '<h2>',
      'x@y.example',
      'www.z.example',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const html = pieces.join('');
        const { body, diagnostics } = parseBody(convert(html).markdown, { firstLine: 1 });
        const letters = (text: string): string => text.replace(/\s+/g, '');
        expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
        expect(letters(body.text)).toBe(letters(htmlToText(html)));
      }),
      { numRuns: 1000, seed: 11 },
    );
  });
});

describe('htmlToText', () => {
  test.each([
    ['قهوة &amp; شاي', 'قهوة & شاي'],
    ['<b>عنوان</b>\n آخر', 'عنوان آخر'],
    ['5 < 7', '5 < 7'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

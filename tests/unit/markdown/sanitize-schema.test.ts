import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParsedBody, parseBody } from '#markdown/parse-body.ts';
import { renderBody } from '#markdown/render-body.ts';
import { SANITIZE_SCHEMA } from '#markdown/sanitize-schema.ts';
import { inEnglish } from '../messages/in-english.ts';

const parse = (markdown: string) => parseBody(markdown, { firstLine: 1 });

function htmlOf({ body }: ParsedBody): string {
  return renderBody(body, { address: () => '/address/', related: () => '', picture: () => '', embed: () => '' });
}

const ATTRIBUTES = new Set(
  'aria-label class colspan datetime dir href id lang open rel reversed role rowspan scope start tabindex title value'.split(
    ' ',
  ),
);

/** Reads our own stringified HTML: every `<` outside a quoted value begins a tag. */
function foreignThings(html: string): string[] {
  const found: string[] = [];
  for (const [tag, name = '', attributes = ''] of html.matchAll(/<\/?([^\s/>]*)((?:"[^"]*"|[^">])*)>?/g)) {
    if (!SANITIZE_SCHEMA.tagNames?.includes(name)) found.push(tag);
    for (const [, attribute = '', value = ''] of attributes.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)) {
      if (!ATTRIBUTES.has(attribute)) found.push(`${attribute} in ${tag}`);
      if (attribute === 'href' && !/^(?:https?:\/\/|mailto:|tel:|#|\/address\/$)/.test(value)) found.push(value);
    }
  }
  return found;
}

const HOSTILE = [
  '<script>go()</script>',
  '<ScRiPt src=//example.org/x.js></sCrIpT>',
  '<scr<script>ipt>go()</scr</script>ipt>',
  '<img src=x onerror=go()>',
  '<img src="x.jpg" alt="x" onload="go()" srcset="//example.org/x 2x">',
  '<svg onload=go()>',
  '<svg><script>go()</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=go()&gt;">',
  '<a href="javascript:go()">x</a>',
  '<a href="JaVaScRiPt:go()">x</a>',
  '<a href="java&#9;script:go()">x</a>',
  '<a href="java&NewLine;script&colon;go()">x</a>',
  '<a href=" javascript:go()">x</a>',
  '<a href="vbscript:go()">x</a>',
  '<a href="data:text/html,<script>go()</script>">x</a>',
  '<a href="//example.org">x</a>',
  '<a href="/\\example.org" target=_blank ping="//example.org">x</a>',
  '<iframe src="https://www.youtube-nocookie.com/embed/aBcDeFgHiJk"></iframe>',
  '<iframe srcdoc="<script>go()</script>">',
  '<object data="x.swf"></object><embed src="x.swf">',
  '<form action="https://example.org"><input name=q autofocus onfocus=go()><button formaction="javascript:go()">x',
  '<style>@import "//example.org/x.css"; p{background:url(//example.org)}</style>',
  '<p style="background:url(//example.org)" class="rub" id="location">x</p>',
  '<link rel=stylesheet href="//example.org/x.css"><base href="//example.org/">',
  '<meta http-equiv="refresh" content="0;url=//example.org">',
  '<video src="//example.org/x.mp4" poster="//example.org/x.jpg" onplay=go()></video>',
  '<details open ontoggle=go()><summary>x</summary></details>',
  '<body onload=go()><html onclick=go()>',
  '<noscript><p title="</noscript><img src=x onerror=go()>">',
  '<template><script>go()</script></template>',
  '<textarea></textarea><script>go()</script>',
  '<plaintext><script>go()</script>',
  '<xmp><script>go()</script></xmp>',
  '<!--><script>go()</script>-->',
  '<![CDATA[<script>go()</script>]]>',
  '<?php go() ?>',
  '<a title="&quot;><script>go()</script>">x</a>',
  '<b/onclick=go()>x</b>',
  '<table background="//example.org"><td onclick=go()>x</table>',
  '[x](javascript:go())',
  '[x](<javascript:go()>)',
  '[x](javascript&colon;go())',
  '[x](&#106;avascript:go())',
  '[x][y]\n\n[y]: javascript:go()',
  '<javascript:go()>',
  '![x](javascript:go())',
  '![x](x.jpg "\\" onerror=go() x=\\"")',
  '![" onerror=go() x="](x.jpg)',
  '[x](https://example.org/"onclick="go())',
  '## <img src=x onerror=go()>',
  ':::note[<script>go()</script>]\n<script>go()</script>\n:::',
  ':::aside["><script>go()</script>]\nx\n:::',
  '::embed[x]{url="javascript:go()"}',
  '::related["><script>go()</script>]',
  '{{ go() }} <%= go() %>',
];

describe('sanitising', () => {
  test.each(HOSTILE)('nothing runs from %s', (payload) => {
    for (const markdown of [
      payload,
      `فقرة ${payload} نص`,
      `> ${payload}`,
      `- ${payload}\n- ب`,
      `| أ |\n|---|\n| ${payload} |`,
    ]) {
      expect(foreignThings(htmlOf(parse(markdown)))).toEqual([]);
    }
  });

  test('holds for any mixture of the payloads', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ maxLength: 8 }),
      fc.constantFrom('\n\n', '\n', '>', '"', '<p>', '</p>'),
    );
    const mixture = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(mixture, (markdown) => {
        expect(foreignThings(htmlOf(parse(markdown)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['فقرة\n\n<script>go()</script>', 3, '<script> was dropped'],
    ['أ\n\nب <b onclick="go()">ج</b>', 3, 'onclick of <b>'],
    ['أ\nب <iframe src="x"></iframe>', 2, '<iframe> was dropped'],
    ['[أ](javascript:go())', 1, 'javascript:'],
    ['أ\n\n<p style="color:red">ب</p>', 3, 'style of <p>'],
    ['أ\n\n<body onload="go()">', 3, '<body> was dropped'],
    ['أ\n\n<td>ب</td>', 3, '<td> was dropped'],
    ['أ\n\nب</div>', 3, '</div> closes nothing'],
    ['أ\n\n<b>ب\n\nج', 3, '<b> is opened here and never closed'],
    ['أ\n\n<table><tr><td>ب</td></tr></table>', 3, ''],
    ['<dt>أ</dt>', 1, '<dt> was dropped'],
  ])('says what is dropped from %j, and in which line', (markdown, line, words) => {
    const { diagnostics } = parse(markdown);
    if (words === '') return expect(diagnostics).toEqual([]);
    expect(diagnostics).toContainEqual(expect.objectContaining({ line, severity: 'warning' }));
    expect(
      inEnglish(diagnostics)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(words);
  });

  test('what is allowed stays, without a word', () => {
    const html = '<p lang="fr" dir="ltr">a <mark>b</mark> <sub>2</sub> <time datetime="2025-05-13">13</time><br>c</p>';
    const parsed = parse(html);
    expect(parsed.diagnostics).toEqual([]);
    expect(htmlOf(parsed)).toContain(
      '<p lang="fr" dir="ltr">a <mark>b</mark> <sub>2</sub> <time datetime="2025-05-13">',
    );
  });

  test('what the constructs write is allowed whole', () => {
    const everything = [
      ':::facts[أ]\n- **ب**: ج\n:::',
      ':::note[أ]\nب\n:::',
      ':::quote[أ]\nب\n:::',
      '![أ](a.jpg "ب | ج")',
      ':::gallery\n![أ](a.jpg)\n:::',
      '| أ | ب |\n|:-:|--:|\n| 1 | 2-1 |',
      'أ[^1] ~~ب~~',
      '[^1]: ج',
      ':::aside[أ]\nب\n:::',
      ':::timeline\n- **أ**: ب\n:::',
      ':::qa\n**أ؟**\n\nب\n:::',
      '## RT أ',
      '3. أ\n4. ب',
      '`أ` **ب** *ج*\\\nد',
      '```js\nx\n```',
      // With raw HTML in the text every drop is reported, ours too.
      '<b>أ</b>',
    ].join('\n\n');
    expect(parse(everything).diagnostics).toEqual([]);
  });
});

describe('attributes without a value', () => {
  const value = fc.constantFrom('', ' ', '  \n ', 'x', 'align-', 'align-center', 'constructor', '0', '"', "'", 'أ');
  const attribute = fc
    .tuple(fc.constantFrom('class', 'CLASS', 'id', 'style', 'Id'), value, fc.constantFrom('"', "'", ''))
    .map(([name, text, quote]) =>
      quote === '' && /^[^\s"'=<>`]*$/.test(text)
        ? ` ${name}${text === '' ? '' : `=${text}`}`
        : ` ${name}="${text.replace(/"/g, '')}"`,
    );
  const element = fc
    .tuple(
      fc.constantFrom('p', 'div', 'span', 'a', 'td', 'h2', 'section', 'li', 'code', 'pre', 'table', 'figure', 'aside'),
      fc.array(attribute, { maxLength: 3 }),
    )
    .map(([name, attributes]) => `<${name}${attributes.join('')}>نص</${name}>`);
  const fence = value.map((info) => `\n\n\`\`\` ${info.replace(/\n/g, '')}\nx\n\`\`\`\n\n`);
  const footnote = fc.constant('نص[^1]\n\n[^1]: حاشية\n\n| أ | ب |\n|:-:|---|\n| ج | د |\n');

  test('never reach a page', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(element, fence, footnote), { minLength: 1, maxLength: 6 }), (pieces) => {
        expect(htmlOf(parse(pieces.join('\n\n')))).not.toMatch(/<[^>]*\s(?:class|id|style)(?:\s*=\s*""|(?=[\s>/]))/);
      }),
      { seed: 20261123, numRuns: 1_500 },
    );
  });
});

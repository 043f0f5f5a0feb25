import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFolder } from '#output/list-folder.ts';
import { type VerifyResult, verifyOutput } from '#output/verify-output.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nuqta-موقع-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function page(body: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><title>ص</title></head><body>${body}</body></html>\n`;
}

function verify(files: Readonly<Record<string, string | Buffer>>, expected?: readonly string[]): VerifyResult {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return verifyOutput(root, listFolder(root), {
    origin: 'https://example.org',
    base: '/',
    expected,
  });
}

const NEWS = encodeURI('/خبر/');
const DOT = encodeURI('/نقطة.svg');

describe('verifyOutput', () => {
  test('finds nothing wrong with a whole site and counts its pages', () => {
    const result = verify(
      {
        'index.html': page(
          `<a href="${NEWS}">خبر</a><a href="${NEWS}${encodeURI('#أولا')}">أولا</a><a href="#top">أعلى</a>`,
        ),
        'خبر/index.html': page(
          `<h2 id="أولا">أولا</h2><a href="/">الأولى</a><img src="${DOT}#${encodeURI('د')}" alt="">`,
        ),
        'نقطة.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g id="د"/></svg>',
        'rss.xml': '<rss/>',
        'feed.json': '{}',
        'site.css': `a{background:url("${DOT}")}`,
        '.nojekyll': '',
      },
      ['/', '/خبر/', '/rss.xml'],
    );
    expect(result).toEqual({ errors: [], pages: 2, files: 7 });
  });

  test.each([
    ['a link that leads nowhere', { 'index.html': page('<a href="/x/">') }, 'index.html: /x/ leads nowhere'],
    ['a picture that is not there', { 'index.html': page('<img src="/x.png">') }, 'index.html: /x.png leads nowhere'],
    [
      'a fragment that is not on the page',
      { 'index.html': page(`<a href="${encodeURI('#هنا')}">`) },
      'index.html: #هنا of index.html is not there',
    ],
    [
      'a fragment that is not on another page',
      { 'index.html': page(`<a href="${NEWS}#b">`), 'خبر/index.html': page('<p id="ab">') },
      'index.html: #b of خبر/index.html is not there',
    ],
    ['a stylesheet whose font is gone', { 'a/s.css': 'a{src:url(f.woff2)}' }, 'a/s.css: f.woff2 leads nowhere'],
    ['a link of a feed', { 'rss.xml': '<rss><link>https://example.org/x/</link></rss>' }, /x\/ leads nowhere$/],
    ['a feed that does not parse', { 'rss.xml': '<rss>' }, /^rss\.xml: does not parse: /],
    ['JSON that does not parse', { 'feed.json': '{' }, /^feed\.json: does not parse: /],
    [
      'JSON-LD that does not parse',
      { 'index.html': page('<script type="application/ld+json">{</script>') },
      /^index\.html: its JSON-LD does not parse: /,
    ],
    ['an empty page', { 'خبر/index.html': '' }, 'خبر/index.html: is empty'],
    ['an empty picture', { 'a.png': '' }, 'a.png: is empty'],
    ['half a page', { 'index.html': page('').slice(0, -12) }, 'index.html: ends before </html>'],
    ['a page that is not UTF-8', { 'index.html': Buffer.from([0x3c, 0x61, 0xff]) }, 'index.html: is not UTF-8'],
    ['a name in NFD', { ['أ.txt'.normalize('NFD')]: 'x' }, /its name is not in the normal form NFC$/],
  ])('reports %s', (_name, files, error) => {
    const { errors } = verify(files);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toEqual(typeof error === 'string' ? error : expect.stringMatching(error));
  });

  test('reports an address at error on many pages once, with their number', () => {
    const files = {
      'index.html': page('<a href="/x/"><a href="/x/">'),
      'a.html': page('<a href="/x/">'),
      'b.html': page('<a href="/y/">'),
    };
    expect(verify(files).errors).toEqual([
      'a.html: /x/ leads nowhere, there and on 1 more',
      'b.html: /y/ leads nowhere',
    ]);
  });

  test('reports a page that should have been written', () => {
    expect(verify({ 'index.html': page('') }, ['/', '/خبر/', '/rss.xml']).errors).toEqual([
      'خبر/index.html: should have been written and was not',
      'rss.xml: should have been written and was not',
    ]);
  });

  test('reports a page that nothing demands, and lets other files be', () => {
    const files = { 'index.html': page(''), 'خبر/index.html': page(''), 'a.css': 'a{color:red}' };
    expect(verify(files, ['/']).errors).toEqual(['خبر/index.html: was written and no list has it']);
    expect(verify(files).errors).toEqual([]);
  });

  test('looks up the addresses of JSON feeds and of a manifest', () => {
    const feed = { home_page_url: 'https://example.org/', items: [{ content_html: '<a href="/x/">x</a>' }] };
    const manifest = { icons: [{ src: 'https://elsewhere.example/icon.png' }] };
    const files = {
      'index.html': page(''),
      'feed.json': JSON.stringify(feed),
      'manifest.webmanifest': JSON.stringify(manifest),
    };
    expect(verify(files).errors).toEqual([
      'feed.json: /x/ leads nowhere',
      'manifest.webmanifest: https://elsewhere.example/icon.png is loaded from another server',
    ]);
  });

  test('reports a picture that a feed would load from another server', () => {
    const rss = '<rss><d><![CDATA[<img src="https://elsewhere.example/a.jpg">]]></d></rss>';
    expect(verify({ 'rss.xml': rss }).errors).toEqual([
      'rss.xml: https://elsewhere.example/a.jpg is loaded from another server',
    ]);
  });

  test('reads a file larger than its first buffer whole', () => {
    const large = page(`<p>${'سلام '.repeat(300_000)}</p><a href="/x/">`);
    expect(verify({ 'index.html': large }).errors).toEqual(['index.html: /x/ leads nowhere']);
  });
});

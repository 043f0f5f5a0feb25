import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuildOptions } from '#build/build-options.ts';
import { checkContent } from '#build/check-content.ts';
import { inEnglish } from '../messages/in-english.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const GOOD = join(PROJECT, 'tests/fixtures/content');
const NOW = '2026-11-23T09:00:00Z';
const FRONT = 'title: خبر\ndate: 2026-11-01\nsection: سياسة\n';
const KILOBYTE = 1024;

let folder: string;
let cases = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-made-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A content folder of its own for each case: the good one, and what a case writes into it. */
class Content {
  readonly path: string;

  constructor() {
    cases += 1;
    this.path = join(folder, `case-${cases}`, 'content');
    cpSync(GOOD, this.path, { recursive: true });
  }

  write(path: string | Buffer, bytes: string | Uint8Array): void {
    const target =
      typeof path === 'string' ? join(this.path, path) : Buffer.concat([Buffer.from(`${this.path}/`), path]);
    if (typeof target === 'string') mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }

  article(name: string, body = 'نص.', front = FRONT): void {
    this.write(`articles/${name}.md`, `---\n${front}---\n${body}\n`);
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    symlinkSync(target, join(this.path, path));
  }

  remove(...paths: readonly string[]): void {
    for (const path of paths) rmSync(join(this.path, path), { recursive: true });
  }
}

const check = async (content: Content, out = 'none') => {
  const environment = {
    NUQTA_CONTENT: content.path,
    NUQTA_CACHE: join(folder, 'cache'),
    NUQTA_OUT: join(content.path, '..', out),
    NUQTA_NOW: NOW,
  };
  return checkContent(readBuildOptions(environment, PROJECT, 0));
};

const bytes = (...parts: readonly (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const IGNORED_FILES = [
  '.DS_Store',
  'Thumbs.db',
  'a.md~',
  '#a.md#',
  '.#a.md',
  'a.md.bak',
  'a.md.swp',
  '.git/config',
  'a.md.orig',
];
const text = `---\n${FRONT}---\nنص.\n`;
const picture = readFileSync(join(GOOD, 'pictures/لون.png'));

type Case = readonly [name: string, make: (content: Content) => void, places: readonly string[]];

const READ: readonly Case[] = [
  ['a byte order mark', (c) => c.write('articles/a.md', `\uFEFF${text}`), []],
  ['two byte order marks', (c) => c.write('articles/a.md', `\uFEFF\uFEFF${text}`), []],
  ['lines that end in CR and LF', (c) => c.write('articles/a.md', text.replaceAll('\n', '\r\n')), []],
  ['lines that end in CR', (c) => c.write('articles/a.md', text.replaceAll('\n', '\r')), []],
  [
    'settings with a byte order mark and CRLF',
    (c) => c.write('tags.yaml', '\uFEFF- label: روسيا\r\n  kind: place\r\n'),
    [],
  ],
  ['a byte order mark in the middle of the text', (c) => c.article('a', 'نص\uFEFF نص.'), []],
  [
    'no settings but those of the site and its sections',
    (c) => c.remove('tags.yaml', 'authors.yaml', 'redirects.yaml'),
    [],
  ],
  ['no article at all', (c) => c.remove('articles'), []],
  [
    'a file name in NFD',
    (c) => {
      c.article('آخر'.normalize('NFD'));
      c.article('b', '[أ](آخر.md)');
    },
    [],
  ],
  [
    'a link in NFD',
    (c) => {
      c.article('آخر');
      c.article('b', `[أ](${'آخر'.normalize('NFD')}.md)`);
    },
    [],
  ],
  [
    'a picture whose name is in NFD',
    (c) => {
      c.write(`pictures/${'آخر'.normalize('NFD')}.png`, picture);
      c.article('a', '![رسم](/pictures/آخر.png)');
    },
    [],
  ],
  [
    'a link to a file of the same folder',
    (c) => {
      c.write('pictures/أصل.png', picture);
      c.link('articles/صورة.png', '../pictures/أصل.png');
      c.article('a', '![رسم](صورة.png)');
    },
    [],
  ],
  [
    'what editors leave behind',
    (c) => {
      for (const name of IGNORED_FILES) c.write(`articles/${name}`, 'x');
    },
    [],
  ],
  [
    'front matter of 64 KB',
    (c) => c.article('a', 'نص.', `${FRONT}#${'x'.repeat(64 * KILOBYTE - Buffer.byteLength(FRONT) - 2)}\n`),
    [],
  ],
  ['a text of nearly 2 MB', (c) => c.article('a', `${'كلمات '.repeat(20)}\n\n`.repeat(9_000)), []],
  ['a name that Windows keeps for a device', (c) => c.article('CON'), []],
  ['an ending in capitals', (c) => c.write('articles/a.MD', text), []],
];

const REFUSED: Case[] = [
  ['a NUL', (c) => c.article('a', 'نص\0نص'), ['articles/a.md:6:3 character-forbidden']],
  ['a NUL in settings', (c) => c.write('tags.yaml', '- label: أ\0ب\n'), ['tags.yaml:1:11 character-forbidden']],
  [
    'an override of direction in settings',
    (c) => c.write('authors.yaml', '# \u202E\n- name: ليلى\n'),
    ['authors.yaml:1:3 direction-override'],
  ],
  [
    'windows-1256',
    (c) => c.write('articles/a.md', bytes('---\ntitle: ', [0xe3, 0xd1, 0xcd, 0xc8, 0xc7], '\n---\n')),
    ['articles/a.md:2:8 not-utf8'],
  ],
  [
    'windows-1256 in settings',
    (c) => c.write('tags.yaml', bytes('- label: ', [0xe3, 0xd1], '\n')),
    ['tags.yaml:1:10 not-utf8'],
  ],
  [
    'windows-1256 in site.yaml',
    (c) => c.write('site.yaml', bytes('name: ', [0xe3, 0xd1], '\n')),
    ['site.yaml:1:7 not-utf8'],
  ],
  [
    'windows-1256 in a page',
    (c) => c.write('pages/a.md', bytes('---\ntitle: ', [0xe3], '\n---\n')),
    ['pages/a.md:2:8 not-utf8'],
  ],
  [
    'a lone surrogate in UTF-8',
    (c) => c.write('articles/a.md', bytes(text, [0xed, 0xa0, 0x80])),
    ['articles/a.md:7:1 not-utf8'],
  ],
  ['an overlong NUL', (c) => c.write('articles/a.md', bytes(text, [0xc0, 0x80])), ['articles/a.md:7:1 not-utf8']],
  [
    'a letter cut in half at the end',
    (c) => c.write('articles/a.md', bytes(text, [0xd9])),
    ['articles/a.md:7:1 not-utf8'],
  ],
  ['UTF-16', (c) => c.write('articles/a.md', Buffer.from(`\uFEFF${text}`, 'utf16le')), ['articles/a.md:1:1 not-utf8']],
  ['a picture saved as an article', (c) => c.write('articles/a.md', picture), ['articles/a.md:1:1 not-utf8']],
  [
    'front matter not closed, in CRLF',
    (c) => c.write('articles/a.md', `---\n${FRONT}\nنص.`.replaceAll('\n', '\r\n')),
    ['articles/a.md:1:1 front-matter-open'],
  ],
  [
    'front matter above 64 KB',
    (c) => c.article('a', 'نص.', `${FRONT}#${'x'.repeat(64 * KILOBYTE)}\n`),
    ['articles/a.md:2:1 front-matter-too-long'],
  ],
  [
    'settings above 4 MB',
    (c) => c.write('tags.yaml', `# ${'x'.repeat(4 * KILOBYTE * KILOBYTE - 10)}\n\n\n\n\n\n\n\n\n\n\n\n\n`),
    ['tags.yaml:1:1 body-size'],
  ],
  ['a text above 2 MB', (c) => c.article('a', 'كلمات '.repeat(200_000)), ['articles/a.md:6:1 body-size']],
  ['a file above 4 MB', (c) => c.article('a', 'كلمات '.repeat(500_000)), ['articles/a.md:1:1 body-size']],
  ['quotes 1,000 deep', (c) => c.article('a', `${'>'.repeat(1_000)} نص`), ['articles/a.md:6:1 nesting']],
  [
    '60,000 cells',
    (c) => c.article('a', `| أ | ب |\n|---|---|\n${'| ج | د |\n'.repeat(30_000)}`),
    ['articles/a.md:12506:1 too-many'],
  ],
  [
    '3,000 definitions',
    (c) => c.article('a', Array.from({ length: 3_000 }, (_, i) => `[${i}]: https://example.org`).join('\n\n')),
    ['articles/a.md:4006:1 too-many'],
  ],
  [
    '3,000 footnotes',
    (c) => c.article('a', Array.from({ length: 3_000 }, (_, i) => `[^${i}]: نص`).join('\n\n')),
    ['articles/a.md:4006:1 too-many'],
  ],
  ['no site.yaml', (c) => c.remove('site.yaml'), ['site.yaml:1:1 site-missing']],
  ['no sections.yaml', (c) => c.remove('sections.yaml'), ['sections.yaml:1:1 sections-missing']],
  ['a link out of the folder', (c) => c.link('articles/a.md', '/etc/hostname'), ['articles/a.md:1:1 link-outside']],
  [
    'a link to a neighbour of the folder',
    (c) => {
      writeFileSync(join(c.path, '../secret.md'), text);
      c.link('articles/a.md', '../../secret.md');
    },
    ['articles/a.md:1:1 link-outside'],
  ],
  ['a link that dangles', (c) => c.link('articles/a.md', 'gone.md'), ['articles/a.md:1:1 link-dangling']],
  ['a link to itself', (c) => c.link('articles/a.md', 'a.md'), ['articles/a.md:1:1 link-dangling']],
  ['a link to a folder', (c) => c.link('articles/more', '../pictures'), ['articles/more:1:1 link-to-folder']],
  ['a link to the folder that holds it', (c) => c.link('articles/more', '.'), ['articles/more:1:1 link-to-folder']],
  [
    'settings that are a link out of the folder',
    (c) => {
      c.remove('tags.yaml');
      c.link('tags.yaml', '/etc/hostname');
    },
    ['tags.yaml:1:1 link-outside'],
  ],
  [
    'settings that are a dangling link',
    (c) => {
      c.remove('tags.yaml');
      c.link('tags.yaml', 'gone.yaml');
    },
    ['tags.yaml:1:1 link-dangling'],
  ],
  [
    'a folder of articles that is a link out of the folder',
    (c) => {
      c.remove('articles');
      c.link('articles', '/etc');
    },
    ['articles:1:1 link-outside'],
  ],
  [
    'a picture that is a link out of the folder',
    (c) => {
      c.link('pictures/a.png', '/etc/hostname');
      c.article('a', '![رسم](/pictures/a.png)');
    },
    ['articles/a.md:6:1 picture-missing', 'pictures/a.png:1:1 link-outside'],
  ],
  [
    'a picture cut short',
    (c) => {
      c.write('pictures/a.png', picture.subarray(0, 60));
      c.article('a', '![رسم](/pictures/a.png)');
    },
    ['articles/a.md:6:1 picture-broken'],
  ],
  [
    'one name in NFC and NFD',
    (c) => {
      c.article('آخر');
      c.article('آخر'.normalize('NFD'));
    },
    ['articles/آخر.md:1:1 file-twice'],
  ],
  [
    'two articles that differ in letter case',
    (c) => {
      c.article('News');
      c.article('news');
    },
    ['articles/News.md:2:1 address-twice', 'articles/news.md:2:1 address-twice'],
  ],
  [
    'two articles that differ in a joiner',
    (c) => {
      c.article('مي\u200Dاه');
      c.article('مياه');
    },
    ['articles/مياه.md:2:1 address-twice', 'articles/مي\u200Dاه.md:2:1 address-twice'],
  ],
  [
    'two articles that differ in presentation forms',
    (c) => {
      c.article('ﺳﻼﻡ');
      c.article('سلام');
    },
    ['articles/سلام.md:2:1 address-twice', 'articles/ﺳﻼﻡ.md:2:1 address-twice'],
  ],
  [
    'two pictures that differ in letter case',
    (c) => {
      c.write('pictures/A.png', picture);
      c.write('pictures/a.png', picture);
    },
    ['pictures/a.png:1:1 file-twice'],
  ],
  ['a file name with a line end', (c) => c.article('a\nb'), ['articles/a\nb.md:1:1 file-name']],
  ['a file name that turns its text', (c) => c.article('a\u202Eb'), ['articles/a\u202Eb.md:1:1 file-name']],
  [
    'a file name that is not UTF-8',
    (c) => c.write(Buffer.from([...Buffer.from('articles/'), 0xe3, 0xd1, ...Buffer.from('.md')]), text),
    ['articles/\uFFFD\uFFFD.md:1:1 file-name'],
  ],
];

/** Windows has no pipes among its files. */
if (process.platform !== 'win32')
  REFUSED.push([
    'a pipe in place of a file',
    (c) => execFileSync('mkfifo', [join(c.path, 'articles/a.md')]),
    ['articles/a.md:1:1 not-a-file'],
  ]);

/** Places of all problems but the notices, as `file:line:column rule`. */
const placesOf = async (content: Content): Promise<string[]> =>
  (await check(content)).diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

describe('input that no text file can hold', () => {
  test.each(READ)('%s is read', async (_name, make) => {
    const content = new Content();
    make(content);
    expect(await placesOf(content)).toEqual([]);
  });

  test.each(REFUSED)('%s is refused', async (_name, make, places) => {
    const content = new Content();
    make(content);
    expect(await placesOf(content)).toEqual(places);
  });

  test('the byte is named at which a file stops being UTF-8', async () => {
    const content = new Content();
    content.write('articles/a.md', bytes('---\ntitle: ', [0xe3]));
    expect(inEnglish((await check(content)).diagnostics)[0]?.message).toContain('byte 11');
  });

  test('a fault in an article is told, and not that its published address is gone', async () => {
    const content = new Content();
    content.article('a', 'نص.', 'date: 2026-11-01\nsection: سياسة\n');
    content.write('articles/b.md', bytes('---\ntitle: ', [0xe3]));
    mkdirSync(join(content.path, '../dist'));
    const published = { n000000001: '/2026/11/01/a/', n000000002: '/2026/11/01/b/', n000000003: '/2026/11/01/c/' };
    writeFileSync(
      join(content.path, '../dist/nuqta-addresses.json'),
      JSON.stringify({ version: 1, articles: published }),
    );
    const { diagnostics } = await check(content, 'dist');
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'articles/a.md text-missing',
      'articles/b.md not-utf8',
      'redirects.yaml address-removed',
    ]);
  });

  test.each([
    ['another newspaper', { name: 'الجبل', address: 'https://jabal.example/' }, { n000000002: '/2026/11/01/c/' }, []],
    [
      'this one under a new name',
      { name: 'الجبل', address: 'https://nuqta.example/' },
      { n000000001: '/2026/11/01/a/', n000000002: '/2026/11/01/c/' },
      ['address-removed'],
    ],
    [
      'this one at a new address',
      { name: 'نقطة', address: 'https://old.example/' },
      { n000000001: '/2026/11/01/a/', n000000002: '/2026/11/01/c/' },
      ['address-removed'],
    ],
    ['this one with other articles', undefined, { n000000002: '/2026/11/01/c/' }, ['address-removed']],
  ])('the site in place is that of %s', async (_name, owner, articles, rules) => {
    const content = new Content();
    content.article('a', 'نص.', 'title: أ\ndate: 2026-11-01\nsection: سياسة\nid: n000000001\n');
    mkdirSync(join(content.path, '../dist'), { recursive: true });
    const list = { version: 1, ...(owner === undefined ? {} : { site: owner }), articles };
    writeFileSync(join(content.path, '../dist/nuqta-addresses.json'), JSON.stringify(list));
    const { diagnostics } = await check(content, 'dist');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckInput } from '#checks/check-input.ts';
import { fileOwners } from '#checks/file-owners.ts';
import { plannedFiles } from '#checks/planned-files.ts';
import { loadEdition } from '#content/load-edition.ts';
import { fileOfAddress } from '#output/path-ledger.ts';
import { toRedirect } from '#site/redirect.ts';
import { inEnglish } from '../messages/in-english.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

const FILES: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: الساحل\ndescription: صحيفة\naddress: https://sahel.example\ntimeZone: UTC\nprecompress: true\nsecurityContact: mailto:a@sahel.example\n',
  'sections.yaml': '- name: سياسة\n- { name: Sport, slug: sport }\n',
  'articles/خبر.md':
    '---\ntitle: خبر\nsection: سياسة\nid: one\ndate: 2026-11-01\ntags: [بيروت]\nslug: story\n---\nنص.\n',
  'pages/about.md': '---\ntitle: عنا\n---\nنص.\n',
};

let folder = '';
let base: CheckInput;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-owners-'));
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const moment = { now: Date.parse('2026-11-23T09:00:00Z'), drafts: false };
  const options = {
    contentFolder: join(folder, 'content'),
    cacheFolder: join(folder, 'cache'),
    projectFolder: PROJECT,
  };
  const loaded = loadEdition({ ...options, ...moment });
  expect(loaded.diagnostics).toEqual([]);
  base = { ...loaded, edition: { ...loaded.edition, publicFiles: [] }, ...moment, published: undefined };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Writers {
  readonly redirects?: readonly string[];
  readonly files?: readonly string[];
  readonly pages?: readonly string[];
}

function check({ redirects = [], files = [], pages = [] }: Writers) {
  const { edition, texts } = base;
  const rows = redirects.map((from) => toRedirect({ from, to: 'https://elsewhere.example/' }));
  const text = redirects.map((from) => `- from: ${from}\n  to: https://elsewhere.example/\n`).join('');
  return fileOwners({
    ...base,
    edition: { ...edition, settings: { ...edition.settings, redirects: rows }, publicFiles: files },
    texts: { get: (path) => (path === 'redirects.yaml' ? text : texts.get(path)) },
    addedPages: pages.map((address) => ({ address, file: `src/pages${address.replace(/\/$/, '')}.astro` })),
  });
}

const ARTICLE = '/2026/11/01/story/';

/** What, the writers beside the newspaper itself, the file of the diagnostic, and what it must name. */
const TABLE: readonly (readonly [what: string, writers: Writers, file: string, names: readonly string[]])[] = [
  ['redirect, front page', { redirects: ['/index.html'] }, 'redirects.yaml', ['line 1', 'the front page']],
  ['redirect, front page in capitals', { redirects: ['/INDEX.HTML'] }, 'redirects.yaml', ['line 1', 'the front page']],
  ['redirect, static page', { redirects: ['/about'] }, 'redirects.yaml', ['line 1', 'pages/about.md']],
  ['redirect, file of a static page', { redirects: ['/about/index.html'] }, 'redirects.yaml', ['pages/about.md']],
  [
    'redirect, static page in capitals',
    { redirects: ['/About/'] },
    'redirects.yaml',
    ['pages/about.md', 'letter case'],
  ],
  ['redirect, article', { redirects: [ARTICLE] }, 'redirects.yaml', ['articles/خبر.md']],
  ['redirect, article in another case', { redirects: ['/2026/11/01/STORY'] }, 'redirects.yaml', ['articles/خبر.md']],
  ['redirect, short address', { redirects: ['/a/one/'] }, 'redirects.yaml', ['short address of articles/خبر.md']],
  ['redirect, section', { redirects: ['/section/سياسة/'] }, 'redirects.yaml', ['/section/سياسة/']],
  ['redirect, section in capitals', { redirects: ['/Section/Sport/'] }, 'redirects.yaml', ['letter case']],
  ['redirect, tag', { redirects: ['/tag/بيروت/index.html'] }, 'redirects.yaml', ['/tag/بيروت/']],
  ['redirect, day of the archive', { redirects: ['/archive/2026/11/01/'] }, 'redirects.yaml', ['/archive/2026/11/01/']],
  ['redirect, feed', { redirects: ['/rss.xml'] }, 'redirects.yaml', ['/rss.xml']],
  ['redirect, feed of a section', { redirects: ['/section/سياسة/rss.xml'] }, 'redirects.yaml', ['rss.xml']],
  ['redirect, sitemap', { redirects: ['/sitemap.xml'] }, 'redirects.yaml', ['/sitemap.xml']],
  ['redirect, sitemap of articles', { redirects: ['/sitemap-articles-1.xml'] }, 'redirects.yaml', ['sitemap-articles']],
  ['redirect, robots.txt', { redirects: ['/robots.txt'] }, 'redirects.yaml', ['/robots.txt']],
  ['redirect, 404', { redirects: ['/404.html'] }, 'redirects.yaml', ['/404.html']],
  ['redirect, .htaccess', { redirects: ['/.htaccess'] }, 'redirects.yaml', ['the files for hosts']],
  ['redirect, _redirects', { redirects: ['/_redirects'] }, 'redirects.yaml', ['the files for hosts']],
  ['redirect, vercel.json', { redirects: ['/vercel.json'] }, 'redirects.yaml', ['the files for hosts']],
  ['redirect, security.txt', { redirects: ['/.well-known/security.txt'] }, 'redirects.yaml', ['files for hosts']],
  ['redirect, list of addresses', { redirects: ['/nuqta-addresses.json'] }, 'redirects.yaml', ['the next build']],
  ['redirect, list of files', { redirects: ['/nuqta-files.json'] }, 'redirects.yaml', ['the next build']],
  ['redirect, asset', { redirects: ['/_assets/x.js'] }, 'redirects.yaml', ['scripts, styles']],
  ['redirect, picture', { redirects: ['/_pictures/x.jpg'] }, 'redirects.yaml', ['pictures']],
  ['redirect, share image', { redirects: ['/_share/'] }, 'redirects.yaml', ['share images']],
  ['redirect below a file', { redirects: ['/rss.xml/old/'] }, 'redirects.yaml', ['needs a folder', '/rss.xml']],
  ['redirect for a folder', { redirects: ['/x.html', '/x.html/feed/'] }, 'redirects.yaml', ['line 3', 'line 1']],
  ['two redirects in two cases', { redirects: ['/Old.html', '/old.html'] }, 'redirects.yaml', ['line 1', 'line 3']],
  ['two redirects, two spellings of a folder', { redirects: ['/Old/a/', '/old/b/'] }, 'redirects.yaml', ['line 1']],
  ['redirect, public file', { redirects: ['/x.html'], files: ['/x.html'] }, 'public/x.html', ['redirects.yaml line 1']],
  ['redirect, folder of a public file', { redirects: ['/f'], files: ['/f'] }, 'public/f', ['redirects.yaml line 1']],
  ['public, front page', { files: ['/index.html'] }, 'public/index.html', ['the front page']],
  ['public, static page', { files: ['/about/index.html'] }, 'public/about/index.html', ['pages/about.md']],
  ['public, article', { files: [`${ARTICLE}index.html`] }, `public${ARTICLE}index.html`, ['articles/خبر.md']],
  ['public, feed in capitals', { files: ['/RSS.xml'] }, 'public/RSS.xml', ['/rss.xml', 'letter case']],
  ['public, folder of lists', { files: ['/tag'] }, 'public/tag', ['needs a folder']],
  ['public, manifest', { files: ['/manifest.webmanifest'] }, 'public/manifest.webmanifest', ['/manifest']],
  ['public, _headers', { files: ['/_headers'] }, 'public/_headers', ['the files for hosts']],
  ['public, security.txt', { files: ['/.well-known/security.txt'] }, 'public/.well-known/security.txt', ['hosts']],
  ['public, list of files', { files: ['/nuqta-files.json'] }, 'public/nuqta-files.json', ['the next build']],
  ['public, picture', { files: ['/_pictures/a.jpg'] }, 'public/_pictures/a.jpg', ['the site’s pictures']],
  ['public, packed copy', { files: ['/a.css', '/a.css.br'] }, 'public/a.css.br', ['public/a.css', 'packed copies']],
  ['public, packed copy of a page', { files: ['/index.html.gz'] }, 'public/index.html.gz', ['the front page']],
  ['added page, static page', { pages: ['/about/'] }, 'src/pages/about.astro', ['pages/about.md']],
  ['added page, section', { pages: ['/section/سياسة/'] }, 'src/pages/section/سياسة.astro', ['/section/سياسة/']],
  ['added page, feed', { pages: ['/rss.xml'] }, 'src/pages/rss.xml.astro', ['/rss.xml']],
  ['added page, redirect', { pages: ['/x/'], redirects: ['/x'] }, 'src/pages/x.astro', ['redirects.yaml line 1']],
  ['added page, public', { pages: ['/x/'], files: ['/x/index.html'] }, 'src/pages/x.astro', ['public/x/index.html']],
];

describe('fileOwners', () => {
  test.each(TABLE)('%s', (_what, writers, file, names) => {
    const found = check(writers);
    expect(found.map((one) => one.file)).toEqual([file]);
    expect(found[0]?.severity).toBe('error');
    for (const name of names) expect(inEnglish(found)[0]?.message).toContain(name);
  });

  test('the redirect is named by its line', () => {
    expect(check({ redirects: ['/free/', '/rss.xml'] })).toMatchObject([{ line: 3, rule: 'redirect-taken' }]);
  });

  test.each<[string, Writers]>([
    ['redirects of other addresses', { redirects: ['/news/1.html', '/news/', '/2026/11/01/old/', '/tag/x/'] }],
    ['files beside pages', { files: ['/about/photo.jpg', '/icon.svg', '/.well-known/other.txt'] }],
    ['the empty mark for GitHub Pages', { files: ['/.nojekyll'] }],
    ['a packed file of nothing', { files: ['/data.bin.gz'] }],
    ['added pages', { pages: ['/hello/', '/data.json'] }],
  ])('nothing of %s', (_what, writers) => expect(check(writers)).toEqual([]));
});

test('every planned file has one writer', () => {
  const paths = plannedFiles(base).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain(fileOfAddress(ARTICLE));
});

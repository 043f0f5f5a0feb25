import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createArticleParser } from '#articles/parse.ts';
import { importCommand } from '#commands/import.ts';
import { parseSettings } from '#site/parse-settings.ts';
import { runInTest } from './run-in-test.ts';

const PAGE = fileURLToPath(new URL('../../fixtures/importers/two-articles/input.txt', import.meta.url));
const SITE = 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: Asia/Beirut\n';
const SECTIONS = '- name: ثقافة\n  pigment: ochre\n- name: سياسة\n  slug: politics\n  pigment: lapis\n';
const FIRST = 'مرصد-التل-يعود.md';
const SECOND = 'مكتبة-المدينة-تطلق-برنامج-الحكاية-والنجوم-للأطفال.md';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nuqta-import-'));
  writeFileSync(join(content, 'site.yaml'), SITE);
  writeFileSync(join(content, 'sections.yaml'), SECTIONS);
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

const run = (args: readonly string[], now = '2026-11-23T22:30:00Z') =>
  runInTest(importCommand, ['--content', content, ...args], { now: Date.parse(now) });

const importPage = (...more: string[]) =>
  run([PAGE, '--title', 'مرصد التل يعود', '--date', '2026-09-01', '--section', 'ثقافة', ...more]);

/** Every article file by its path inside `articles/`. */
function articles(): Record<string, string> {
  const names = readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(content, 'articles', name), 'utf8')]));
}

function writeLines(name: string, lines: readonly unknown[]): string {
  const file = join(content, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

describe('nuqta import, a raw page', () => {
  test('two files are written, both pass the check, and the report says what was done', async () => {
    const { code, out, errors } = await importPage();
    expect(code).toBe(0);
    expect(errors).toBe('');
    expect(Object.keys(articles())).toEqual([`2026/${FIRST}`, `2026/${SECOND}`]);
    expect(out).toContain('written 2, unchanged 0, kept 0, withdrawn and left 0, refused 0');
    expect(out).toContain('quotations written as «…»: 4; references to articles that are there: 2 of 7');
    const { settings } = parseSettings({
      site: SITE,
      sections: SECTIONS,
      tags: undefined,
      authors: undefined,
      redirects: undefined,
    });
    const parser = createArticleParser(settings);
    for (const [path, text] of Object.entries(articles())) {
      expect(
        parser
          .parse({ path: `articles/${path}`, text })
          .diagnostics.filter((diagnostic) => diagnostic.severity === 'error'),
      ).toEqual([]);
    }
  });

  test('importing again changes nothing', async () => {
    await importPage();
    const before = articles();
    const { out } = await importPage();
    expect(out).toContain('written 0, unchanged 2');
    expect(articles()).toEqual(before);
  });

  test('a draft without a date keeps the day it was first imported', async () => {
    await run([PAGE]);
    const before = articles();
    expect(
      Object.values(before).every((text) => text.includes('\ndate: 2026-11-24\n') && text.includes('\ndraft: true\n')),
    ).toBe(true);
    const { out, code } = await run([PAGE], '2027-01-01T00:00:00Z');
    expect(code).toBe(0);
    expect(out).toContain('unchanged 2');
    expect(out).toContain('title 1, date 2, section 2');
    expect(articles()).toEqual(before);
  });

  test('--dry-run shows the files and writes nothing', async () => {
    const { out, code } = await importPage('--dry-run');
    expect(code).toBe(0);
    expect(out).toContain(`would write  articles/2026/${FIRST}`);
    expect(out).toContain('title: مرصد التل يعود');
    expect(readdirSync(content).sort()).toEqual(['sections.yaml', 'site.yaml']);
  });

  test('an edited file is kept; --force overwrites it, but its name stays', async () => {
    await importPage();
    const edited = join(content, 'articles/2026', FIRST);
    writeFileSync(edited, readFileSync(edited, 'utf8').replace('title: مرصد التل يعود', 'title: عنوان المحرر'));
    const kept = await importPage();
    expect(kept.out).toContain('kept 1');
    expect(readFileSync(edited, 'utf8')).toContain('title: عنوان المحرر');
    const forced = await run([PAGE, '--title', 'عنوان ثالث', '--date', '2026-09-01', '--section', 'ثقافة', '--force']);
    expect(forced.out).toContain('written 1');
    expect(Object.keys(articles())).toEqual([`2026/${FIRST}`, `2026/${SECOND}`]);
    expect(readFileSync(edited, 'utf8')).toContain('title: عنوان ثالث');
  });

  test('a withdrawn article is never revived, whatever is asked for', async () => {
    await importPage();
    const file = join(content, 'articles/2026', SECOND);
    const withdrawn = readFileSync(file, 'utf8').replace(
      '\nid:',
      '\nwithdrawn:\n  date: 2026-09-02\n  reason: خطأ\nid:',
    );
    writeFileSync(file, withdrawn);
    const { out } = await importPage('--force', '--keep-quotes');
    expect(out).toContain('withdrawn and left 1');
    expect(readFileSync(file, 'utf8')).toBe(withdrawn);
  });

  test('a similar headline that the edition already has becomes its slug', async () => {
    mkdirSync(join(content, 'articles/2025'), { recursive: true });
    writeFileSync(
      join(content, 'articles/2025/متاحف.md'),
      '---\ntitle: دليلُ الزائر إلى متاحف «الواحة»\ndate: 2025-01-01\nsection: ثقافة\n---\n\nنص.\n',
    );
    const { out } = await importPage();
    expect(out).toContain('references to articles that are there: 3 of 7');
    expect(articles()[`2026/${FIRST}`]).toContain('\n  - متاحف\n');
  });

  test('--keep-quotes leaves the quotation marks', async () => {
    const { out } = await importPage('--keep-quotes');
    expect(out).toContain('quotations written as «…»: 0');
    expect(articles()[`2026/${SECOND}`]).toContain('“مفتوح للجميع”');
  });

  test('a page in windows-1256 is read', async () => {
    const file = join(content, 'old.txt');
    writeFileSync(file, Buffer.from([0xe5, 0xd0, 0xc7, 0x20, 0xe4, 0xd5, 0x2e]));
    const { out, code } = await run([file]);
    expect(code).toBe(0);
    expect(out).toContain('read as windows-1256');
    expect(Object.keys(articles())).toEqual(['2026/هذا-نص.md']);
  });

  test('a page without text is a refusal', async () => {
    const file = join(content, 'empty.txt');
    writeFileSync(file, '\n');
    const { code, errors } = await run([file]);
    expect(code).toBe(1);
    expect(errors).toContain('There is no article text on this page.');
  });
});

describe('nuqta import, JSON lines', () => {
  const record = (id: number, more: object = {}) => ({
    id,
    source: 'الواحة',
    date: '2015-07-21 02:16:13',
    title: 'افتتاح المتحف',
    body: 'نص.',
    ...more,
  });

  test('bad lines are reported with their number and skipped, the others written', async () => {
    const file = writeLines('a.jsonl.gz', [record(1), '{', record(2), '', record(3, { body: '' })]);
    const { code, errors, out } = await run([file, '--default-section', 'politics']);
    expect(code).toBe(1);
    expect(errors.split('\n').map((line) => line.replace(content, ''))).toEqual([
      '/a.jsonl.gz:2  This line is not a JSON object. Write one object a line.',
      '/a.jsonl.gz:5  There is no text in "body". Name the field that has it: --map body=FIELD.',
    ]);
    expect(out).toContain('written 2, unchanged 0, kept 0, withdrawn and left 0, refused 2');
    expect(Object.keys(articles())).toEqual(['2015/افتتاح-المتحف-2.md', '2015/افتتاح-المتحف.md']);
  });

  test('importing again changes nothing, in whatever order the lines come', async () => {
    await run([writeLines('a.jsonl', [record(1), record(2)]), '--default-section', 'politics']);
    const before = articles();
    const { out } = await run([writeLines('a.jsonl', [record(2), record(1)]), '--default-section', 'politics']);
    expect(out).toContain('unchanged 2');
    expect(articles()).toEqual(before);
  });

  test('sections are known by name, slug or map; --limit stops', async () => {
    const file = writeLines('a.ndjson', [
      record(1, { cat: 'POLITICS' }),
      record(2, { cat: 'الثقافة' }),
      record(3, { cat: 'arts' }),
      record(4),
    ]);
    const { code } = await run([file, '--map', 'section=cat', '--section-map', 'arts=ثقافة', '--limit', '3']);
    expect(code).toBe(0);
    const sections = Object.values(articles()).map((text) => /^section: (.*)$/m.exec(text)?.[1]);
    expect(sections.sort()).toEqual(['ثقافة', 'ثقافة', 'سياسة']);
  });

  test('what the article check refuses is not written', async () => {
    const { code, errors } = await run([
      writeLines('a.jsonl', [record(1, { title: 'خبر '.repeat(200) })]),
      '--section',
      'ثقافة',
    ]);
    expect(code).toBe(1);
    expect(errors).toContain('title');
    expect(readdirSync(content)).not.toContain('articles');
  });

  test('a gzip text that is cut short is a refusal', async () => {
    const file = writeLines('a.jsonl.gz', [record(1)]);
    writeFileSync(file, readFileSync(file).subarray(0, 20));
    const { code, errors } = await run([file, '--section', 'ثقافة']);
    expect(code).toBe(1);
    expect(errors).toContain('The gzip text is broken (unexpected end of file).');
  });
});

describe('nuqta import, exports and feeds', () => {
  const EXPORT = fileURLToPath(new URL('../../fixtures/importers/wordpress/export.xml', import.meta.url));

  test('a WordPress export is told by its first lines; old addresses lead to the new ones', async () => {
    const { code, out, errors } = await run([EXPORT]);
    expect(code).toBe(1);
    expect(errors).toContain('export.xml:56  The post "خبر فارغ" has no text.');
    expect(out).toContain('passed over: attachment 1');
    expect(out).toContain('written 2, unchanged 0, kept 0, withdrawn and left 0, refused 4');
    expect(Object.keys(articles())).toEqual(['2019/البرج.md', '2019/مسودة-بلا-تاريخ.md']);
    expect(articles()['2019/مسودة-بلا-تاريخ.md']).toContain('draft: true');
    expect(readFileSync(join(content, 'redirects.yaml'), 'utf8')).toBe(
      '- from: /2019/03/البرج/\n  to: /2019/03/04/البرج/\n',
    );
  });

  test('importing it again adds no redirect twice', async () => {
    await run([EXPORT]);
    const redirects = readFileSync(join(content, 'redirects.yaml'), 'utf8');
    const { out } = await run([EXPORT]);
    expect(out).toContain('written 0, unchanged 2');
    expect(out).not.toContain('added to redirects.yaml');
    expect(readFileSync(join(content, 'redirects.yaml'), 'utf8')).toBe(redirects);
  });

  test('a feed is told by its first lines', async () => {
    const file = join(content, 'feed.xml');
    const item =
      '<item><title>افتتاح</title><pubDate>Fri, 01 May 2026 10:00:00 GMT</pubDate><content:encoded>نص.</content:encoded></item>';
    writeFileSync(file, `<?xml version="1.0"?><rss version="2.0"><channel>${item}</channel></rss>`);
    const { code, out } = await run([file, '--section', 'ثقافة']);
    expect({ code, written: out.includes('written 1') }).toEqual({ code: 0, written: true });
    expect(Object.keys(articles())).toEqual(['2026/افتتاح.md']);
  });
});

describe('nuqta import, wrong use', () => {
  test.each([
    [[], 'No file is named.'],
    [['nowhere.txt'], 'nowhere.txt is not there.'],
    [[PAGE, '--format', 'doc'], '--format "doc" is not known.'],
    [[PAGE, '--colour'], 'There is no option "--colour"'],
    [[PAGE, '--date', '2026-02-30'], '--date 2026-02-30 is not a date.'],
    [[PAGE, '--next-date', 'غدا'], '--next-date غدا is not a date.'],
    [[PAGE, '--section', 'رياضة'], '"رياضة" is not a section of sections.yaml. Sections are: ثقافة, سياسة.'],
    [[PAGE, '--map', 'headline=title'], '--map headline=… names no field.'],
    [[PAGE, '--limit', '0'], '--limit 0 is not a number of articles.'],
    [[PAGE, '--time-zone', 'Mars'], '--time-zone Mars is not a zone.'],
    [[PAGE, PAGE, '--title', 'عنوان'], '--title is for one page.'],
  ])('%j is answered with what is wrong and where the options are listed', async (args, error) => {
    const { code, errors, out } = await run(args);
    expect(code).toBe(2);
    expect(errors).toContain(error);
    expect(errors).toContain('--help after "import" lists its options.');
    expect(out).toBe('');
  });

  test('--help is no mistake', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, errors: '', out: expect.stringContaining('--dry-run') });
  });

  test('a content folder with faults is not written to', async () => {
    writeFileSync(join(content, 'sections.yaml'), '- pigment: lapis\n');
    const { code, errors } = await importPage();
    expect(code).toBe(1);
    expect(errors).toContain('sections.yaml:1:');
  });
});

describe('nuqta import, sources nobody should trust', () => {
  const line = (more: object) => ({
    id: '1',
    title: 'خبر',
    body: 'نص الخبر.',
    date: '2020-01-01',
    section: 'سياسة',
    ...more,
  });
  const wxr = (items: string) =>
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>${items}</channel></rss>`;
  const post = (name: string, { link = '', content = '<p>نص.</p>' } = {}) =>
    `<item><title>خبر &amp; خبر</title><link>${link}</link><guid>${name}</guid><content:encoded><![CDATA[${content}]]></content:encoded>` +
    `<wp:post_date_gmt>2020-01-01 10:00:00</wp:post_date_gmt><wp:post_name>${name}</wp:post_name><category>سياسة</category></item>`;
  const write = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(content, name), text);
    return join(content, name);
  };

  test('one item twice is written once; another item with its id is a fault', async () => {
    const same = await run([writeLines('a.jsonl', [line({}), line({})])]);
    expect(same.code).toBe(0);
    expect(same.errors).toContain('The same item stands at');
    const other = await run([writeLines('b.jsonl', [line({ id: '2' }), line({ id: '2', body: 'نص آخر.' })])]);
    expect(other.code).toBe(1);
    expect(other.errors).toContain('has the same id');
    expect(Object.keys(articles())).toHaveLength(2);
  });

  test('old addresses that no redirect may have are left out, and settings stay good', async () => {
    const links = ['a*b/', 'latest/', '/evil.example/', 'a%5cb/', 'a%0ab/', `${'a'.repeat(300)}/`, 'icon.svg', 'good/'];
    const posts = links.map((path, index) => post(`n${index}`, { link: `https://old.example/${path}` }));
    const { code } = await run([write('a.xml', wxr(posts.join('')))]);
    expect(code).toBe(0);
    const redirects = readFileSync(join(content, 'redirects.yaml'), 'utf8');
    expect([...redirects.matchAll(/from: (.*)/g)].map(([, from]) => from)).toEqual(['/good/']);
  });

  test('an item whose HTML nests without end costs itself', async () => {
    const deep = post('deep', { content: `${'<div>'.repeat(20_000)}نص${'</div>'.repeat(20_000)}` });
    const { code, errors } = await run([write('a.xml', wxr(deep + post('good')))]);
    expect(code).toBe(1);
    expect(errors).toContain('cannot be read');
    expect(Object.keys(articles())).toEqual(['2020/good.md']);
  });

  test('a lone "&" costs nothing', async () => {
    const { code } = await run([write('a.xml', wxr(post('good').replace('&amp;', '&')))]);
    expect(code).toBe(0);
    expect(articles()['2020/good.md']).toContain('خبر & خبر');
  });

  test('a folder without a source is refused, and so are bytes that are no text', async () => {
    const empty = await run([content]);
    expect(empty.code).toBe(1);
    expect(empty.errors).toContain('Nothing in it is a source that is read.');
    const { code, errors } = await run([write('a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))]);
    expect(code).toBe(1);
    expect(errors).toContain('This is a picture, which is not read.');
  });

  test('a letter lost in the source is told', async () => {
    const [before = '', after = ''] = JSON.stringify(line({ body: 'نص ? هنا.' })).split('?');
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xc7]), Buffer.from(after)]);
    const { errors } = await run([write('a.jsonl', bytes)]);
    expect(errors).toContain('A letter was lost');
  });
});

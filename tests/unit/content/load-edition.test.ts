import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCheckedEdition } from '#build/load-checked-edition.ts';
import { createLists } from '#lists/lists.ts';
import { inEnglish } from '../messages/in-english.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const NOW = Date.parse('2026-11-23T09:00:00Z');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-edition-'));
  write('site.yaml', 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: UTC\n');
  write('sections.yaml', '- name: سياسة\n');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
  writeFileSync(join(folder, 'content', path), text);
}

function article(name: string, front = '', body = 'نص.'): void {
  const date = /^date:/m.test(front) ? '' : 'date: 2026-11-01\n';
  write(`articles/${name}.md`, `---\ntitle: ${name}\n${date}section: سياسة\n${front}---\n${body}\n`);
}

function load(drafts = false) {
  return loadCheckedEdition({
    contentFolder: join(folder, 'content'),
    cacheFolder: join(folder, 'cache'),
    projectFolder: PROJECT,
    now: NOW,
    drafts,
  });
}

const errors = () => load().diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

describe('loadEdition', () => {
  test('reads articles newest first and gives the same from the cache', () => {
    article('أول', 'date: 2026-01-01\n');
    article('ثان', 'date: 2026-02-01\n', 'نص **غامق**.');
    write('pages/عن.md', '---\ntitle: عن\n---\nنص **غامق**.\n');
    write('pages/خطأ.md', '---\ntitle: خطأ\nnope: 1\n---\nنص.\n');
    const cold = load();
    const warm = load();
    expect(cold.edition.pages.map(({ title }) => title)).toEqual(['عن']);
    expect(warm.diagnostics).toEqual(cold.diagnostics);
    expect(warm.faultyPages).toEqual(cold.faultyPages);
    expect(cold.edition.articles.map(({ headline }) => headline)).toEqual(['ثان', 'أول']);
    expect(warm.edition).toEqual(cold.edition);
    expect(warm.edition.articles.map(({ file }) => warm.bodies.get(file))).toEqual(
      cold.edition.articles.map(({ file }) => cold.bodies.get(file)),
    );
  });

  test('what is known of unchanged files gives the same as reading them, and a changed one is read', () => {
    article('أول', 'date: 2026-01-01\ntags: [ترمب]\n');
    article('ثان', 'date: 2026-02-01\nnope: 1\n');
    write('pages/عن.md', '---\ntitle: عن\n---\nنص.\n');
    // As if they had been saved a minute ago.
    const saved = statSync(join(folder, 'content/pages/عن.md')).ctimeMs;
    vi.useFakeTimers({ toFake: ['Date'], now: saved + 60_000 });
    const cold = load();
    write('tags.yaml', '- label: ترامب\n  aliases: [ترمب]\n');
    const warm = load();
    expect(warm.diagnostics).toEqual(cold.diagnostics);
    expect(warm.keys).toEqual(cold.keys);
    expect(warm.edition.articles[0]?.tags[0]?.label).toBe('ترامب');
    expect([...warm.texts.keys()].sort()).toEqual([...cold.texts.keys(), 'tags.yaml'].sort());
    expect(warm.texts.get('articles/ثان.md')).toBe(cold.texts.get('articles/ثان.md'));
    article('ثان', 'date: 2026-02-01\n', 'نص آخر.');
    const edited = load();
    expect(edited.edition.articles.map(({ headline }) => headline)).toEqual(['ثان', 'أول']);
    expect(edited.bodies.get('articles/ثان.md').text).toContain('نص آخر');
  });

  test('an absolute link that leads nowhere is found again in a file that need not be read', () => {
    article('خبر', 'date: 2026-01-01\n', '[رابط](https://nuqta.example/nowhere/)');
    const saved = statSync(join(folder, 'content/articles/خبر.md')).ctimeMs;
    vi.useFakeTimers({ toFake: ['Date'], now: saved + 60_000 });
    const found = errors();
    expect(found).toHaveLength(1);
    expect(errors()).toEqual(found);
    // The same text does not name another host.
    write('site.yaml', 'name: نقطة\ndescription: صحيفة\naddress: https://other.example\ntimeZone: UTC\n');
    expect(errors()).toEqual([]);
    write('site.yaml', 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: UTC\n');
    expect(errors()).toEqual(found);
  });

  test('front matter follows the settings even where the body comes from the cache', () => {
    article('خبر', 'tags: [ترمب]\n');
    expect(load().edition.articles[0]?.tags[0]?.label).toBe('ترمب');
    write('tags.yaml', '- label: ترامب\n  aliases: [ترمب]\n');
    expect(load().edition.articles[0]?.tags[0]?.label).toBe('ترامب');
  });

  test.each([
    [
      'two articles with one address',
      () => {
        article('a b');
        article('a-b');
      },
      ['address-twice', 'address-twice'],
    ],
    [
      'two articles that differ in letter case only',
      () => {
        article('News');
        article('news');
      },
      ['address-twice', 'address-twice'],
    ],
    [
      'two articles with one id',
      () => {
        article('أ', 'id: one\n');
        article('ب', 'id: one\n');
      },
      ['id-twice', 'id-twice'],
    ],
    [
      'two spellings of one tag',
      () => {
        article('أ', 'date: 2026-01-01\ntags: [الامارات]\n');
        article('ب', 'tags: [الإمارات]\n');
      },
      ['tag-spelling'],
    ],
    [
      'a picture that is not there',
      () => article('أ', 'image: { file: pictures/x.png, alt: رسم }\n'),
      ['picture-missing'],
    ],
    ['a link that leads nowhere', () => article('أ', '', 'نص [رابط](لا-شيء).'), ['link-no-page']],
    ['a link to a file that is not there', () => article('أ', '', 'نص [رابط](ب.md).'), ['link-no-file']],
    [
      'a link to a heading that is not there',
      () => {
        article('أ');
        article('ب', '', 'نص [رابط](أ.md#عنوان).');
      },
      ['link-no-anchor'],
    ],
    [
      'a link to a draft',
      () => {
        article('أ', 'draft: true\n');
        article('ب', '', 'نص [رابط](أ.md).');
      },
      ['link-not-published'],
    ],
    ['a related article that is not there', () => article('أ', 'related: [لا شيء]\n'), ['related-missing']],
  ])('finds %s', (_name, make, rules) => {
    make();
    expect(load().diagnostics.map(({ rule }) => rule)).toEqual(rules);
  });

  test('names both files of one address', () => {
    article('a b');
    article('a-b');
    expect(inEnglish(load().diagnostics)[0]?.message).toContain('articles/a-b.md');
    expect(inEnglish(load().diagnostics)[1]?.message).toContain('articles/a b.md');
  });

  test('gives true places', () => {
    article('أ', 'tags:\n  - الصين\n  - صين\n', 'نص.\n\nثم [رابط](لا-شيء).');
    expect(errors()).toEqual(
      ['articles/أ.md:7:5 tag-spelling', 'articles/أ.md:11:4 link-no-page'].map((error) =>
        expect.stringContaining(error.split(' ')[1] ?? ''),
      ),
    );
  });

  test('finds the faults of all files at once, in the order of files and lines', () => {
    write('articles/1.md', '');
    write('articles/2.md', '---\ntitle: أ\n---\n');
    write('articles/3.md', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xc7, 0xe1]));
    write('tags.yaml', '- lable: أ\n');
    const found = load().diagnostics.map(({ file }) => file);
    expect([...new Set(found)]).toEqual(['articles/1.md', 'articles/2.md', 'articles/3.md', 'tags.yaml']);
    expect(found).toEqual([...found].sort());
  });

  test('refuses a link that leaves the folder and one that dangles', () => {
    writeFileSync(join(folder, 'secret.md'), 'x');
    mkdirSync(join(folder, 'content/articles'), { recursive: true });
    symlinkSync(join(folder, 'secret.md'), join(folder, 'content/articles/a.md'));
    symlinkSync(join(folder, 'nothing.md'), join(folder, 'content/articles/b.md'));
    expect(load().diagnostics.map(({ rule }) => rule)).toEqual(['link-outside', 'link-dangling']);
  });

  test('says the byte at which a file stops being UTF-8', () => {
    write('articles/a.md', new Uint8Array([...new TextEncoder().encode('---\ntitle: '), 0xc7]));
    expect(inEnglish(load().diagnostics)[0]).toMatchObject({
      line: 2,
      column: 8,
      rule: 'not-utf8',
      message: expect.stringContaining('byte 11'),
    });
  });

  test('a scheduled article waits, a withdrawn one leaves every list, a preview shows drafts', () => {
    article('غدا', 'date: 2026-12-01\n');
    article('مسحوب', 'withdrawn: { date: 2026-11-02, reason: خطأ }\n');
    article('مسودة', 'draft: true\n');
    article('خبر');
    const { edition } = load();
    const lists = createLists(edition, { now: NOW, drafts: false });
    expect(lists.articles.map(({ headline }) => headline)).toEqual(['خبر']);
    expect(lists.withdrawn.map(({ headline }) => headline)).toEqual(['مسحوب']);
    expect(
      createLists(edition, { now: NOW, drafts: true })
        .articles.map(({ headline }) => headline)
        .sort(),
    ).toEqual(['خبر', 'غدا', 'مسودة']);
    expect(
      createLists(edition, { now: Date.parse('2026-12-02T00:00:00Z'), drafts: false }).articles.map(
        ({ headline }) => headline,
      ),
    ).toEqual(['غدا', 'خبر']);
  });
});

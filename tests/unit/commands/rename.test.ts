import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCommand } from '#commands/check.ts';
import { renameCommand } from '#commands/rename.ts';
import { runInTest } from './run-in-test.ts';

const SITE = 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: Asia/Beirut\npageSize: 5\n';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-rename-'));
  content = join(folder, 'content');
  put('site.yaml', `${SITE}menus:\n  header: [ثقافة, فلك, {to: /section/علوم/}]\n`);
  put(
    'sections.yaml',
    '# الأقسام\n- name: ثقافة\n  pigment: ochre\n\n- name: علوم\n\n- name: سياسة\n  slug: politics\n',
  );
  put('tags.yaml', '- label: الفلك\n  aliases: [علم الفلك]\n\n- الاسم: بيروت\n  النوع: مكان\n');
  put('authors.yaml', '- name: هالة الحبار\n  bio: تكتب.\n');
  put('front.yaml', 'bands:\n  - section: ثقافة\n    shape: text\n  - section: علوم\n');
  put('articles/a.md', article('a', 'section: ثقافة\ntags: [الفلك, بيروت]\nauthors: [هالة الحبار]'));
  put('articles/b.md', article('b', 'القسم: علوم\nالوسوم:\n  - القمر\n  - بيروت\nالمصادر: [رويترز]'));
  put('articles/c.md', article('c', 'section: politics\ntags: القمر، طرابلس\nauthors: [سامي]\nsources: [رويترز, AFP]'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function article(name: string, more: string): string {
  return `---\ntitle: خبر ${name}\ndate: 2026-01-05\n${more}\n---\n\nنص.\n`;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

function get(path: string): string {
  return readFileSync(join(content, path), 'utf8');
}

function everything(): Record<string, string> {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|yaml)$/.test(path),
  );
  return Object.fromEntries(files.map((path) => [path, get(path)]));
}

async function rename(...words: string[]): Promise<{ code: number; out: string; errors: string }> {
  return runInTest(renameCommand, [...words, '--content', content], { projectFolder: folder });
}

async function errorsOfCheck(): Promise<string> {
  const { code, out } = await runInTest(
    checkCommand,
    ['--content', content, '--cache', join(folder, 'cache'), '--out', join(folder, 'dist')],
    { projectFolder: folder },
  );
  return code === 0 ? '' : out.replace(/.*notice:.*\n/, '');
}

describe('nuqta rename', () => {
  test('without --write it shows the lines and changes nothing', async () => {
    const before = everything();
    const { code, out } = await rename('tag', 'القمر', 'قمر الأرض');
    expect(code).toBe(0);
    expect(out).toContain('articles/c.md\n  - 5: tags: القمر، طرابلس\n  + 5: tags: قمر الأرض، طرابلس');
    expect(out).toContain('"القمر" would become "قمر الأرض": 2 articles');
    expect(everything()).toEqual(before);
  });

  test('a tag without a row: its articles and its addresses', async () => {
    expect((await rename('tag', 'القمر', 'قمر الأرض', '--write')).code).toBe(0);
    expect(get('articles/b.md')).toBe(
      article('b', 'القسم: علوم\nالوسوم:\n  - قمر الأرض\n  - بيروت\nالمصادر: [رويترز]'),
    );
    expect(get('redirects.yaml')).toBe(
      [
        ['/tag/القمر/', '/tag/قمر-الأرض/'],
        ['/tag/القمر/rss.xml', '/tag/قمر-الأرض/rss.xml'],
        ['/m/tag/القمر/', '/tag/قمر-الأرض/'],
      ]
        .map(([from, to]) => `- from: ${from}\n  to: ${to}\n`)
        .join(''),
    );
    expect(await errorsOfCheck()).toBe('');
  });

  test('a tag with a row gets a new name and keeps the old one as another spelling', async () => {
    await rename('وسم', 'بيروت', 'بيروت الكبرى', '--write');
    expect(get('tags.yaml')).toBe(
      '- label: الفلك\n  aliases: [علم الفلك]\n\n- الاسم: بيروت الكبرى\n  صيغ أخرى: [بيروت]\n  النوع: مكان\n',
    );
    expect(get('articles/a.md')).toContain('tags: [الفلك, بيروت الكبرى]');
    expect(await errorsOfCheck()).toBe('');
  });

  test('two tags with rows become one; menus follow', async () => {
    await rename('tag', 'الفلك', 'بيروت', '--write');
    expect(get('tags.yaml')).toBe('- الاسم: بيروت\n  صيغ أخرى: [الفلك, علم الفلك]\n  النوع: مكان\n');
    expect(get('articles/a.md')).toBe(article('a', 'section: ثقافة\ntags: [بيروت]\nauthors: [هالة الحبار]'));
    expect(get('site.yaml')).toContain('header: [ثقافة, بيروت, {to: /section/علوم/}]');
    expect(await errorsOfCheck()).toBe('');
  });

  test('there and back again leaves no circle', async () => {
    await rename('tag', 'القمر', 'بدر', '--write');
    await rename('tag', 'بدر', 'القمر', '--write');
    expect(get('redirects.yaml')).not.toContain('from: /tag/القمر/');
    expect(await errorsOfCheck()).toBe('');
  });

  test('another spelling of a row becomes its name', async () => {
    await rename('tag', 'الفلك', 'علم الفلك', '--write');
    expect(get('tags.yaml')).toContain('- label: علم الفلك\n  aliases: [الفلك]\n');
    expect(await errorsOfCheck()).toBe('');
  });

  test('a section becomes another: articles, row, front page, menus, addresses', async () => {
    const { out } = await rename('قسم', 'علوم', 'ثقافة', '--write');
    expect(out).toContain('"علوم" was merged into "ثقافة": 1 article');
    expect(get('sections.yaml')).toBe(
      '# الأقسام\n- name: ثقافة\n  pigment: ochre\n\n- name: سياسة\n  slug: politics\n',
    );
    expect(get('articles/b.md')).toContain('القسم: ثقافة\n');
    expect(get('front.yaml')).toBe('bands:\n  - section: ثقافة\n    shape: text\n');
    expect(get('site.yaml')).toContain('{to: /section/ثقافة/}');
    const redirects = get('redirects.yaml');
    for (const name of ['', 'rss.xml', 'atom.xml', 'feed.json'])
      expect(redirects).toContain(`- from: /section/علوم/${name}\n  to: /section/ثقافة/${name}\n`);
    expect(await errorsOfCheck()).toBe('');
  });

  test('a section with an address of its own keeps it', async () => {
    await rename('section', 'سياسة', 'شؤون دولية', '--write');
    expect(get('sections.yaml')).toContain('- name: شؤون دولية\n  slug: politics\n');
    expect(Object.keys(everything())).not.toContain('redirects.yaml');
    expect(await errorsOfCheck()).toBe('');
  });

  test('older pages of a list lead to the list', async () => {
    for (let index = 0; index < 12; index += 1)
      put(`articles/n${index}.md`, article(`n${index}`, 'section: علوم\ntags: [القمر]'));
    await rename('tag', 'القمر', 'بدر', '--write');
    expect(get('redirects.yaml')).toMatch(/- from: \/tag\/القمر\/\S*1\S*\n {2}to: \/tag\/بدر\//);
    expect(await errorsOfCheck()).toBe('');
  });

  test('an author and a source, listed and not', async () => {
    await rename('author', 'سامي', 'هالة الحبار', '--write');
    expect(get('authors.yaml')).toBe('- name: هالة الحبار\n  aliases: [سامي]\n  bio: تكتب.\n');
    await rename('مصدر', 'AFP', 'رويترز', '--write');
    expect(get('articles/c.md')).toContain('authors: [هالة الحبار]\nsources: [رويترز]\n');
    expect(get('redirects.yaml')).toContain('- from: /source/afp/\n  to: /source/رويترز/\n');
    expect(await errorsOfCheck()).toBe('');
  });

  test('names that mean nothing, the same, or nearly another are wrong use', async () => {
    expect(await rename('tag', 'القمار', 'بدر')).toMatchObject({ code: 2 });
    expect((await rename('tag', 'القمار', 'بدر')).errors).toContain('Did you mean "القمر"');
    expect((await rename('tag', 'القمر', 'القمر')).errors).toContain('is its name already');
    expect((await rename('tag', 'القمر', 'فلك')).errors).toContain('Write "الفلك"');
    expect((await rename('tag', 'القمر', '!')).errors).toContain('no letter');
    expect((await rename('wsm', 'القمر', 'بدر')).errors).toContain('cannot be renamed');
    expect((await rename('tag', 'القمر')).code).toBe(2);
  });

  test('a name that would make an error is refused, and nothing is changed', async () => {
    const before = everything();
    const { code, errors } = await rename('section', 'علوم', 'Politics', '--write');
    expect(code).not.toBe(0);
    expect(errors).not.toBe('');
    expect(everything()).toEqual(before);
  });

  test('an article with errors is named', async () => {
    put('articles/d.md', '---\ntitle: خبر\ntags: [القمر\n---\n\nنص.\n');
    const { out } = await rename('tag', 'القمر', 'بدر', '--write');
    expect(out).toContain('articles/d.md');
    expect(get('articles/d.md')).toContain('[القمر');
  });

  test('settings with errors stop it', async () => {
    put('tags.yaml', '- label: [أ\n');
    cpSync(content, join(folder, 'copy'), { recursive: true });
    expect((await rename('tag', 'القمر', 'بدر', '--write')).code).toBe(1);
  });
});

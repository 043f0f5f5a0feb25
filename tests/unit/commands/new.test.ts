import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createArticleParser } from '#articles/parse.ts';
import { newCommand } from '#commands/new.ts';
import { parseSettings } from '#site/parse-settings.ts';
import { runInTest } from './run-in-test.ts';

const SITE = 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: Asia/Beirut\n';
const SECTIONS = '- name: ثقافة\n  pigment: ochre\n- name: سياسة\n  slug: politics\n  pigment: lapis\n';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nuqta-new-'));
  writeFileSync(join(content, 'site.yaml'), SITE);
  writeFileSync(join(content, 'sections.yaml'), SECTIONS);
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

async function run(args: readonly string[], bytes: readonly number[] = [0, 11, 22, 33, 44]) {
  let first = 0;
  return await runInTest(newCommand, ['--content', content, ...args], {
    now: Date.parse('2026-12-31T22:30:15Z'),
    // Each call counts on, as no two real ones are alike.
    random: () => Uint8Array.from(bytes, (byte) => byte + first++),
  });
}

describe('nuqta new', () => {
  test('a draft is written under the year of the site’s zone, and its path printed', async () => {
    const { code, out, errors } = await run([
      'قصة «المرصد»: البداية',
      '--section',
      'politics',
      '--kind',
      'شرح',
      '--author',
      'هالة النجار',
    ]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toBe(`${content}/articles/2027/قصة-المرصد-البداية.md`);
    const text = readFileSync(out, 'utf8');
    expect(text).toMatch(
      /^---\ntitle: "قصة «المرصد»: البداية"\ndate: 2027-01-01T00:30\nsection: سياسة\nkind: explainer\nauthors: \[هالة النجار\]\nid: 270101-[0-9a-z]{5}\ndraft: true\n# الملخص/,
    );
  });

  test('who reads Arabic messages gets Arabic keys and words, which pass the check', async () => {
    const { code, out } = await runInTest(
      newCommand,
      ['--content', content, 'قصة المرصد', '--section', 'ثقافة', '--kind', 'opinion', '--author', 'هالة النجار'],
      { now: Date.parse('2026-12-31T22:30:15Z'), show: { language: 'ar', terminal: false } },
    );
    expect(code).toBe(0);
    const text = readFileSync(out, 'utf8');
    expect(text).toMatch(
      /^---\nالعنوان: قصة المرصد\nالتاريخ: 2027-01-01T00:30\nالقسم: ثقافة\nالنوع: رأي\nالكتاب: \[هالة النجار\]\nالمعرف: \S+\nمسودة: نعم\n# /,
    );
    const files = { site: SITE, sections: SECTIONS, tags: undefined, authors: undefined, redirects: undefined };
    const { settings } = parseSettings(files);
    const { article, diagnostics } = createArticleParser(settings).parse({ path: 'articles/2027/قصة.md', text });
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({ kind: 'opinion', draft: true, authors: [{ name: 'هالة النجار' }] });
  });

  test('what it writes passes the check', async () => {
    const { out } = await run(['قصة المرصد', '--section', 'ثقافة', '--date', '2026-05-01']);
    const { settings } = parseSettings({
      site: SITE,
      sections: SECTIONS,
      tags: undefined,
      authors: undefined,
      redirects: undefined,
    });
    const { article, diagnostics } = createArticleParser(settings).parse({
      path: 'articles/2026/قصة-المرصد.md',
      text: readFileSync(out, 'utf8'),
    });
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({
      headline: 'قصة المرصد',
      draft: true,
      kind: 'news',
      permalink: '/2026/05/01/قصة-المرصد/',
    });
  });

  test('a file that is there is not overwritten', async () => {
    const { out: path } = await run(['قصة المرصد', '--section', 'ثقافة']);
    writeFileSync(path, 'عمل المحرر');
    const { code, errors } = await run(['قصّة المرصد!', '--section', 'ثقافة']);
    expect(code).toBe(1);
    expect(errors).toContain('already exists. Write another headline, or edit that file.');
    expect(readFileSync(path, 'utf8')).toBe('عمل المحرر');
  });

  test('no two articles get one id', async () => {
    const id = (path: string) => /^id: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1];
    const first = await run(['أول', '--section', 'ثقافة']);
    const second = await run(['ثان', '--section', 'ثقافة']);
    expect(id(second.out)).not.toBe(id(first.out));
  });

  test.each([
    [['--section', 'ثقافة'], 'Write one headline'],
    [['أ', 'ب', '--section', 'ثقافة'], 'Write one headline'],
    [['؟!', '--section', 'ثقافة'], 'contains no letter or digit'],
    [['عنوان'], 'Name a section'],
    [['عنوان', '--section', 'رياضة'], '"رياضة" is not a section of sections.yaml. Sections are: ثقافة, سياسة.'],
    [['عنوان', '--section', 'ثقافة', '--kind', 'essay'], '"essay" is not known under "--kind"'],
    [['عنوان', '--section', 'ثقافة', '--date', 'غدا'], '--date غدا is not a date.'],
    [['عنوان', '--section', 'ثقافة', '--colour'], 'There is no option "--colour"'],
  ])('%j is answered with what is wrong and where the options are listed', async (args, error) => {
    const { code, errors } = await run(args);
    expect(code).toBe(2);
    expect(errors).toContain(error);
    expect(errors).toContain('--help after "new" lists its options.');
    expect(errors.split('\n').length).toBeLessThanOrEqual(2);
    expect(readdirSync(content).sort()).toEqual(['sections.yaml', 'site.yaml']);
  });

  test('a content folder that is not there is named', async () => {
    const { code, errors } = await run(['عنوان', '--section', 'ثقافة', '--content', join(content, 'x')]);
    expect(errors).toContain(`There is no content folder ${join(content, 'x')}.`);
    expect(code).toBe(2);
  });
});

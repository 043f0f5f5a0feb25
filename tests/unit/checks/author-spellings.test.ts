import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCheckedEdition } from '#build/load-checked-edition.ts';
import { diagnosticText } from '#diagnostics/diagnostic.ts';
import type { Language } from '#messages/language.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-authors-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function check(bylines: readonly string[], authors?: string, language: Language = 'en'): string[] {
  const files: Record<string, string> = {
    'site.yaml': 'name: الساحل\ndescription: صحيفة\naddress: https://sahel.example\ntimeZone: UTC\n',
    'sections.yaml': '- name: سياسة\n',
    ...(authors === undefined ? {} : { 'authors.yaml': authors }),
  };
  for (const [index, byline] of bylines.entries())
    files[`articles/${index}.md`] =
      `---\nالعنوان: خبر\nالتاريخ: 2026-11-0${index + 1}\nالقسم: سياسة\nالكاتب: ${byline}\nالمسار: خبر-${index}\n---\nنص.\n`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  const { diagnostics } = loadCheckedEdition({
    contentFolder: join(folder, 'content'),
    cacheFolder: join(folder, 'cache'),
    projectFolder: PROJECT,
    now: Date.parse('2026-11-23T09:00:00Z'),
    drafts: false,
  });
  return diagnostics.map(
    (one) => `${one.file}:${one.line}:${one.column} ${one.severity} ${diagnosticText(one, language)}`,
  );
}

const LAYLA = '- name: ليلى الحسني\n';

test.each([
  ['another alef maksura', ['ليلى الحسني', 'ليلي الحسنى']],
  ['a title', ['هالة الحبار', 'أ. هالة الحبار']],
  ['a whole title', ['هالة الحبار', 'الدكتورة هالة الحبار']],
])('%s is a second spelling, refused with the row to write', (_name, [first = '', second = '']) => {
  expect(check([first, second])).toEqual([
    `articles/1.md:5:9 error "${second}" is another spelling of the author "${first}". Write "${first}", or add to authors.yaml: - { name: ${first}, aliases: [${second}] }`,
  ]);
});

test('an author of the file is named in Arabic too, and an alias is that author', () => {
  expect(check(['ليلي الحسنى'], LAYLA, 'ar')[0]).toContain('كتابة أخرى لاسم الكاتب «ليلى الحسني»');
  expect(check(['ليلي الحسنى'], '- { name: ليلى الحسني, aliases: [ليلي الحسنى] }\n')).toEqual([]);
});

test('two names with an Arabic comma are two authors', () => {
  expect(check(['ليلى الحسني، كريم حداد'], `${LAYLA}- name: كريم حداد\n`)).toEqual([]);
});

test('who is not in authors.yaml is a notice, once; without the file nothing is said', () => {
  expect(check(['ليلى الحسني', 'سالم عون', 'سالم عون'], LAYLA)).toEqual([
    'articles/1.md:5:9 notice "سالم عون" is not in authors.yaml. If the name is right, add: - { name: سالم عون }',
  ]);
  rmSync(join(folder, 'content'), { recursive: true });
  expect(check(['سالم عون'])).toEqual([]);
});

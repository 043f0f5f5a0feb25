import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCheckedEdition } from '#build/load-checked-edition.ts';
import { diagnosticText } from '#diagnostics/diagnostic.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function check(sources: readonly string[], settings?: string) {
  const files: Record<string, string> = {
    'site.yaml': 'name: الساحل\ndescription: صحيفة\naddress: https://sahel.example\ntimeZone: UTC\n',
    'sections.yaml': '- name: سياسة\n',
    ...(settings === undefined ? {} : { 'sources.yaml': settings }),
  };
  for (const [index, source] of sources.entries())
    files[`articles/${index}.md`] =
      `---\nالعنوان: خبر\nالتاريخ: 2026-11-0${index + 1}\nالقسم: سياسة\nالمصادر: ${source}\nالمسار: خبر-${index}\n---\nنص.\n`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  const { edition, diagnostics } = loadCheckedEdition({
    contentFolder: join(folder, 'content'),
    cacheFolder: join(folder, 'cache'),
    projectFolder: PROJECT,
    now: Date.parse('2026-11-23T09:00:00Z'),
    drafts: false,
  });
  return {
    told: diagnostics.map(
      (one) => `${one.file}:${one.line}:${one.column} ${one.severity} ${diagnosticText(one, 'ar')}`,
    ),
    sources: edition.articles.map((article) => article.sources),
  };
}

test('two spellings of one source are refused with the row to write', () => {
  expect(check(['[وكالة الأنباء]', '[وكاله الانباء]']).told).toEqual([
    'articles/1.md:5:11 error «وكاله الانباء» كتابة أخرى للمصدر «وكالة الأنباء». اكتب «وكالة الأنباء»، أو أضف إلى sources.yaml: - { الاسم: وكالة الأنباء, صيغ أخرى: [وكاله الانباء] }',
  ]);
});

test('a row of sources.yaml makes them one, with its kind, address and slug', () => {
  const { told, sources } = check(
    ['[وكاله الانباء, وكالة الأنباء]', '[{ الاسم: وكاله الانباء, الرابط: "https://news.example/a" }]'],
    '- { الاسم: وكالة الأنباء, المسار: agency, النوع: وكالة, الرابط: "https://news.example/", صيغ أخرى: [وكاله الانباء] }\n',
  );
  expect(told).toEqual([]);
  const one = { name: 'وكالة الأنباء', slug: 'agency', kind: 'agency' };
  expect(sources).toEqual([[{ ...one, url: 'https://news.example/a' }], [{ ...one, url: 'https://news.example/' }]]);
});

test('a third spelling of a listed source is refused too', () => {
  const { told } = check(['[وكاله الأنباء]'], '- { label: وكالة الأنباء }\n');
  expect(told).toEqual([expect.stringContaining('أو أضفها إلى «صيغ أخرى» للمصدر «وكالة الأنباء» في sources.yaml')]);
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBetweenFiles } from '#checks/check-between-files.ts';
import type { CheckInput } from '#checks/check-input.ts';
import { CHECK_RULES } from '#checks/check-rules.ts';
import { createLinkTargets } from '#checks/link-targets.ts';
import { loadEdition } from '#content/load-edition.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** A content folder in which every rule finds something. */
const FILES: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: الساحل\ndescription: صحيفة\naddress: https://sahel.example\nfeeds:\n  formats:\n    tag: [atom]\n    أخبار: []\nmenus:\n  header: [لا قسم]\nservices:\n  donation:\n    url: https://give.example/\n',
  'sections.yaml': '- name: سياسة\n',
  'authors.yaml': '- name: ليلى الحسني\n',
  'front.yaml': 'الصدر: { المقال: خبر, حتى: 2026-11-20 }\nsecond: [خبر ليس هنا]\n',
  'redirects.yaml': '- { from: /latest/, to: /ذهب/ }\n',
  'articles/أ ب.md': article(
    'tags: [الامارات]\nauthors: [ليلي الحسنى]\nsources: [وكاله البحر, وكالة البحر]\nid: one\n',
    'نص.',
  ),
  'articles/أ-ب.md': article('tags: [الإمارات]\nid: one\ndate: 2026-11-02\nslug: أ-ب\n', 'نص.'),
  'articles/أ_ب.md': article(
    'slug: أ-ب\nnext: لا شيء\n',
    'نص [رابط](/لا-شيء/) و[بعد](غدا.md) و[آخر](https://sahel.example/none/).',
  ),
  'articles/صورة.md': article('image: { file: pictures/x.png, alt: رسم }\n', '![رسم](../../x.png)'),
  'articles/غدا.md': article('date: 2026-12-01\nid: later\n', 'نص.'),
  'articles/مسحوب.md': article('withdrawn: { date: 2026-11-30, reason: خطأ }\n', 'نص.'),
};

function article(front: string, body: string): string {
  const date = front.includes('date:') ? '' : 'date: 2026-11-01\n';
  return `---\ntitle: خبر\nsection: سياسة\n${date}${front}---\n${body}\n`;
}

let folder = '';
let input: CheckInput;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-rules-'));
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const moment = { now: Date.parse('2026-11-23T09:00:00Z'), drafts: false };
  const folders = {
    contentFolder: join(folder, 'content'),
    cacheFolder: join(folder, 'cache'),
    projectFolder: PROJECT,
  };
  const published = new Map([
    ['gone', '/2026/01/01/مضى/'],
    ['later', '/2026/11/01/غدا/'],
  ]);
  input = { ...loadEdition({ ...folders, ...moment }), ...moment, published };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('CHECK_RULES', () => {
  test.each(CHECK_RULES.map((row) => [row.check.name, row] as const))('%s finds its own faults', (_name, row) => {
    const found = row.check(input, createLinkTargets(input)).map(({ rule }) => rule);
    expect(found).not.toEqual([]);
    expect(row.rules).toEqual(expect.arrayContaining([...new Set(found)]));
  });

  test('each diagnostic names a file of the folder and a place in it', () => {
    for (const { file = '', line = 0, column = 0 } of checkBetweenFiles(input)) {
      const lines = (FILES[file] ?? '').split('\n');
      expect(lines[line - 1]?.length, `${file}:${line}`).toBeGreaterThanOrEqual(column - 1);
    }
  });

  test('what needs a settings file with errors says nothing', () => {
    const rules = (incomplete: readonly string[]): string[] =>
      checkBetweenFiles({ ...input, incomplete }).map(({ rule }) => rule);
    expect(rules([])).toEqual(expect.arrayContaining(['tag-spelling', 'redirect-taken', 'address-removed']));
    expect(rules(['tags'])).not.toContain('tag-spelling');
    expect(rules(['redirects']).filter((rule) => /^(redirect|address-removed)/.test(rule))).toEqual([]);
    expect(rules(['site'])).not.toContain('address-removed');
  });

  test('has a row for every file that returns diagnostics', () => {
    const names = new Set(CHECK_RULES.map(({ check }) => check.name));
    const toCamel = (file: string): string =>
      file.slice(0, -'.ts'.length).replace(/-(\p{L})/gu, (_all, letter: string) => letter.toUpperCase());
    const parts = ['check-input', 'check-between-files', 'check-rules', 'to-diagnostic', 'others-than', 'own-links'];
    const others = new Set(
      [...parts, 'link-advice', 'link-targets', 'planned-files', 'redirect-row', 'linking-files', 'oldest-first'].map(
        (file) => `${file}.ts`,
      ),
    );
    const files = readdirSync(join(PROJECT, 'src/checks')).filter((file) => !others.has(file));
    expect(files.map(toCamel).sort()).toEqual([...names].sort());
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseStaticPage } from '#articles/static-page.ts';
import { IMPORT_USAGE } from '#commands/import-arguments.ts';
import { COMMANDS } from '#commands/program.ts';
import { SOURCE_KINDS } from '#importers/sources/source-kinds.ts';

const text = readFileSync(fileURLToPath(new URL('../../content/pages/import-guide.md', import.meta.url)), 'utf8');
const headings = [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => heading);
const chapters = text.split(/^## /m).slice(1);

/** What stands in the heading of each kind's chapter. */
const CHAPTER_OF: Readonly<Record<string, string>> = {
  wxr: 'WordPress',
  feed: 'RSS',
  jsonl: 'JSON lines',
  markdown: 'Hugo',
  json: 'Ghost',
  html: 'HTML',
  substack: 'Substack',
  csv: 'CSV',
};

describe('دليل الاستيراد', () => {
  test('is read without a fault', () => {
    expect(parseStaticPage({ path: 'pages/import-guide.md', text }, { taken: new Set() }).diagnostics).toEqual([]);
  });

  test('each row of the table of sources has a chapter', () => {
    for (const { format } of SOURCE_KINDS) {
      const name = CHAPTER_OF[format] ?? `no chapter for ${format}`;
      expect(
        chapters.some((chapter) => chapter.startsWith(name) || chapter.split('**', 1)[0]?.includes(name)),
        name,
      ).toBe(true);
    }
  });

  test('each source that the command names has a heading', () => {
    const known =
      typeof IMPORT_USAGE.does === 'string' ? '' : (IMPORT_USAGE.does.en.split('Known by their content:')[1] ?? '');
    const names = new Set(known.match(/\b(?:[A-Z][a-z]+[A-Z]?\w*|RSS|CSV|JSON Feed|HTML)\b/g));
    names.delete('Takeout');
    names.delete('Markdown');
    expect(names.size).toBeGreaterThan(12);
    for (const name of names) expect(headings.join('\n')).toContain(name);
  });

  test('each chapter of a source has its command and says what is not carried', () => {
    const sources = chapters.filter((chapter) => !/^(?:قبل|وللخروج)/.test(chapter));
    for (const chapter of sources) {
      const name = chapter.split('\n', 1)[0];
      expect([name, chapter.includes('nuqta import'), chapter.includes('**لا ينتقل:**')]).toEqual([name, true, true]);
    }
  });

  test('the commands and options that it names are there', async () => {
    const lines = [...text.matchAll(/nuqta ([a-z-]+)([^\n`‎]*)/g)];
    for (const [line, name = '', rest = ''] of lines) {
      const known = Object.keys((await COMMANDS[name]?.load())?.options ?? {});
      expect([line, known.length > 0]).toEqual([line, true]);
      for (const [, option = ''] of rest.matchAll(/--([a-z-]+)/g)) expect(known, line).toContain(option);
    }
  });
});

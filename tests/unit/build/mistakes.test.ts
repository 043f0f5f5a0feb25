import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuildOptions } from '#build/build-options.ts';
import { checkContent } from '#build/check-content.ts';
import { type Diagnostic, diagnosticText } from '#diagnostics/diagnostic.ts';
import { ARTICLE_MISTAKES, type MistakenArticle, SETTINGS_MISTAKES } from './mistakes/rows.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const FRAME = ['العنوان: افتتاح الميناء', 'التاريخ: 2026-11-20', 'القسم: أخبار'];
const SETTINGS: Readonly<Record<string, string>> = {
  site: 'name: الساحل\ndescription: صحيفة\naddress: https://sahel.example\ntimeZone: Asia/Beirut\n',
  sections: '- name: أخبار\n- name: آراء\n',
  tags: '- label: الميناء\n',
  authors: '- name: هالة الحبار\n',
  sources: '- { label: وكالة البحر, kind: وكالة }\n',
};

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-mistakes-'));
  await writePicture('pictures/ميناء.png', 1200);
  await writePicture('pictures/harbour.png', 80);
  write('whole', 'articles/مقال-سليم.md', articleText({}));
  write('whole', 'articles/مسودة-قائمة.md', articleText({ front: ['مسودة: نعم'] }));
  write('whole', 'articles/مقال-مؤجل.md', articleText({ front: ['التاريخ: 2026-12-24'] }));
  for (const [name, text] of Object.entries(SETTINGS)) write('whole', `${name}.yaml`, text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(content: string, path: string, text: string | Uint8Array): void {
  const file = join(folder, content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function writePicture(path: string, width: number): Promise<void> {
  const height = Math.round(width * 0.75);
  const picture = sharp({ create: { width, height, channels: 3, background: '#2a5f7a' } });
  write('whole', path, await picture.png().toBuffer());
}

function articleText({ front = [], body = 'نص الخبر.', text }: MistakenArticle): string {
  if (text !== undefined) return text;
  const keys = new Set(front.map((line) => line.split(':')[0]));
  const frame = FRAME.filter((line) => !keys.has(line.split(':')[0]));
  return `---\n${[...frame, ...front].join('\n')}\n---\n${body}\n`;
}

async function check(content: string): Promise<readonly Diagnostic[]> {
  const environment = {
    NUQTA_CONTENT: join(folder, content),
    NUQTA_CACHE: join(folder, 'cache'),
    NUQTA_OUT: join(folder, 'dist'),
    NUQTA_NOW: '2026-11-23T09:00:00Z',
  };
  return (await checkContent(readBuildOptions(environment, PROJECT, 0))).diagnostics;
}

/** What an editor reads, in both languages: place and rule, then the messages. */
function told({ file, line, column, severity, rule, ...said }: Diagnostic): string {
  const one = { file, line, column, severity, rule, ...said } as Diagnostic;
  return [`${line}:${column} ${severity} ${rule}`, diagnosticText(one, 'ar'), diagnosticText(one, 'en')]
    .map((text) => `  ${text.length > 600 ? `${text.slice(0, 600)}…` : text}`)
    .join('\n');
}

function report(rows: readonly (readonly [name: string, found: readonly Diagnostic[]])[]): string {
  return rows.map(([name, found]) => `${name}\n${found.map(told).join('\n')}\n`).join('\n');
}

describe('mistakes of an Arabic newsroom', () => {
  test('each in an article is told at its place, in both languages, with what to write', async () => {
    cpSync(join(folder, 'whole'), join(folder, 'articles'), { recursive: true });
    const files = Object.entries(ARTICLE_MISTAKES).map(([name, mistake], index) => {
      const path = `articles/خطأ-${String(index + 1).padStart(2, '0')}.md`;
      write('articles', path, articleText(mistake));
      return [name, path] as const;
    });
    const found = await check('articles');
    const rows = files.map(([name, path]) => [name, found.filter(({ file }) => file === path)] as const);
    expect(rows.filter(([, list]) => list.length === 0).map(([name]) => name)).toEqual([]);
    await expect(report(rows)).toMatchFileSnapshot('mistakes/articles.txt');
  });

  test('each in the settings is told at its place, in both languages, with what to write', async () => {
    const rows: [string, readonly Diagnostic[]][] = [];
    for (const [name, [file, text]] of Object.entries(SETTINGS_MISTAKES)) {
      rmSync(join(folder, 'settings'), { recursive: true, force: true });
      for (const [other, whole] of Object.entries(SETTINGS)) write('settings', `${other}.yaml`, whole);
      cpSync(join(folder, 'whole/pictures'), join(folder, 'settings/pictures'), { recursive: true });
      write('settings', `${file}.yaml`, text);
      rows.push([name, (await check('settings')).filter((one) => one.file === `${file}.yaml`)]);
    }
    expect(rows.filter(([, list]) => list.length === 0).map(([name]) => name)).toEqual([]);
    await expect(report(rows)).toMatchFileSnapshot('mistakes/settings.txt');
  });

  test('no Arabic message names a key in English that the file wrote in Arabic', async () => {
    const found = await check('articles');
    // A key that is there in both languages is named in both.
    const told = found.filter(
      ({ file, rule }) => file?.startsWith('articles/خطأ') === true && rule !== 'yaml-key-twice',
    );
    for (const one of told)
      expect(diagnosticText(one, 'ar')).not.toMatch(
        /«(?:title|date|section|alt|file|kind|tags|authors|sources|summary)»/,
      );
  });
});

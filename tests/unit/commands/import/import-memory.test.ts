import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importCommand } from '#commands/import.ts';
import { runInTest } from '../run-in-test.ts';

const ROWS = 210;
let folder: string;
let content: string;
let source: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-memory-'));
  content = join(folder, 'content');
  source = join(folder, 'posts.jsonl');
  mkdirSync(content);
  writeFileSync(
    join(content, 'site.yaml'),
    'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: Asia/Beirut\n',
  );
  writeFileSync(join(content, 'sections.yaml'), '- name: ثقافة\n');
  writeFileSync(source, rows(ROWS));
  expect((await run()).out).toContain(`written ${ROWS}, unchanged 0`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rows(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `n${index}`,
      title: `خبر رقم ${index}`,
      date: '2021-03-08',
      section: 'ثقافة',
      body: `نص الخبر ${index}.`,
    }),
  ).join('\n');
}

const run = (...words: string[]) =>
  runInTest(importCommand, [source, '--content', content, ...words], { projectFolder: folder });

function files(): string[] {
  return readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(content, 'articles', name));
}

describe('a second import', () => {
  test('of the same source changes nothing', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain(`written 0, unchanged ${ROWS}, kept 0`);
  });

  test('names what an editor changed, and leaves it', async () => {
    const [file = ''] = files();
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('خبر رقم', 'خبر محرَّر رقم'));
    const { out } = await run();
    expect(out).toContain(`unchanged ${ROWS - 1}, kept 1`);
    expect(out).toMatch(/^kept {2}articles\//m);
    expect(readFileSync(file, 'utf8')).toContain('محرَّر');
    writeFileSync(file, before);
  });

  test('counts a withdrawn article as withdrawn', async () => {
    const [file = ''] = files();
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('---\n', '---\nwithdrawn: { date: 2021-03-09, reason: خطأ }\n'));
    expect((await run()).out).toContain('withdrawn and left 1');
    writeFileSync(file, before);
  });

  test('writes again what is gone', async () => {
    const [file = ''] = files();
    unlinkSync(file);
    expect((await run()).out).toContain(`written 1, unchanged ${ROWS - 1}`);
  });

  test('of a longer source adds what is new', async () => {
    writeFileSync(source, rows(ROWS + 2));
    expect((await run()).out).toContain(`written 2, unchanged ${ROWS}, kept 0`);
    expect((await run()).out).toContain(`written 0, unchanged ${ROWS + 2}, kept 0`);
  });

  test('with other options reads all again', async () => {
    const { out } = await run('--author-map', 'x=y');
    expect(out).toContain(`written 0, unchanged ${ROWS + 2}`);
  });
});

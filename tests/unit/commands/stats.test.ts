import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statsCommand } from '#commands/stats.ts';
import { runInTest } from './run-in-test.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nuqta-stats-'));
  mkdirSync(join(content, 'articles'));
  writeFileSync(
    join(content, 'site.yaml'),
    'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: Asia/Beirut\n',
  );
  writeFileSync(join(content, 'sections.yaml'), '- name: ثقافة\n  pigment: ochre\n');
  const write = (name: string, more: string): void =>
    writeFileSync(join(content, 'articles', name), `---\ntitle: خبر ${name}\nsection: ثقافة\n${more}\n---\n\nنص.\n`);
  write('a.md', 'date: 2026-01-05\ntags: [الفلك, بيروت]\nauthors: [هالة]\nsummary: ملخص');
  write('b.md', 'date: 2026-01-06\ntags: [فلك]');
  write('c.md', 'date: 2026-02-06\ndraft: true');
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

describe('nuqta stats', () => {
  test('counts by every list, and names what could be tidied', async () => {
    const { code, out } = await runInTest(statsCommand, ['--content', content]);
    expect(code).toBe(0);
    expect(out).toContain('articles: 3 (published 2, draft 1)');
    expect(out).toContain('by month: 2\n  2  2026-01\n  1  2026-02');
    expect(out).toContain('by author: 1\n  1  هالة');
    expect(out).toContain('tags used once: 3');
    expect(out).toContain('tags of nearly one spelling: 1\n  الفلك = فلك');
    expect(out).toContain('without a summary: 2\n  articles/b.md\n  articles/c.md');
  });

  test('--most shortens the lists', async () => {
    const { out } = await runInTest(statsCommand, ['--content', content, '--most', '1']);
    expect(out).toContain('without a summary: 2\n  articles/b.md\n  and 1 more');
  });

  test('a folder that is not there is wrong use', async () => {
    expect((await runInTest(statsCommand, ['--content', join(content, 'x')])).code).toBe(2);
  });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '#commands/import.ts';
import { statsCommand } from '#commands/stats.ts';
import { type LocalServer, startLocalServer } from '../../../support/local-server.ts';
import { runInTest } from '../run-in-test.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const PAGE = `<!doctype html><html lang="ar"><head><title>المرفأ يعود</title>
<meta property="article:published_time" content="2021-03-08T10:00:00+02:00"></head>
<body><article><h1>المرفأ يعود</h1><p>عاد المرفأ إلى العمل بعد عشرين سنة من الإغلاق.</p>
<figure><img src="/uploads/harbour.png" alt="المرفأ من التل"></figure>
<p>وقال العاملون فيه إن السفن تصل كل صباح.</p><img src="gone.png" alt="x"></article></body></html>`;

let folder: string;
let content: string;
let server: LocalServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-fetch-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  writeFileSync(
    join(content, 'site.yaml'),
    'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: Asia/Beirut\n',
  );
  writeFileSync(join(content, 'sections.yaml'), '- name: ثقافة\n');
  server = await startLocalServer((request, response) => {
    if (request.url === '/story/') response.end(PAGE);
    else if (request.url === '/uploads/harbour.png') response.end(PNG);
    else if (request.url === '/busy') response.writeHead(503).end();
    else response.writeHead(404).end();
  });
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const run = (...words: string[]) =>
  runInTest(importCommand, [...words, '--content', content, '--section', 'ثقافة'], {
    projectFolder: folder,
    network: server.network,
  });

function articles(): string[] {
  return readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(content, 'articles', name), 'utf8'));
}

describe('nuqta import --fetch', () => {
  test('nothing is fetched unless it is asked for', async () => {
    const { code, errors } = await run(server.at('old.example', '/story/'));
    expect(code).toBe(2);
    expect(errors).toContain('--fetch');
    const saved = join(folder, 'page.html');
    writeFileSync(saved, PAGE);
    await run(saved);
    expect(server.asked).toEqual([]);
  });

  test('an address is a source, with its pictures; what is missing is named', async () => {
    const { code, out, errors } = await run(server.at('old.example', '/story/'), '--fetch');
    expect(code, out + errors).toBe(0);
    const [text = ''] = articles();
    expect(text).toContain('عاد المرفأ إلى العمل');
    const picture = /pictures\/old-example\/harbour-\w+\.png/.exec(text)?.[0] ?? '';
    expect(existsSync(join(content, picture)), text).toBe(true);
    expect(errors).toContain('gone.png was not fetched');
    expect(text).toMatch(/redirect|المرفأ/);
    const asked = server.asked.length;
    await run(server.at('old.example', '/story/'), '--fetch');
    expect(server.asked.slice(asked).some((line) => line.includes('harbour'))).toBe(false);
  });

  test('an address that does not answer is refused by its name', async () => {
    const { code, errors } = await run(server.at('old.example', '/nothing'), '--fetch');
    expect(code).toBe(1);
    expect(errors).toContain('HTTP 404');
  });
});

describe('nuqta stats --fetch', () => {
  test('names broken links with their articles', async () => {
    const link = (path: string): string => `[كلمة](${server.at('old.example', path)})`;
    writeFileSync(
      join(content, 'articles', 'a.md'),
      `---\ntitle: خبر\ndate: 2026-01-05\nsection: ثقافة\n---\n\nنص ${link('/story/')} و${link('/gone')} و${link('/busy')} و[بيت](${server.at('private.example', '/')}).\n`,
    );
    const quiet = await runInTest(statsCommand, ['--content', content], { network: server.network });
    expect(server.asked).toEqual([]);
    expect(quiet.out).not.toContain('outside');
    const { out } = await runInTest(statsCommand, ['--content', content, '--fetch'], { network: server.network });
    expect(out).toContain('outside addresses asked: 4, broken: 2, not told apart: 1');
    expect(out).toContain('/gone  It could not be fetched (HTTP 404).  articles/a.md');
    expect(out).toContain('private network');
  });
});

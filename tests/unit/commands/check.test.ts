import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCommand } from '#commands/check.ts';
import { runInTest } from './run-in-test.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-check-'));
  cpSync(join(PROJECT, 'tests/fixtures/content'), join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], environment: Record<string, string> = {}) =>
  runInTest(checkCommand, ['--content', join(folder, 'content'), '--cache', join(folder, 'cache'), ...args], {
    environment: { NUQTA_OUT: join(folder, 'dist'), ...environment },
  });

const write = (path: string, text: string): void => writeFileSync(join(folder, 'content', path), text);
const bad = (): void => write('articles/سيئ.md', '---\ntitle: خبر\ndate: لا\nsection: سياسة\n---\nنص.\n');
const BAD = 'articles/سيئ.md:3:7  This is not a date.';

describe('nuqta check', () => {
  test('good content leaves with 0 and a summary', async () => {
    expect(await run([])).toEqual({ code: 0, out: '1 article, 0 problems, 0 warnings', errors: '' });
  });

  test('problems are listed, a line each, and leave with 1', async () => {
    bad();
    const { code, out } = await run([]);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([expect.stringContaining(BAD), '2 articles, 1 problem, 0 warnings']);
  });

  test('warnings and notices leave with 0', async () => {
    write('articles/غدا.md', '---\ntitle: غدا\ndate: 2026-12-01\nsection: سياسة\n---\n<script>x</script>\n');
    const { code, out } = await run([]);
    expect(code).toBe(0);
    expect(out).toContain('notice: The article waits until 2026-12-01T00:00:00+02:00.');
    expect(out).toContain('2 articles, 0 problems, 1 warning, 1 notice');
  });

  test('--now and --drafts decide what is due', async () => {
    write('articles/غدا.md', '---\ntitle: غدا\ndate: 2026-12-01\nsection: سياسة\n---\n');
    expect((await run(['--now', '2026-12-02'])).out).not.toContain('notice');
    expect((await run(['--drafts'])).out).not.toContain('notice');
  });

  test('--format json is one array and nothing else', async () => {
    expect(JSON.parse((await run(['--format', 'json'])).out)).toEqual([]);
    bad();
    const { code, out } = await run(['--format', 'json'], { GITHUB_ACTIONS: 'true' });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ file: 'articles/سيئ.md', line: 3, column: 7, rule: 'date-not-iso' }]);
  });

  test('in a workflow of GitHub problems are annotations too', async () => {
    bad();
    const { out } = await run([], { GITHUB_ACTIONS: 'true' });
    expect(out).toContain(BAD);
    expect(out).toMatch(/^::error file=.*articles\/سيئ\.md,line=3,col=7,title=date-not-iso::This is not a date\. /m);
  });

  test.each([
    ['an unknown option', ['--colour']],
    ['a word too many', ['content']],
    ['a format that is none', ['--format', 'xml']],
    ['a moment that is none', ['--now', 'tomorrow']],
    ['an address that is none', ['--site', 'example.org']],
    ['a base that climbs', ['--base', '/../']],
    ['a folder that is not there', ['--content', '/nowhere']],
    ['a file in place of a folder', ['--content', join(PROJECT, 'package.json')]],
  ])('%s leaves with 2 and prints no stack', async (_name, args) => {
    const { code, out, errors } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).not.toMatch(/^\s+at /m);
    expect(errors).not.toBe('');
  });

  test('a fault of ours leaves with 3, its stack and whom to tell', async () => {
    // A cache folder that is a file is put up with; a list of addresses that is damaged is the disk's fault, not ours.
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/nuqta-addresses.json'), '{');
    expect((await run([])).code).toBe(1);
    const { code, errors } = await runInTest(checkCommand, ['--content', join(folder, 'content')], {
      environment: new Proxy(
        {},
        {
          get() {
            throw new Error('no environment');
          },
        },
      ),
    });
    expect(code).toBe(3);
    expect(errors).toMatch(/^\s+at /m);
    expect(errors).toContain('Please report it');
  });

  test('--help says what there is', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--format');
  });
});

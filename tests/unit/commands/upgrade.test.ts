import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workflowText } from '#commands/new-paper/workflow-text.ts';
import { newerActions } from '#commands/upgrade/newer-actions.ts';
import { stepsBefore } from '#commands/upgrade/steps-before.ts';
import { upgradeCommand } from '#commands/upgrade.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { runInTest } from './run-in-test.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-upgrade-'));
  cpSync(join(ENGINE_FOLDER, 'tests/fixtures/content'), join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[] = []) =>
  runInTest(upgradeCommand, ['--cache', join(folder, 'cache'), ...args], { projectFolder: folder });
const workflow = (): string => join(folder, '.github/workflows/publish.yml');

describe('nuqta upgrade', () => {
  test('says what the changelog asks for, and that the content fits', async () => {
    const { code, out } = await run(['--check']);
    expect(code).toBe(0);
    for (const step of stepsBefore(readFileSync(join(ENGINE_FOLDER, '.github/CHANGELOG.md'), 'utf8'), 'en'))
      expect(out).toContain(step);
  });

  test('says it in Arabic to who reads Arabic', async () => {
    const changelog = readFileSync(join(ENGINE_FOLDER, '.github/CHANGELOG.md'), 'utf8');
    const steps = stepsBefore(changelog, 'ar');
    expect(steps.length).toBeGreaterThan(0);
    const { out } = await runInTest(upgradeCommand, ['--check', '--cache', join(folder, 'cache')], {
      projectFolder: folder,
      show: { language: 'ar', terminal: false },
    });
    for (const step of steps) expect(out).toContain(step);
    for (const step of stepsBefore(changelog, 'en')) expect(out).not.toContain(step);
  });

  test('names what must change in the content', async () => {
    writeFileSync(
      join(folder, 'content/articles/سيئ.md'),
      '---\ntitle: خبر\ndate: 2026-11-20\nsection: لا\n---\nنص.\n',
    );
    const { code, out } = await run(['--check']);
    expect(code).toBe(1);
    expect(out).toContain('articles/سيئ.md:4');
  });

  test('brings the actions of the workflow up to date, and --check only says so', async () => {
    const old = workflowText()
      .replace(/(actions\/checkout)@.*/, '$1@v1')
      .replace('7,37', '5');
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(workflow(), old);
    expect((await run(['--check'])).out).toContain('.github/workflows/publish.yml');
    expect(readFileSync(workflow(), 'utf8')).toBe(old);
    await run();
    expect(readFileSync(workflow(), 'utf8')).toBe(workflowText().replace('7,37', '5'));
  });
});

test('actions of others stay as they are', () => {
  expect(newerActions('  - uses: a/b@v1 # x\n- uses: c/d@v1\n', 'uses: c/d@abc # v2\n')).toBe(
    '  - uses: a/b@v1 # x\n- uses: c/d@abc # v2\n',
  );
});

test('points of the newest version only', () => {
  const text =
    '# C\n\n## 2\n\n### Before you upgrade\n\n- one\n  goes on\n- two\n\n### Added\n\n- x\n\n## 1\n\n### Before you upgrade\n\n- old\n';
  expect(stepsBefore(text, 'en')).toEqual(['one goes on', 'two']);
  expect(stepsBefore('# C\n\n## 2\n\n### Added\n\n- x\n', 'ar')).toEqual([]);
});

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { paperFolder } from '#commands/paper-folder.ts';
import { COMMANDS } from '#commands/program.ts';

describe('nuqta', () => {
  test.each(Object.entries(COMMANDS))('%s is loaded under its own name', async (name, { load, does }) => {
    const command = await load();
    expect(command.name).toBe(name);
    const { usage } = command;
    if (typeof usage === 'string') throw new Error(`${name} speaks English alone`);
    expect(usage.line).toMatch(new RegExp(`^nuqta ${name}\\b`));
    const texts = usage.rows.flatMap((row) => ('ar' in row ? [row] : [row[1]]));
    for (const { ar, en } of [does, usage.does, ...texts]) {
      expect(ar).toMatch(/\p{Script=Arabic}{2}|^[\w (،]+ أو /u);
      expect(en).not.toMatch(/[\u0600-\u06ff].*[\u0600-\u06ff]$/u);
    }
    const known = Object.keys(command.options).map((option) => `--${option}`);
    const told = usage.rows
      .flatMap((row) => ('ar' in row ? [] : row[0].split(' ', 1)))
      .filter((word) => word.startsWith('--'));
    expect(told.toSorted()).toEqual(known.toSorted());
  });
});

describe('paperFolder', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'nuqta-paper-')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is the newspaper around a folder, however deep', () => {
    mkdirSync(join(folder, 'paper/content/articles/2026'), { recursive: true });
    writeFileSync(join(folder, 'paper/content/site.yaml'), '');
    for (const inside of ['paper', 'paper/content', 'paper/content/articles/2026'])
      expect(paperFolder(join(folder, inside))).toBe(join(folder, 'paper'));
  });

  test('is the folder itself where there is no newspaper yet', () => {
    expect(paperFolder(folder)).toBe(folder);
  });
});

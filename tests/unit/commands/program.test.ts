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
    expect(command.usage).toMatch(new RegExp(`^nuqta ${name}\\b`));
    expect(does).toMatch(/^\p{Script=Arabic}/u);
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

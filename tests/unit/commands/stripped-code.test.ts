import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeFolder, createStripper } from '../../../src/bin/stripped-code.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-code-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('codeFolder', () => {
  test.each([['--cache', 'X'], ['--cache=X'], ['check', '--out', 'dist', '--cache', 'X', '--unknown']])(
    'is in the cache that %j name, once it is one of ours',
    (...words) => {
      const argv = words.map((word) => word.replace('X', folder));
      expect(codeFolder(argv, {})).toBeUndefined();
      writeFileSync(join(folder, 'segment-0a1b.index'), '');
      expect(codeFolder(argv, {})).toBe(join(folder, 'code'));
    },
  );

  test('is in the cache of the environment', () => {
    writeFileSync(join(folder, 'segment-0a1b.index'), '');
    expect(codeFolder([], { NUQTA_CACHE: folder })).toBe(join(folder, 'code'));
    expect(codeFolder(['--cache', ''], { NUQTA_CACHE: folder })).toBeUndefined();
  });
});

describe('createStripper', () => {
  const open = () => {
    const strip = vi.fn((text: string) => text.replace(': number', ''));
    return { made: strip, stripper: createStripper(folder, strip) };
  };

  test('strips a text once for all runs, and another one of the same file anew', () => {
    const first = open();
    expect(first.stripper.strip('a.ts', 'let a: number')).toBe('let a');
    first.stripper.save();
    const second = open();
    expect(second.stripper.strip('a.ts', 'let a: number')).toBe('let a');
    expect(second.made).not.toHaveBeenCalled();
    expect(second.stripper.strip('a.ts', 'let b: number')).toBe('let b');
  });

  test.each([
    ['changed', (text: string) => text.replace('let a', 'let z')],
    ['cut short', (text: string) => text.slice(0, -9)],
    ['another thing', () => 'null'],
  ])('makes code anew that was %s on the disk', (_what, damage) => {
    const first = open();
    first.stripper.strip('a.ts', 'let a: number');
    first.stripper.save();
    for (const name of readdirSync(folder))
      writeFileSync(join(folder, name), damage(readFileSync(join(folder, name), 'utf8')));
    expect(open().stripper.strip('a.ts', 'let a: number')).toBe('let a');
  });

  test('works where nothing can be written', () => {
    mkdirSync(join(folder, `${process.version}.json`));
    const { stripper } = open();
    expect(stripper.strip('a.ts', 'let a: number')).toBe('let a');
    expect(() => stripper.save()).not.toThrow();
  });
});

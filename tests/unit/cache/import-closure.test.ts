import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importClosure, importedFiles } from '#cache/import-closure.ts';
import { PARSING_CODE } from '#content/load-edition.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

describe('importedFiles', () => {
  test.each([
    ["import { a } from '#arabic/a.ts';", ['src/arabic/a.ts']],
    ["import './b.ts';", ['src/x/b.ts']],
    ["export { c } from '../y/c.ts';", ['src/y/c.ts']],
    ["import type { D } from './d.ts';", ['src/x/d.ts']],
    ["import {\n  e,\n} from './e.json' with { type: 'json' };", ['src/x/e.json']],
    ["const f = await import('./f.ts');", ['src/x/f.ts']],
    ["new Worker(new URL('./g.ts', import.meta.url));", ['src/x/g.ts']],
    ["import { z } from 'zod';", []],
  ])('%s', (text, files) => {
    expect(importedFiles('src/x/y.ts', text)).toEqual(files);
  });
});

describe('what decides how a file is parsed', () => {
  const files = importClosure(PROJECT, PARSING_CODE);

  test('holds the words of the interface that stand in bodies, and the code of the worker', () => {
    expect(files).toEqual(
      expect.arrayContaining(['src/strings.ts', 'src/markdown/parse-body.ts', 'src/content/body-worker.ts']),
    );
  });

  test('holds every import that the compiler finds', () => {
    const missing = files.flatMap((file) => {
      const { importedFiles: imports } = ts.preProcessFile(readFileSync(join(PROJECT, file), 'utf8'));
      return imports
        .map(({ fileName }) => fileName)
        .filter((name) => /^[#.]/.test(name))
        .map((name) => (name.startsWith('#') ? `src/${name.slice(1)}` : posix.join(dirname(file), name)))
        .filter((target) => existsSync(join(PROJECT, target)) && !files.includes(target));
    });
    expect(files.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });
});

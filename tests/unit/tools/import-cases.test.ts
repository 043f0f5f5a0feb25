import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type CaseFiles, importCase } from '#tools/make-import-case.ts';

const CASES = fileURLToPath(new URL('../../fixtures/importers/cases/', import.meta.url));

/** Returns the files that were written down as right for a case. */
function expectedFiles(folder: string): CaseFiles {
  const root = join(folder, 'expected');
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [
        file
          .slice(root.length + 1)
          .replaceAll('\\', '/')
          .normalize('NFC'),
        readFileSync(file, 'utf8'),
      ];
    }),
  );
}

describe('import of each kind of source', () => {
  test.each(readdirSync(CASES).sort())('%s gives the files beside it', async (name) => {
    const folder = join(CASES, name);
    expect(await importCase(folder)).toEqual(expectedFiles(folder));
  });
});

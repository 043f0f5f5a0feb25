import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuildOptions } from '#build/build-options.ts';
import { checkContent } from '#build/check-content.ts';
import { formatDiagnostic } from '#diagnostics/diagnostic.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const FIXTURES = join(PROJECT, 'tests/fixtures');
const CASES = readdirSync(join(FIXTURES, 'invalid')).sort();
const NOW = '2026-11-23T09:00:00Z';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-invalid-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The good folder with the files of a case laid over it; a settings file of the case may be a folder, and back. */
function layOver(content: string, overlay: string): void {
  cpSync(join(FIXTURES, 'content'), content, { recursive: true });
  for (const name of readdirSync(overlay)) {
    const kinds = [join(content, name), join(overlay, name)].map((path) =>
      statSync(path, { throwIfNoEntry: false })?.isDirectory(),
    );
    if (kinds[0] !== kinds[1]) rmSync(join(content, name), { recursive: true, force: true });
    cpSync(join(overlay, name), join(content, name), { recursive: true });
  }
}

async function diagnosticsOf(content: string): Promise<string[]> {
  const environment = {
    NUQTA_CONTENT: content,
    NUQTA_CACHE: join(folder, 'cache'),
    NUQTA_OUT: join(folder, 'none'),
    NUQTA_NOW: NOW,
  };
  const { diagnostics } = await checkContent(readBuildOptions(environment, PROJECT, 0));
  return diagnostics.map((one) => formatDiagnostic(one, { language: 'en', terminal: false }));
}

describe('what bad input gets', () => {
  test('the folder the cases are laid over is good', async () => {
    expect(await diagnosticsOf(join(FIXTURES, 'content'))).toEqual([]);
  });

  test.each(CASES)('%s', async (name) => {
    const content = join(folder, name);
    layOver(content, join(FIXTURES, 'invalid', name, 'content'));
    const diagnostics = await diagnosticsOf(content);
    await expect(`${diagnostics.join('\n')}\n`).toMatchFileSnapshot(join(FIXTURES, 'invalid', name, 'expected.txt'));
    // The second time everything comes from the cache.
    expect(await diagnosticsOf(content)).toEqual(diagnostics);
  });
});

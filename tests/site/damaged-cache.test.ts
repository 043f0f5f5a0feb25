import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTrialEdition } from '#tools/trial/trial-edition.ts';
import { tryFlips } from '#tools/trial/try-flips.ts';

/** The short form of `npm run trial -- --only flips`: one damaged file of each kind and more, one build. */
test('damaged files of the cache cost time and nothing else', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nuqta-flips-'));
  try {
    const row = await tryFlips(createTrialEdition(folder, 4), 16, { atOnce: 16, articles: 6 });
    expect(row).toMatchObject({ tries: 16, failures: 0 });
    for (const kind of ['list', 'avif', 'webp', 'jpg']) expect(row.note).toContain(`pictures.${kind}`);
    expect(row.note).toContain('share.jpg');
    expect(row.note).toContain('segment');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

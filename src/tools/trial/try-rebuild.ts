import { join } from 'node:path';
import { runBuild } from '../bench/run-build.ts';
import { compareRebuilds, editSequence } from './compare-rebuilds.ts';
import { writeFlipEdition } from './flip-edition.ts';
import type { TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';

/** Later than all articles of the corpus. */
const NOW = Date.parse('2026-12-01T00:00:00Z');
const SEED = 15;

/** Makes random edits, and compares each rebuild with a cold build byte for byte. */
export async function tryRebuild({ folder }: TrialEdition, edits: number, articles: number): Promise<TrialRow> {
  const usageFile = join(folder, 'usage.json');
  const content = join(folder, 'rebuild-content');
  await writeFlipEdition(content, articles);
  const results = await compareRebuilds({
    folder: join(folder, 'rebuild'),
    content,
    now: NOW,
    seed: SEED,
    edits: editSequence(edits),
    build: async (args) => {
      const { ended, output } = await runBuild(args, { usageFile });
      return { code: ended, output };
    },
  });
  const wrong = results.filter(({ differing }) => differing.length > 0);
  const refused = results.filter(({ isRefused }) => isRefused).length;
  const [first] = wrong;
  return {
    trial: 'edits, each rebuild compared with a cold build',
    tries: results.length,
    failures: wrong.length,
    note:
      first === undefined
        ? `${refused} edits were refused as errors; seed ${SEED}`
        : `${first.edit}: ${first.differing.slice(0, 5).join(', ')}`,
  };
}

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stageOutput } from '#output/stage-output.ts';
import { createRandom, type Random } from '../corpus/seeded-random.ts';
import { folderDigest } from './folder-digest.ts';
import type { TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';

/** Kills builds of either edition at random moments; the site must be one of the two, whole. */
export async function tryKills(edition: TrialEdition, kills: number): Promise<TrialRow> {
  const folder = join(edition.folder, 'kills');
  mkdirSync(folder, { recursive: true });
  const target = join(folder, 'dist');
  const digests = [];
  for (const content of edition.contents) digests.push(await edition.mustBuild(content, target));
  const started = performance.now();
  await edition.mustBuild(edition.contents[0], target);
  const length = performance.now() - started;

  const random = createRandom(11, 0);
  const counts = { killed: 0, ended: 0, repaired: 0, changed: 0 };
  const faults: string[] = [];
  let served = folderDigest(target);
  for (let kill = 0; kill < kills; kill += 1) {
    const content = edition.contents[kill % 2 === 0 ? 1 : 0];
    const moment = killMoment(random, length, kill);
    const run = await edition.build(content, target, {
      onStart: (stop) => void sleep(moment).then(() => stop('SIGKILL')),
    });
    if (run.ended === 'SIGKILL') counts.killed += 1;
    else counts.ended += 1;
    if (run.ended !== 'SIGKILL' && run.ended !== 0)
      faults.push(`build ended with ${run.ended}: ${run.output.slice(-300)}`);
    if (!existsSync(target)) {
      // Stopped between the two renames: what the next build does first mends it.
      counts.repaired += 1;
      stageOutput(target).close();
    }
    const now = folderDigest(target);
    if (now === undefined || !digests.includes(now))
      faults.push(`kill ${kill} at ${moment.toFixed(0)} ms: neither old nor new`);
    if (now !== served && run.ended === 'SIGKILL') counts.changed += 1;
    served = now;
  }
  await edition.mustBuild(edition.contents[1], target);
  const left = readdirSync(folder).filter((name) => name !== 'dist');
  if (left.length > 0) faults.push(`the next build left ${left.join(', ')}`);
  return {
    trial: 'kill at a random moment',
    tries: kills,
    faults: faults.length,
    note:
      faults[0] ??
      `${counts.killed} killed (${counts.changed} of them with the new site in place, ${counts.repaired} repaired), ${counts.ended} were done; nothing left over`,
  };
}

/** Every other kill falls near the end, where the swap is. */
function killMoment(random: Random, length: number, kill: number): number {
  return kill % 2 === 0 ? random() * length * 1.05 : length * (0.8 + random() * 0.25);
}

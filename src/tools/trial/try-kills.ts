import { existsSync, type FSWatcher, mkdirSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { stageOutput } from '#output/stage-output.ts';
import { createRandom, type Random } from '../corpus/seeded-random.ts';
import { folderDigest } from './folder-digest.ts';
import type { TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';

/**
 * Kills builds of either edition at random moments, a third of them at the swap; the site must be one of the two,
 * complete.
 */
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
  const failures: string[] = [];
  let served = folderDigest(target);
  for (let kill = 0; kill < kills; kill += 1) {
    const content = edition.contents[kill % 2 === 0 ? 1 : 0];
    const stopAt = kill % 3 === 2 ? atSwap(folder, random() * 4) : afterTime(killMoment(random, length, kill));
    const run = await edition.build(content, target, { onStart: stopAt.arm });
    stopAt.disarm();
    if (run.ended === 'SIGKILL') counts.killed += 1;
    else counts.ended += 1;
    if (run.ended !== 'SIGKILL' && run.ended !== 0)
      failures.push(`build ended with ${run.ended}: ${run.output.slice(-300)}`);
    if (!existsSync(target)) {
      // If it was stopped between the two renames, the next build first repairs that.
      counts.repaired += 1;
      stageOutput(target).close();
    }
    const now = folderDigest(target);
    if (now === undefined || !digests.includes(now)) failures.push(`kill ${kill}: neither old nor new`);
    if (now !== served && run.ended === 'SIGKILL') counts.changed += 1;
    served = now;
  }
  await edition.mustBuild(edition.contents[1], target);
  const left = readdirSync(folder).filter((name) => name !== 'dist');
  if (left.length > 0) failures.push(`the next build left ${left.join(', ')}`);
  return {
    trial: 'kill at a random moment',
    tries: kills,
    failures: failures.length,
    note:
      failures[0] ??
      `${counts.killed} killed (${counts.changed} of them with the new site in place, ${counts.repaired} repaired), ${counts.ended} were done; nothing left over`,
  };
}

interface Stop {
  readonly arm: (stop: (signal: NodeJS.Signals) => void) => void;
  disarm(): void;
}

/** Half of them near the end, where pages are verified and synced. */
function killMoment(random: Random, length: number, kill: number): number {
  return kill % 2 === 0 ? random() * length * 1.05 : length * (0.7 + random() * 0.35);
}

function afterTime(milliseconds: number): Stop {
  let timer: NodeJS.Timeout | undefined;
  return {
    arm: (stop) => {
      timer = setTimeout(() => stop('SIGKILL'), milliseconds);
    },
    disarm: () => clearTimeout(timer),
  };
}

/** Kills when the finished folder is prepared for the swap, or up to a few milliseconds later. */
function atSwap(folder: string, milliseconds: number): Stop {
  let watcher: FSWatcher | undefined;
  return {
    arm: (stop) => {
      watcher = watch(folder, (_event, name) => {
        if (!String(name).includes('.nuqta-ready-')) return;
        if (milliseconds < 1) stop('SIGKILL');
        else setTimeout(() => stop('SIGKILL'), milliseconds);
      });
    },
    disarm: () => watcher?.close(),
  };
}

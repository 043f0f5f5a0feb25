import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { alignTable } from './bench/align-table.ts';
import { createTrialEdition, type TrialEdition } from './trial/trial-edition.ts';
import type { TrialRow } from './trial/trial-row.ts';
import { tryClocks } from './trial/try-clocks.ts';
import { tryEnvironments } from './trial/try-environments.ts';
import { tryFlips } from './trial/try-flips.ts';
import { tryFullDisk } from './trial/try-full-disk.ts';
import { tryKills } from './trial/try-kills.ts';
import { tryPayloads } from './trial/try-payloads.ts';
import { tryReaders } from './trial/try-readers.ts';
import { tryRefusals } from './trial/try-refusals.ts';
import { tryStores } from './trial/try-stores.ts';

const USAGE = `npm run trial -- [--only NAME]… [--payloads FILE.json]… [--kills N] [--flips N] [--builds N] [--articles N] [--folder DIR]
  The long trials of a safe build, each a row of a table; exit code 1 when one went wrong.
  NAME: kills, flips, readers, disk, refusals, stores, same, clocks, payloads. FILE.json is a list of texts.`;

process.exitCode = await runTrials(process.argv.slice(2));

async function runTrials(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      payloads: { type: 'string', multiple: true, default: [] },
      kills: { type: 'string', default: '200' },
      flips: { type: 'string', default: '200' },
      builds: { type: 'string', default: '10' },
      articles: { type: 'string', default: '40' },
      folder: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const articles = Number(values.articles);
  const trials: Readonly<Record<string, (edition: TrialEdition) => Promise<TrialRow | readonly TrialRow[]>>> = {
    kills: (edition) => tryKills(edition, Number(values.kills)),
    flips: (edition) => tryFlips(edition, Number(values.flips)),
    readers: (edition) => tryReaders(edition, Number(values.builds)),
    disk: (edition) => tryFullDisk(edition, 10),
    refusals: tryRefusals,
    stores: (edition) => tryStores(edition, 1_000),
    same: (edition) => tryEnvironments(edition, articles),
    clocks: async () => tryClocks(),
    payloads: (edition) => tryPayloads(edition, values.payloads.flatMap(readPayloads)),
  };
  const all = Object.keys(trials).filter((name) => name !== 'payloads' || values.payloads.length > 0);
  const names = values.only.length > 0 ? values.only : all;
  if (names.some((name) => !(name in trials))) {
    console.error(USAGE);
    return 2;
  }
  const folder = mkdtempSync(join(resolve(values.folder ?? tmpdir()), 'nuqta-trial-'));
  const rows: TrialRow[] = [];
  try {
    const edition = createTrialEdition(folder, articles);
    for (const name of names) {
      console.error(`${name} …`);
      rows.push(...[(await trials[name]?.(edition)) ?? []].flat());
    }
  } finally {
    if (values.keep) console.error(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    alignTable([['trial', 'tries', 'faults'], ...rows.map((row) => [row.trial, String(row.tries), String(row.faults)])])
      .split('\n')
      .map((line, index) => `${line}  ${index === 0 ? 'note' : (rows[index - 1]?.note ?? '')}`)
      .join('\n'),
  );
  return rows.some((row) => row.faults > 0) ? 1 : 0;
}

function readPayloads(file: string): string[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new TypeError(`${file} is not a list of texts`);
  return list.map(String);
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Command, type CommandIO, type CommandOptions, runAsProcess } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { alignTable } from './bench/align-table.ts';
import { existingFile } from './existing-file.ts';
import { createTrialEdition, type TrialEdition } from './trial/trial-edition.ts';
import type { TrialRow } from './trial/trial-row.ts';
import { tryClocks } from './trial/try-clocks.ts';
import { tryEnvironments } from './trial/try-environments.ts';
import { tryFlips } from './trial/try-flips.ts';
import { tryFullDisk } from './trial/try-full-disk.ts';
import { tryKills } from './trial/try-kills.ts';
import { PACKAGE_LAYOUTS, tryPackage } from './trial/try-package.ts';
import { tryPayloads } from './trial/try-payloads.ts';
import { tryReaders } from './trial/try-readers.ts';
import { tryRebuild } from './trial/try-rebuild.ts';
import { tryRefusals } from './trial/try-refusals.ts';
import { tryStores } from './trial/try-stores.ts';
import { wholeNumber } from './whole-number.ts';

const USAGE = `npm run trial -- [--only NAME]… [--payloads FILE.json]… [--kills N] [--flips N] [--builds N] [--edits N] [--articles N] [--folder DIR]
  The long trials of a safe build, each a row of a table; exit code 1 when one went wrong.
  NAME: kills, flips, readers, disk, rebuild, refusals, stores, same, clocks, package, payloads. FILE.json is a list of
  texts.`;

const OPTIONS = {
  only: { type: 'string', multiple: true, default: [] },
  payloads: { type: 'string', multiple: true, default: [] },
  kills: { type: 'string', default: '200' },
  flips: { type: 'string', default: '200' },
  builds: { type: 'string', default: '10' },
  edits: { type: 'string', default: '200' },
  articles: { type: 'string', default: '40' },
  folder: { type: 'string' },
  keep: { type: 'boolean', default: false },
} as const satisfies CommandOptions;

type Trials = Readonly<Record<string, (edition: TrialEdition) => Promise<TrialRow | readonly TrialRow[]>>>;

/** Runs trials one after the other and prints a table. */
const trialCommand: Command<typeof OPTIONS> = {
  name: 'trial',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io) {
    const payloads = values.payloads.flatMap((file) => readPayloads(existingFile('payloads', file)));
    const articles = wholeNumber('articles', values.articles, 1);
    const kills = wholeNumber('kills', values.kills);
    const flips = wholeNumber('flips', values.flips);
    const builds = wholeNumber('builds', values.builds);
    const edits = wholeNumber('edits', values.edits);
    const trials: Trials = {
      kills: (edition) => tryKills(edition, kills),
      flips: (edition) => tryFlips(edition, flips),
      readers: (edition) => tryReaders(edition, builds),
      disk: (edition) => tryFullDisk(edition, 10),
      rebuild: (edition) => tryRebuild(edition, edits, articles),
      refusals: tryRefusals,
      stores: (edition) => tryStores(edition, 1_000),
      same: (edition) => tryEnvironments(edition, articles),
      clocks: async () => tryClocks(),
      package: async ({ folder: room }) => PACKAGE_LAYOUTS.map((layout) => tryPackage(room, layout)),
      payloads: (edition) => tryPayloads(edition, payloads),
    };
    const all = Object.keys(trials).filter((name) => name !== 'payloads' || payloads.length > 0);
    const unknown = values.only.find((name) => !Object.hasOwn(trials, name));
    if (unknown !== undefined)
      throw new UsageError(`"${unknown}" is no trial. Write one of: ${Object.keys(trials).join(', ')}.`);
    const folder = mkdtempSync(join(resolve(values.folder ?? tmpdir()), 'nuqta-trial-'));
    try {
      const edition = createTrialEdition(folder, articles);
      const rows = await runTrials(values.only.length > 0 ? values.only : all, trials, edition, io);
      io.print(toTable(rows));
      return rows.some((row) => row.failures > 0) ? EXIT.failed : EXIT.good;
    } finally {
      if (values.keep) io.printError(`kept: ${folder}`);
      else rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function runTrials(
  names: readonly string[],
  trials: Trials,
  edition: TrialEdition,
  io: CommandIO,
): Promise<readonly TrialRow[]> {
  const rows: TrialRow[] = [];
  for (const name of names) {
    io.printError(`${name} …`);
    rows.push(...[(await trials[name]?.(edition)) ?? []].flat());
  }
  return rows;
}

function toTable(rows: readonly TrialRow[]): string {
  const cells = rows.map((row) => [row.trial, String(row.tries), String(row.failures)]);
  return alignTable([['trial', 'tries', 'failures'], ...cells])
    .split('\n')
    .map((line, index) => `${line}  ${index === 0 ? 'note' : (rows[index - 1]?.note ?? '')}`)
    .join('\n');
}

function readPayloads(file: string): string[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new UsageError(`${file} is not a list of texts.`);
  return list.map(String);
}

await runAsProcess(trialCommand);

import { type ProcessCommand, runAsProcess } from '#commands/command.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { benchBuild } from './bench/bench-build.ts';
import { benchLanguage } from './bench/bench-language.ts';
import { benchRelated } from './bench/bench-related.ts';
import { benchSearch } from './bench/bench-search.ts';

const USAGE = `npm run bench -- NAME [options]
  build     --articles N [--articles N …] [--json]      a generated site, built cold, again, and after one new article
  language  [--data FILE.jsonl[.gz]] [--json]           stemmer: groups kept whole, false merges, words a second
  related   --data FILE.jsonl[.gz] [--json]             related articles: same event found, time and memory
  search    [--data FILE.jsonl[.gz]] [--articles N …] [--json]   search: found and ordered, bytes and requests, build`;

const BENCHES: Readonly<Record<string, ProcessCommand>> = {
  build: benchBuild,
  language: benchLanguage,
  related: benchRelated,
  search: benchSearch,
};

/** Runs where no bench is named: all it does is explain itself. */
const benchCommand: ProcessCommand = {
  name: 'bench',
  usage: USAGE,
  options: {},
  takesWords: true,
  run({ words: [name] }) {
    throw new UsageError(name === undefined ? 'Name a bench.' : `"${name}" is no bench.`);
  },
};

const [name = '', ...argv] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
await (bench === undefined ? runAsProcess(benchCommand) : runAsProcess(bench, { argv }));

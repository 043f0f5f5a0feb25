import { benchBuild } from './bench/bench-build.ts';
import { benchLanguage } from './bench/bench-language.ts';
import { benchRelated } from './bench/bench-related.ts';

const USAGE = `npm run bench -- NAME [options]
  build     --articles N [--articles N …] [--json]      a generated site, built cold, again, and after one new article
  language  [--data FILE.jsonl[.gz]] [--json]           stemmer: groups kept whole, false merges, words a second
  related   --data FILE.jsonl[.gz] [--json]             related articles: same event found, time and memory`;

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  build: benchBuild,
  language: benchLanguage,
  related: benchRelated,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) console.error(USAGE);
process.exitCode = bench === undefined ? 2 : await bench(args);

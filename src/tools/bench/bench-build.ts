import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command, CommandOptions } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';
import { type Corpus, createCorpus } from '../corpus/create-corpus.ts';
import { writeCorpus, writeCorpusFile } from '../corpus/write-corpus.ts';
import { wholeNumber } from '../whole-number.ts';
import { alignTable } from './align-table.ts';
import {
  BUILD_PHASES,
  type BuildPhase,
  buildGrowth,
  cpuMs,
  type Growth,
  type PhaseResult,
  type SizeResult,
} from './build-growth.ts';
import { runBuild } from './run-build.ts';

const USAGE = `npm run bench build -- --articles N[,N…] [--json] [--seed N] [--share-images] [--folder DIR] [--keep]
  Builds an invented edition cold, again without a change, and after one new article, and prints what each cost.
  Several sizes also give the growth from one to the next. DIR is where the work is done (a RAM disk is fairest).`;

/** Later than all articles of a corpus, so that all are published. */
const NOW = '2026-12-01T00:00:00Z';

const OPTIONS = {
  articles: { type: 'string', multiple: true, default: ['1000'] },
  json: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  'share-images': { type: 'boolean', default: false },
  folder: { type: 'string' },
  keep: { type: 'boolean', default: false },
} as const satisfies CommandOptions;

/** Measures builds and prints a table or JSON. */
export const benchBuild: Command<typeof OPTIONS> = {
  name: 'bench build',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io) {
    const options: BenchOptions = {
      sizes: values.articles.flatMap((list) => list.split(',')).map((size) => wholeNumber('articles', size)),
      seed: wholeNumber('seed', values.seed),
      shareImages: values['share-images'],
      keep: values.keep,
    };
    const folder = mkdtempSync(join(resolve(values.folder ?? tmpdir()), 'nuqta-bench-'));
    try {
      const sizes: SizeResult[] = [];
      for (const articles of options.sizes)
        sizes.push(await measureSize(join(folder, String(articles)), articles, options));
      const growth = buildGrowth(sizes);
      io.print(values.json ? stringifyResults(sizes, growth) : toTables(sizes, growth));
      return EXIT.good;
    } finally {
      if (options.keep) io.printError(`kept: ${folder}`);
      else rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface BenchOptions {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly shareImages: boolean;
  readonly keep: boolean;
}

async function measureSize(folder: string, articles: number, options: BenchOptions): Promise<SizeResult> {
  const content = join(folder, 'content');
  const corpus = createCorpus({ articles, seed: options.seed, shareImages: options.shareImages });
  mkdirSync(content, { recursive: true });
  writeCorpus(content, corpus, articles);
  const phases: PhaseResult[] = [];
  for (const phase of BUILD_PHASES) {
    const result = await measurePhase(phase, folder, corpus);
    phases.push(result);
    // Intermediate results are printed, in case a long measurement is stopped.
    console.error(toCostRow(articles, result).join('  '));
  }
  // Sizes run one after the other on one disk.
  if (!options.keep) rmSync(folder, { recursive: true, force: true });
  return { articles, phases };
}

async function measurePhase(phase: BuildPhase, folder: string, corpus: Corpus): Promise<PhaseResult> {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  if (phase === 'one more') writeCorpusFile(content, corpus.article(-1));
  const run = await runBuild(['--content', content, '--out', site, '--cache', join(folder, 'cache'), '--now', NOW], {
    usageFile: join(folder, 'usage.json'),
  });
  if (run.ended !== 0 || run.cost === undefined) {
    throw new Error(`The ${phase} build ended with ${run.ended}:\n${run.output.slice(-4000)}`);
  }
  return { phase, ...run.cost, ...weigh(site) };
}

function weigh(folder: string): Pick<PhaseResult, 'pages' | 'files' | 'megabytes'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return {
    pages: files.filter((entry) => entry.name.endsWith('.html')).length,
    files: files.length,
    megabytes: bytes / 1e6,
  };
}

function stringifyResults(sizes: readonly SizeResult[], growth: readonly Growth[]): string {
  const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
  return JSON.stringify({ machine, sizes, growth }, null, 2);
}

function toTables(sizes: readonly SizeResult[], growth: readonly Growth[]): string {
  const costs = sizes.flatMap(({ articles, phases }) => phases.map((result) => toCostRow(articles, result)));
  const tables = [
    alignTable([
      ['phase', 'articles', 'wall s', 'cpu s', 'cpu ms/article', 'peak MB', 'pages', 'files', 'site MB'],
      ...costs,
    ]),
  ];
  if (growth.length > 0) {
    tables.push(alignTable([['growth', 'articles', 'wall ×', 'cpu ×', 'memory ×'], ...growth.map(toGrowthRow)]));
  }
  return tables.join('\n\n');
}

function toCostRow(articles: number, result: PhaseResult): string[] {
  const cpu = cpuMs(result);
  return [
    result.phase,
    String(articles),
    (result.wallMs / 1000).toFixed(2),
    (cpu / 1000).toFixed(2),
    articles === 0 ? '' : (cpu / articles).toFixed(2),
    result.maxRssMb.toFixed(0),
    String(result.pages),
    String(result.files),
    result.megabytes.toFixed(1),
  ];
}

function toGrowthRow({ from, to, phase, wall, cpu, memory }: Growth): string[] {
  return [phase, `${from} → ${to}`, wall.toFixed(2), cpu.toFixed(2), memory.toFixed(2)];
}

import { join } from 'node:path';
import { type BuildRun, runBuild } from '../bench/run-build.ts';
import { createCorpus } from '../corpus/create-corpus.ts';
import { writeCorpus, writeCorpusFile } from '../corpus/write-corpus.ts';
import { folderDigest } from './folder-digest.ts';

/** Later than all articles of a corpus; fixed, so that no trial depends on the clock. */
const NOW = '2026-12-01T00:00:00Z';

/** Two editions of one newspaper: the same articles and addresses, but other texts on every page. */
export interface TrialEdition {
  readonly folder: string;
  readonly contents: readonly [first: string, second: string];
  readonly cache: string;
  build(content: string, out: string, options?: BuildOptions): Promise<BuildRun>;
  /** Builds, and returns the site's digest. Throws with the build's output if it fails. */
  mustBuild(content: string, out: string, options?: BuildOptions): Promise<string>;
}

export interface BuildOptions {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly cache?: string;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Writes the two editions into `folder`. */
export function createTrialEdition(folder: string, articles: number): TrialEdition {
  const corpus = createCorpus({ articles, seed: 5, shareImages: false });
  const contents = [join(folder, 'first'), join(folder, 'second')] as const;
  for (const content of contents) writeCorpus(content, corpus, articles);
  const site = corpus.settings.find(({ path }) => path === 'site.yaml');
  writeCorpusFile(contents[1], {
    path: 'site.yaml',
    text: (site?.text ?? '').replace('صحيفة القياس', 'صحيفة التجربة'),
  });
  const cache = join(folder, 'cache');

  const build = (content: string, out: string, options: BuildOptions = {}): Promise<BuildRun> =>
    runBuild(
      ['--content', content, '--out', out, '--cache', options.cache ?? cache, '--now', NOW, ...(options.args ?? [])],
      {
        usageFile: join(folder, 'usage.json'),
        ...(options.environment === undefined ? {} : { environment: options.environment }),
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.onStart === undefined ? {} : { onStart: options.onStart }),
      },
    );

  return {
    folder,
    contents,
    cache,
    build,
    async mustBuild(content, out, options) {
      const run = await build(content, out, options);
      const digest = folderDigest(out);
      if (run.ended !== 0 || digest === undefined) {
        throw new Error(`A build that should have succeeded ended with ${run.ended}:\n${run.output.slice(-3000)}`);
      }
      return digest;
    },
  };
}

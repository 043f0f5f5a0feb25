import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { createCorpus } from '../corpus/create-corpus.ts';
import { writeCorpusFile } from '../corpus/write-corpus.ts';
import { differingFiles } from './folder-digest.ts';
import type { BuildOptions, TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';

interface Change {
  readonly name: string;
  readonly content?: string;
  readonly out?: string;
  readonly options?: BuildOptions;
  readonly busy?: boolean;
}

/** Builds one edition in ten environments that must not matter; all sites must be byte-equal. */
export async function tryEnvironments(edition: TrialEdition, articles: number): Promise<TrialRow> {
  const folder = join(edition.folder, 'same');
  const [content] = edition.contents;
  const reference = join(folder, 'reference');
  mkdirSync(folder, { recursive: true });
  const wanted = await edition.mustBuild(content, reference, { cache: join(folder, 'cache') });
  const changes = listChanges(folder, articles);
  const failures: string[] = [];
  for (const change of changes) {
    const out = change.out ?? join(folder, 'dist');
    mkdirSync(dirname(out), { recursive: true });
    const stop = change.busy ? keepBusy() : undefined;
    try {
      const options = { cache: join(folder, 'cache'), ...change.options };
      const digest = await edition.mustBuild(change.content ?? content, out, options);
      if (digest !== wanted) failures.push(`${change.name}: ${differingFiles(reference, out).slice(0, 5).join(', ')}`);
    } finally {
      stop?.();
      rmSync(out, { recursive: true, force: true });
    }
  }
  return {
    trial: 'same bytes in another environment',
    tries: changes.length,
    failures: failures.length,
    note: failures[0] ?? changes.map(({ name }) => name).join(', '),
  };
}

function listChanges(folder: string, articles: number): Change[] {
  const reversed = join(folder, 'another content folder');
  writeReversed(reversed, articles);
  const environment = (variables: Readonly<Record<string, string>>): BuildOptions => ({ environment: variables });
  return [
    { name: 'warm cache' },
    { name: 'Tokyo', options: environment({ TZ: 'Asia/Tokyo' }) },
    { name: 'Newfoundland', options: environment({ TZ: 'America/St_Johns' }) },
    { name: 'Turkish', options: environment({ LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }) },
    { name: 'Egyptian Arabic', options: environment({ LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8', LANGUAGE: 'ar' }) },
    { name: 'content folder and file order', content: reversed, options: { cache: join(folder, 'cache of another') } },
    { name: 'output folder', out: join(folder, 'موقع آخر', 'dist') },
    { name: 'working folder and home', options: { cwd: folder, environment: { HOME: folder } } },
    { name: 'one thread', options: environment({ UV_THREADPOOL_SIZE: '1', NODE_OPTIONS: '--v8-pool-size=1' }) },
    { name: 'load and cold cache', busy: true, options: { cache: join(folder, 'cold cache') } },
  ];
}

/** The same files, written from the oldest to the newest, so that their order on disk and their times differ. */
function writeReversed(folder: string, articles: number): void {
  const corpus = createCorpus({ articles, seed: 5, shareImages: false });
  for (let index = articles - 1; index >= 0; index -= 1) writeCorpusFile(folder, corpus.article(index));
  for (const file of corpus.settings.toReversed()) writeCorpusFile(folder, file);
}

/** Occupies all cores until the returned function is called. */
function keepBusy(): () => void {
  const children = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  return () => {
    for (const child of children) child.kill('SIGKILL');
  };
}

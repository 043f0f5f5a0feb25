import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, fileDigests } from './folder-digest.ts';
import type { TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';

/** Reads all pages repeatedly while builds with `--link` alternate; each read must return one edition, complete. */
export async function tryReaders(edition: TrialEdition, builds: number): Promise<TrialRow> {
  const folder = join(edition.folder, 'readers');
  mkdirSync(folder, { recursive: true });
  const target = join(folder, 'dist');
  const known: ReadonlyMap<string, string>[] = [];
  for (const content of edition.contents) {
    await edition.mustBuild(content, target, { args: ['--link'] });
    known.push(fileDigests(target));
  }
  const [first = new Map<string, string>(), second = new Map<string, string>()] = known;
  const pages = [...first.keys()].filter((path) => second.has(path));
  const state = { running: true, reads: 0, failures: 0, note: '' };

  const read = async (): Promise<void> => {
    while (state.running) {
      for (const page of pages) {
        state.reads += 1;
        const digest = await readFile(join(target, page)).then(digestOf, (error: unknown) => String(error));
        if (digest === first.get(page) || digest === second.get(page)) continue;
        state.failures += 1;
        state.note ||= `${page}: ${digest}`;
      }
    }
  };

  const reader = read();
  for (let build = 0; build < builds; build += 1) {
    await edition.mustBuild(edition.contents[build % 2 === 0 ? 0 : 1], target, { args: ['--link'] });
  }
  state.running = false;
  await reader;
  return {
    trial: `reads during ${builds} builds with --link`,
    tries: state.reads,
    failures: state.failures,
    note: state.note || `${pages.length} files polled; failed or half reads 0`,
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus, CorpusFile } from './create-corpus.ts';

/** Writes the settings and `count` articles into a new content folder. */
export function writeCorpus(folder: string, corpus: Corpus, count: number): void {
  for (const file of corpus.settings) writeCorpusFile(folder, file);
  for (let index = 0; index < count; index += 1) writeCorpusFile(folder, corpus.article(index));
}

/** Writes one file of a corpus. */
export function writeCorpusFile(folder: string, file: CorpusFile): void {
  const path = join(folder, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.text);
}

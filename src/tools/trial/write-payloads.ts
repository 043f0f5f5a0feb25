import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { loadCheckedEdition } from '#build/load-checked-edition.ts';
import { hasErrors } from '#diagnostics/diagnostic.ts';
import { createCorpus } from '../corpus/create-corpus.ts';
import { writeCorpusFile } from '../corpus/write-corpus.ts';
import { PAYLOAD_FIELDS, payloadArticle } from './payload-articles.ts';

/** What became of the payloads before any page was made. */
export interface WrittenPayloads {
  readonly articles: number;
  /** Articles the check refused: these never reach a page. */
  readonly refused: number;
}

/**
 * Writes one article for each payload with the payload in every field; where the check refuses that article, one for
 * each field instead, and of these the ones that pass. What is left can be built.
 */
export async function writePayloads(
  content: string,
  payloads: readonly string[],
  load: { readonly cacheFolder: string; readonly projectFolder: string; readonly now: number },
): Promise<WrittenPayloads> {
  for (const file of createCorpus({ articles: 0, seed: 1, shareImages: false }).settings)
    writeCorpusFile(content, file);
  await writeDot(join(content, 'pictures'));
  const present = new Map<string, number>();
  for (const [number, payload] of payloads.entries()) {
    const file = payloadArticle(payload, number, PAYLOAD_FIELDS);
    writeCorpusFile(content, file);
    present.set(file.path, number);
  }
  for (const path of faultyFiles(content, load)) {
    const number = present.get(path);
    if (number === undefined) continue;
    rmSync(join(content, path));
    present.delete(path);
    for (const field of PAYLOAD_FIELDS) {
      const file = payloadArticle(payloads[number] ?? '', number, [field]);
      writeCorpusFile(content, file);
      present.set(file.path, number);
    }
  }
  let refused = 0;
  // Two payloads may share what must be unique; taking one away may leave the other whole, or not.
  for (let faulty = faultyFiles(content, load); faulty.length > 0; faulty = faultyFiles(content, load)) {
    for (const path of faulty) {
      if (!present.delete(path)) throw new Error(`${path} has a problem that is not of a payload`);
      rmSync(join(content, path));
      refused += 1;
    }
  }
  return { articles: present.size, refused };
}

function faultyFiles(
  content: string,
  load: { readonly cacheFolder: string; readonly projectFolder: string; readonly now: number },
): string[] {
  const { diagnostics } = loadCheckedEdition({ contentFolder: content, drafts: false, ...load });
  return [...new Set(diagnostics.filter((diagnostic) => hasErrors([diagnostic])).map(({ file = '' }) => file))];
}

async function writeDot(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const image = sharp({ create: { width: 64, height: 48, channels: 3, background: '#b3402a' } });
  writeFileSync(join(folder, 'dot.png'), await image.png().toBuffer());
}

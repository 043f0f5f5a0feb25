import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { loadCheckedEdition } from '#build/load-checked-edition.ts';
import { hasErrors } from '#diagnostics/diagnostic.ts';
import { createCorpus } from '../corpus/create-corpus.ts';
import { writeCorpusFile } from '../corpus/write-corpus.ts';
import { PAYLOAD_FIELDS, payloadArticle } from './payload-articles.ts';

/** What happened to the payloads before any page was rendered. */
export interface WrittenPayloads {
  readonly articles: number;
  /** Articles rejected by the check: they never reach a page. */
  readonly refused: number;
}

/**
 * Writes one article per payload with the payload in every field; if the check rejects that article, one article per
 * field, keeping those that pass. The result can be built.
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
  // Two payloads may share a value that must be unique; removing one may or may not fix the other.
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

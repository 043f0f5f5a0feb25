import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFolder } from './list-folder.ts';
import { createStageLedger, OWNERS, type StageLedger } from './stage-ledger.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const TEXT_FILE = /\.(?:html|css|js|mjs|json|xml|svg|txt|webmanifest)$/;
/** Files below this many bytes fit one packet anyway. */
const LEAST = 860;
/** Of 11 and 9: the last steps take ten times as long for a twentieth of the bytes. */
const BROTLI_QUALITY = 9;
const GZIP_LEVEL = 9;
/** Node packs in four threads. */
const AT_ONCE = 4;
/** Place in a gzip header of the system that packed it, and "unknown": so that every system gives the same bytes. */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/** Writes a `.br` and a `.gz` beside each text file of a folder; returns how many files were packed. */
export async function precompress(folder: string, ledger: StageLedger = createStageLedger()): Promise<number> {
  const names = listFolder(folder).files.map((bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
  const files = names.filter((name) => TEXT_FILE.test(name));
  let packed = 0;
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const name of queue) if (await packFile(folder, name, ledger)) packed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return packed;
}

async function packFile(folder: string, name: string, ledger: StageLedger): Promise<boolean> {
  const owner = OWNERS.packed;
  const key = ledger.entries().get(name)?.key ?? '';
  // The same key is the same bytes, and those are packed in the site in place already.
  const isKept = (ending: string): boolean =>
    key !== '' && ledger.keep(folder, { path: `${name}.${ending}`, owner }, `${ending} ${key}`);
  const [hasBrotli, hasGzip] = [isKept('br'), isKept('gz')];
  if (hasBrotli && hasGzip) return true;
  const path = join(folder, name);
  if ((await stat(path)).size < LEAST) return false;
  const bytes = await readFile(path);
  const small = await brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const zipped = await zip(bytes, { level: GZIP_LEVEL });
  zipped[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  const written = hasBrotli || ledger.write(folder, { path: `${name}.br`, owner }, small);
  return (hasGzip || ledger.write(folder, { path: `${name}.gz`, owner }, zipped)) && written;
}

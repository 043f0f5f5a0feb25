import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';
import { ENGINE_FOLDER } from '#engine-folder.ts';

const SOURCE = join(ENGINE_FOLDER, 'src/client/offline-worker.ts');
const RESULT = join(ENGINE_FOLDER, 'src/printing/offline-worker.txt');

/** Returns the code of the service worker as browsers get it: without types, its names short. */
export async function workerCode(): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE, { target: 'es2022' });
  const result = await minify('offline-worker.js', code.replace('export {};', ''), { module: true });
  return `${result.code.trim()}\n`;
}

// `npx node src/tools/write-worker.ts`, after a change of the worker.
if (import.meta.main) writeFileSync(RESULT, await workerCode());

import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/**
 * Returns the Chromium of the packages, for 64-bit Linux. It is unpacked once, beside its packages, so that it is not
 * shared between users, projects or versions.
 */
export async function shippedChromium(): Promise<string> {
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version }: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(packageFolder, `../../.cache/nuqta/chromium-${version}`);
  const file = join(folder, 'chromium');
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  // Two runs may start together: each unpacks to its own folder, and the rename is atomic.
  const unfinished = `${file}-${process.pid}`;
  try {
    await pipeline(
      createReadStream(join(packageFolder, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(unfinished, { mode: 0o755 }),
    );
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return file;
}

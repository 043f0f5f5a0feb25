import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/**
 * Returns the file of the Chromium that comes with the packages, for 64-bit Linux. It is unpacked once, beside the
 * packages it came with: no other user, project or version meets it there.
 */
export async function shippedChromium(): Promise<string> {
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version }: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(packageFolder, `../../.cache/nuqta/chromium-${version}`);
  const file = join(folder, 'chromium');
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  // Two runs may start together: each unpacks for itself, and a name appears with the whole file behind it.
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

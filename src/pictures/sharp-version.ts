import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let version: string | undefined;

/** Returns the version of the picture library, which decides what bytes come out; loading the library takes longer. */
export function sharpVersion(): string {
  if (version !== undefined) return version;
  const entry = createRequire(import.meta.url).resolve('sharp');
  const { version: found } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string;
  };
  version = found;
  return found;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const SCRIPT = /["'(/]([\w.-]+\.js)\b/g;

/** Returns what the scripts of a built site's search page weigh, its worker among them, as a host sends them. */
export function searchScripts(site: string): { readonly bytes: number; readonly requests: number } {
  const scripts = new Set<string>();
  const look = (file: string): void => {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(SCRIPT)) {
      const script = join(site, '_assets', name);
      if (scripts.has(script) || !existsSync(script)) continue;
      scripts.add(script);
      look(script);
    }
  };
  look(join(site, 'search/index.html'));
  const sizes = [...scripts].map((script) => brotliCompressSync(readFileSync(script)).length);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
}

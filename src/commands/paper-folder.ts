import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Returns the folder of the newspaper that a command is for: the nearest one around `folder` that has a
 * `content/site.yaml`, else `folder` itself. So a command works in every folder of a newspaper, as git does.
 */
export function paperFolder(folder: string): string {
  const start = resolve(folder);
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, 'content/site.yaml'))) return at;
    if (dirname(at) === at) return start;
  }
}

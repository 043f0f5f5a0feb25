import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Returns the `node_modules` that code in `folder` resolves to, or undefined. */
export function packagesOf(folder: string): string | undefined {
  const packages = join(folder, 'node_modules');
  if (existsSync(packages)) return packages;
  const parent = dirname(folder);
  return parent === folder ? undefined : packagesOf(parent);
}

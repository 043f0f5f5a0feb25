import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './support/build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built demonstration edition. */
    readonly edition: string;
  }
}

/** Builds the demonstration edition once for all tests of the site. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'nuqta-edition-'));
  const { code, output } = await buildSite(['--out', join(folder, 'dist')]);
  if (code !== 0) throw new Error(`the demonstration edition does not build:\n${output}`);
  project.provide('edition', join(folder, 'dist'));
  return () => rmSync(folder, { recursive: true, force: true });
}

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteAt } from './support/sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of all sites of a run. */
    readonly sites: string;
    /** Folder of the built edition of the tests. */
    readonly edition: string;
  }
}

/** Builds the tests' edition once for all tests of the site; others are built when the first test asks for them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const sites = realpathSync(mkdtempSync(join(tmpdir(), 'nuqta-sites-')));
  const { folder } = await siteAt(sites, 'edition');
  project.provide('sites', sites);
  project.provide('edition', folder);
  return () => rmSync(sites, { recursive: true, force: true });
}

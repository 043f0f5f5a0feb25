import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCommand } from '../support/run-command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the newspaper built from `content/`. */
    readonly newspaper: string;
    /** The moment it was built for, ISO 8601. */
    readonly newspaperNow: string;
  }
}

/**
 * Checks and builds `content/` once, as of `SOURCE_DATE_EPOCH` or today: this run asks what publishing now would give.
 * Throws with the build's own words where the content has faults.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nuqta-newspaper-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString();
  const { code, output } = await runCommand('build', ['--now', now, '--out', join(folder, 'dist')]);
  if (code !== 0) {
    remove();
    throw new Error(`content/ does not build:\n${output}`);
  }
  console.log(output.trim());
  project.provide('newspaper', join(folder, 'dist'));
  project.provide('newspaperNow', now);
  return remove;
}

import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/** A file that is being written holds the number of its process: `x.avif.4711.new`. */
const UNFINISHED = /\.(\d+)\.new$/;
const PROBE = /^probe-\w{6}$/;
/** Milliseconds after which neither takes so long. */
const ABANDONED_AFTER = 60 * 60 * 1000;

/**
 * Removes what killed builds left half-written in a folder of the cache; what another build is writing stays. `now` is
 * the time by the clock of the disk, which also dates its files.
 */
export function clearLeftovers(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const [unfinished, pid] = UNFINISHED.exec(name) ?? [];
    if (unfinished === undefined && !PROBE.test(name)) continue;
    const path = join(folder, name);
    const { mtimeMs = now } = lstatSync(path, { throwIfNoEntry: false }) ?? {};
    const isAbandoned = now - mtimeMs > ABANDONED_AFTER || (pid !== undefined && !isRunning(Number(pid)));
    if (isAbandoned) rmSync(path, { recursive: true, force: true });
  }
}

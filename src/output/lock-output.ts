import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { OutputError } from './output-error.ts';
import { processStart } from './process-start.ts';

/** A build on another machine that shares the disk touches its lock this often (milliseconds) … */
const TOUCH_EVERY = 30_000;
/** … and is thought dead when it has not for this long. */
const FOREIGN_DEAD_AFTER = 10 * 60_000;

interface Owner {
  readonly pid: number;
  readonly start: string;
  readonly host: string;
  readonly token: string;
}

export interface OutputLock {
  /** Returns the lock back. Safe to call twice; never removes a lock that another build has taken since. */
  release(): void;
}

/**
 * Takes the lock file, so that two builds never write one target. Works without waiting.
 *
 * A lock left by a process that has ended is taken over, as is one of this very process (a build that failed in it).
 * Throws an `OutputError` when a living build holds it, or when the folder cannot be written.
 */
export function lockOutput(lockFile: string): OutputLock {
  const owner: Owner = {
    pid: process.pid,
    start: processStart(process.pid) ?? '',
    host: hostname(),
    token: randomBytes(8).toString('hex'),
  };
  makeParent(lockFile);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (createLock(lockFile, owner)) return holdLock(lockFile, owner);
    const holder = readOwner(lockFile);
    if (holder !== undefined && isLiving(lockFile, holder)) {
      throw new OutputError(
        `Another build (process ${holder.pid}) is writing this site. Wait until it has ended; if there is none, delete ${lockFile}.`,
      );
    }
    removeDeadLock(lockFile, holder);
  }
  throw new OutputError(`The lock ${lockFile} could not be taken: other builds start at the same moment. Build again.`);
}

function makeParent(lockFile: string): void {
  try {
    mkdirSync(dirname(lockFile), { recursive: true });
  } catch (error) {
    throw new OutputError(`The folder ${dirname(lockFile)} cannot be made: ${messageOf(error)}.`, [], error);
  }
}

/** Writes the lock whole or not at all: a link to a finished file appears at once, with its content. */
function createLock(lockFile: string, owner: Owner): boolean {
  const temporary = `${lockFile}-${owner.token}`;
  try {
    writeFileSync(temporary, JSON.stringify(owner));
    linkSync(temporary, lockFile);
    return true;
  } catch (error) {
    const code = codeOf(error);
    // ENOENT: the holder of the lock cleared the temporary file among its leftovers.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (code === 'EPERM' || code === 'ENOSYS' || code === 'ENOTSUP') return createLockWithoutLinks(lockFile, owner);
    throw new OutputError(`The lock ${lockFile} cannot be written: ${messageOf(error)}.`, [], error);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** For disks without hard links (exFAT): a moment passes between the name and the content. */
function createLockWithoutLinks(lockFile: string, owner: Owner): boolean {
  try {
    writeFileSync(lockFile, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new OutputError(`The lock ${lockFile} cannot be written: ${messageOf(error)}.`, [], error);
  }
}

function holdLock(lockFile: string, owner: Owner): OutputLock {
  const timer = setInterval(() => touch(lockFile), TOUCH_EVERY);
  timer.unref();
  return {
    release() {
      clearInterval(timer);
      if (readOwner(lockFile)?.token === owner.token) rmSync(lockFile, { force: true });
    },
  };
}

function touch(lockFile: string): void {
  try {
    const now = new Date();
    utimesSync(lockFile, now, now);
  } catch {
    // The lock is gone or the disk is read-only: the swap will say so.
  }
}

function readOwner(lockFile: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(lockFile, 'utf8'));
    return isOwner(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'start' in value &&
    typeof value.start === 'string' &&
    'host' in value &&
    typeof value.host === 'string' &&
    'token' in value &&
    typeof value.token === 'string'
  );
}

function isLiving(lockFile: string, owner: Owner): boolean {
  if (owner.host !== hostname()) return ageOf(lockFile) < FOREIGN_DEAD_AFTER;
  if (owner.pid === process.pid) return false;
  return processStart(owner.pid) === owner.start;
}

function ageOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? Number.POSITIVE_INFINITY : Date.now() - stats.mtimeMs;
}

/** Moves the dead lock away before deleting it, and puts it back if another build took it in between. */
function removeDeadLock(lockFile: string, dead: Owner | undefined): void {
  const aside = `${lockFile}-${randomBytes(8).toString('hex')}`;
  try {
    renameSync(lockFile, aside);
    const moved = readOwner(aside);
    if (moved !== undefined && moved.token !== dead?.token) linkSync(aside, lockFile);
    rmSync(aside, { force: true });
  } catch {
    rmSync(aside, { force: true });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

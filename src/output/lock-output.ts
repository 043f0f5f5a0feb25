import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { says } from '#messages/says.ts';
import { OutputError } from './output-error.ts';
import { processSpace, processStart } from './process-start.ts';

/** A build writes its lock anew this often (milliseconds), so that machines which cannot see its process see it live … */
const TOUCH_EVERY = 30_000;
/** … and it counts as dead when it has not for this long, by the clock of the disk. */
const DEAD_AFTER = 10 * 60_000;

interface Owner {
  readonly pid: number;
  readonly start: string;
  /** Where `pid` means this process; see {@link processSpace}. */
  readonly host: string;
  readonly token: string;
}

export interface OutputLock {
  /** Returns the lock. Safe to call twice; never removes a lock that another build has taken since. */
  release(): void;
}

/**
 * Takes the lock file, so that two builds never write one target. Works without waiting.
 *
 * A lock left by a process that has ended is taken over, as is one of this very process (a build that failed in it).
 * When the process is not visible from here, the lock's age decides. It is never compared with this machine's clock, which
 * need not agree with that of the disk or of the other machine: only times that the disk itself gave are compared.
 * Throws an `OutputError` when a living build holds the lock, or when the folder cannot be written.
 */
export function lockOutput(lockFile: string): OutputLock {
  const owner: Owner = {
    pid: process.pid,
    start: processStart(process.pid) ?? '',
    host: processSpace(),
    token: randomBytes(8).toString('hex'),
  };
  makeParent(lockFile);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { descriptor, diskTime } = createLock(lockFile, owner);
    if (descriptor !== undefined) return holdLock(lockFile, owner, descriptor);
    const holder = readOwner(lockFile);
    if (holder !== undefined && isLiving(lockFile, holder, diskTime)) {
      throw new OutputError(
        says(holder.host === owner.host ? 'lock-held' : 'lock-held/elsewhere', {
          pid: String(holder.pid),
          file: lockFile,
        }),
      );
    }
    if (holder === undefined) requireOurs(lockFile);
    removeDeadLock(lockFile, holder);
  }
  throw new OutputError(says('lock-raced', { file: lockFile }));
}

function makeParent(lockFile: string): void {
  try {
    mkdirSync(dirname(lockFile), { recursive: true });
  } catch (error) {
    throw new OutputError(says('folder-impossible', { folder: dirname(lockFile), cause: messageOf(error) }), [], error);
  }
}

interface LockAttempt {
  /** Of the lock file, open for writing; undefined where the lock was not taken. */
  readonly descriptor?: number;
  /** The disk's time at this attempt: that of a file just written (epoch milliseconds). */
  readonly diskTime: number;
}

/** Writes the lock whole or not at all: a link to a finished file appears at once, with its content. */
function createLock(lockFile: string, owner: Owner): LockAttempt {
  const temporary = `${lockFile}-${owner.token}`;
  let descriptor: number | undefined;
  let diskTime = Number.NaN;
  try {
    descriptor = openSync(temporary, 'w');
    writeOwner(descriptor, owner);
    diskTime = statSync(temporary).mtimeMs;
    linkSync(temporary, lockFile);
    return { descriptor, diskTime };
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    const code = codeOf(error);
    // ENOENT: the holder of the lock cleared the temporary file among its leftovers.
    if (code === 'EEXIST' || code === 'ENOENT') return { diskTime };
    if (code === 'EPERM' || code === 'ENOSYS' || code === 'ENOTSUP')
      return createLockWithoutLinks(lockFile, owner, diskTime);
    throw new OutputError(says('lock-unwritable', { file: lockFile, cause: messageOf(error) }), [], error);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** For disks without hard links (exFAT): a moment passes between the name and the content. */
function createLockWithoutLinks(lockFile: string, owner: Owner, diskTime: number): LockAttempt {
  try {
    const descriptor = openSync(lockFile, 'wx');
    writeOwner(descriptor, owner);
    return { descriptor, diskTime };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { diskTime };
    throw new OutputError(says('lock-unwritable', { file: lockFile, cause: messageOf(error) }), [], error);
  }
}

/** Writes the same bytes over the old ones: the disk dates the file, and whoever reads it meanwhile reads it whole. */
function writeOwner(descriptor: number, owner: Owner): void {
  writeSync(descriptor, JSON.stringify(owner), 0);
  try {
    // A network disk dates what reaches it.
    fsyncSync(descriptor);
  } catch {
    // Some disks cannot be asked for this; they date what is written when it is written.
  }
}

function holdLock(lockFile: string, owner: Owner, descriptor: number): OutputLock {
  const timer = setInterval(() => {
    try {
      writeOwner(descriptor, owner);
    } catch {
      // The disk is full or gone: the swap will say so.
    }
  }, TOUCH_EVERY);
  timer.unref();
  let isHeld = true;
  return {
    release() {
      if (!isHeld) return;
      isHeld = false;
      clearInterval(timer);
      closeSync(descriptor);
      if (readOwner(lockFile)?.token === owner.token) rmSync(lockFile, { force: true });
    },
  };
}

function readOwner(lockFile: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(lockFile, 'utf8'));
    return isOwner(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A truncated lock is ours, cut by a crash; any other content is not. */
function requireOurs(lockFile: string): void {
  const stats = lstatSync(lockFile, { throwIfNoEntry: false });
  if (stats === undefined || (stats.isFile() && /^(?:\{"pid":|$)/.test(readFileSync(lockFile, 'utf8')))) return;
  throw new OutputError(says('lock-foreign', { file: lockFile }));
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

function isLiving(lockFile: string, owner: Owner, diskTime: number): boolean {
  if (owner.host !== processSpace()) return isTouched(lockFile, owner, diskTime);
  if (owner.pid === process.pid) return false;
  const start = processStart(owner.pid);
  if (start !== owner.start) return false;
  // Where the system does not say when a process began, a later one may have been given its number.
  return start !== '' || isTouched(lockFile, owner, diskTime);
}

/** Returns whether a lock was written in the last minutes, as far as times of the disk tell. */
function isTouched(lockFile: string, owner: Owner, diskTime: number): boolean {
  const written = timeOf(lockFile);
  if (written === undefined) return false;
  const age = diskTime - written;
  return age > -DEAD_AFTER ? age < DEAD_AFTER : isSeenToChange(lockFile, `${owner.token} ${written}`, diskTime);
}

/**
 * Judges a lock that was written well after the present: the clock of the disk was set back. Its age is meaningless, so
 * its state is recorded next to it, and a lock that is the same after the usual time counts as dead.
 */
function isSeenToChange(lockFile: string, state: string, diskTime: number): boolean {
  const note = `${lockFile}-seen`;
  const noted = timeOf(note);
  if (noted !== undefined && readText(note) === state && noted <= diskTime) return diskTime - noted < DEAD_AFTER;
  try {
    writeFileSync(note, state);
  } catch {
    // The folder could be written a moment ago: the next build notes it.
  }
  return true;
}

function timeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
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

/** What each error of the operating system means for a publisher, and how to fix it. */
const MESSAGES: Readonly<Record<string, (path: string, verb: Verb) => string>> = {
  EACCES: (path, verb) =>
    `${path} cannot be ${verb}: you have no permission. Change its permissions, or name another folder.`,
  EPERM: (path, verb) =>
    `${path} cannot be ${verb}: the system does not permit it. Change its permissions, or name another folder.`,
  EROFS: (path) => `${path} cannot be written: its disk is read-only. Make the disk writable, or name another folder.`,
  ENOSPC: (path) => `The disk is full: ${path} cannot be written. Free some space and run the command again.`,
  EDQUOT: (path) =>
    `Your share of the disk is used up: ${path} cannot be written. Free some space and run the command again.`,
  EFBIG: (path) => `${path} would be larger than this disk allows. Name a folder on another disk.`,
  ERR_FS_FILE_TOO_LARGE: (path) => `${path} is too large to be read. Split it.`,
  EIO: (path, verb) =>
    `${path} cannot be ${verb}: the disk reports an error. Check the disk, or name a folder on another one.`,
  ENXIO: (path, verb) => `${path} cannot be ${verb}: it is no ordinary file. Put a file in its place.`,
  ENODEV: (path, verb) => `${path} cannot be ${verb}: it is no ordinary file. Put a file in its place.`,
  ESTALE: (path, verb) =>
    `${path} cannot be ${verb}: the network disk has lost it. Connect the disk anew and run the command again.`,
  EBUSY: (path, verb) =>
    `${path} cannot be ${verb}: another program is using it. Close that program and run the command again.`,
  ETXTBSY: (path, verb) =>
    `${path} cannot be ${verb}: another program is using it. Close that program and run the command again.`,
  ENAMETOOLONG: (path) => `This name is longer than the disk allows: ${path}. Shorten it.`,
  ELOOP: (path, verb) => `${path} cannot be ${verb}: its links lead in a circle. Replace them by the files themselves.`,
  ENOTDIR: (path, verb) =>
    `${path} cannot be ${verb}: a part of this path is a file, not a folder. Name another folder.`,
  EISDIR: (path, verb) => `${path} cannot be ${verb}: it is a folder, and a file is needed there. Rename the folder.`,
  EMFILE: (path, verb) =>
    `${path} cannot be ${verb}: too many files are open. Close other programs, or raise the limit of open files.`,
  ENFILE: (path, verb) =>
    `${path} cannot be ${verb}: too many files are open. Close other programs, or raise the limit of open files.`,
  ENOMEM: (path, verb) =>
    `${path} cannot be ${verb}: the machine is out of memory. Close other programs and run the command again.`,
};

type Verb = 'read' | 'written' | 'opened';

const READING = new Set(['access', 'lstat', 'opendir', 'read', 'readlink', 'realpath', 'scandir', 'stat', 'statfs']);

/** Node's message when an error was wrapped: `ENOSPC: no space left on device, write '/x'`. */
const IN_WORDS = new RegExp(`\\b(${Object.keys(MESSAGES).join('|')}): [\\w -]+, (\\w+)(?: '([^']*)')?`);

/**
 * Returns the message for a publisher about an error of the disk or the machine; undefined for other errors. Wrapped
 * errors are reported as their cause.
 */
export function diskErrorMessage(error: unknown): string | undefined {
  const found = findDiskError(error);
  if (found === undefined) return undefined;
  const { code, call } = found;
  const path = oneLine(found.path ?? 'A file');
  if (call === 'watch') {
    return `${path} cannot be watched (${code}): the system watches no more files. Raise its limit (fs.inotify.max_user_watches), or close other programs.`;
  }
  return MESSAGES[code]?.(path, verbOf(call));
}

/** An error of the disk or the machine. */
interface DiskError {
  readonly code: string;
  /** The call of the system, such as `open`; empty where nothing names it. */
  readonly call: string;
  readonly path: string | undefined;
}

/** Returns the first error of the disk or the machine among an error and its causes. */
export function findDiskError(error: unknown): DiskError | undefined {
  const seen = new Set<unknown>();
  for (let cause = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    seen.add(cause);
    const found = readDiskError(cause);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readDiskError(error: Error): DiskError | undefined {
  const [, codeInWords, callInWords, pathInWords] = IN_WORDS.exec(error.message) ?? [];
  const own = textOf(error, 'code') ?? '';
  const code = Object.hasOwn(MESSAGES, own) ? own : codeInWords;
  if (code === undefined) return undefined;
  const call = textOf(error, 'syscall') ?? callInWords ?? '';
  // Errors about ports do not concern the disk.
  if (call === 'listen' || call === 'connect' || call === 'bind') return undefined;
  return { code, call, path: textOf(error, 'dest') ?? textOf(error, 'path') ?? pathInWords };
}

function verbOf(call: string): Verb {
  if (call === 'open' || call === '') return 'opened';
  return READING.has(call) ? 'read' : 'written';
}

function textOf(error: Error, key: string): string | undefined {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function oneLine(path: string): string {
  return path.replace(/\p{Cc}+/gu, ' ');
}

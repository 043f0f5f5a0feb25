import type { MessageId } from '#messages/catalogue.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';

/** The message of each error of the operating system: what it means for a publisher, and how to fix it. */
const MESSAGES = {
  EACCES: 'disk-error/eacces',
  EPERM: 'disk-error/eperm',
  EROFS: 'disk-error/erofs',
  ENOSPC: 'disk-error/enospc',
  EDQUOT: 'disk-error/edquot',
  EFBIG: 'disk-error/efbig',
  ERR_FS_FILE_TOO_LARGE: 'disk-error/too-large',
  EIO: 'disk-error/eio',
  ENXIO: 'disk-error/no-file',
  ENODEV: 'disk-error/no-file',
  ESTALE: 'disk-error/estale',
  EBUSY: 'disk-error/busy',
  ETXTBSY: 'disk-error/busy',
  ENAMETOOLONG: 'disk-error/enametoolong',
  ELOOP: 'disk-error/eloop',
  ENOTDIR: 'disk-error/enotdir',
  EISDIR: 'disk-error/eisdir',
  EMFILE: 'disk-error/files',
  ENFILE: 'disk-error/files',
  ENOMEM: 'disk-error/enomem',
} as const satisfies Readonly<Record<string, MessageId>>;

const READING = new Set(['access', 'lstat', 'opendir', 'read', 'readlink', 'realpath', 'scandir', 'stat', 'statfs']);

/** Node's message when an error was wrapped: `ENOSPC: no space left on device, write '/x'`. */
const IN_WORDS = new RegExp(`\\b(${Object.keys(MESSAGES).join('|')}): [\\w -]+, (\\w+)(?: '([^']*)')?`);

/**
 * Returns the message for a publisher about an error of the disk or the machine; undefined for other errors. Wrapped
 * errors are reported as their cause.
 */
export function diskErrorMessage(error: unknown): Said | undefined {
  const found = findDiskError(error);
  if (found === undefined) return undefined;
  const { code, call } = found;
  const path = found.path === undefined ? says('disk-part/file') : oneLine(found.path);
  if (call === 'watch') return says('disk-error/watch', { path, code });
  return { message: MESSAGES[code], params: { path, verb: says(`disk-part/${verbOf(call)}`) } };
}

/** An error of the disk or the machine. */
interface DiskError {
  readonly code: keyof typeof MESSAGES;
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
  const own = textOf(error, 'code');
  const code = [own, codeInWords].find(isKnown);
  if (code === undefined) return undefined;
  const call = textOf(error, 'syscall') ?? callInWords ?? '';
  // Errors about ports do not concern the disk.
  if (call === 'listen' || call === 'connect' || call === 'bind') return undefined;
  return { code, call, path: textOf(error, 'dest') ?? textOf(error, 'path') ?? pathInWords };
}

function isKnown(code: string | undefined): code is keyof typeof MESSAGES {
  return code !== undefined && Object.hasOwn(MESSAGES, code);
}

function verbOf(call: string): 'read' | 'written' | 'opened' {
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

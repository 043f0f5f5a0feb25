import { statSync } from 'node:fs';
import { isProblemFormat, PROBLEM_FORMATS } from '#diagnostics/format-diagnostics.ts';

/** What a command leaves with. */
export const EXIT = {
  good: 0,
  /** Something in the content, or on the disk, that its owner can mend. */
  problems: 1,
  /** Arguments that mean nothing, a folder that is not there. */
  wrongUse: 2,
  /** A fault of the program. */
  ourFault: 3,
} as const;

/** Errors that tell of the publisher's content or disk in full: their stack would help nobody. */
const TOLD_IN_FULL = new Set(['ContentError', 'OutputError']);

/**
 * Returns the exit code for an error that ended a command, and prints it: in a few lines where its reader can mend the
 * cause, with stack and what to report where the fault is ours.
 */
export function reportFailure(thrown: unknown, printError: (text: string) => void): number {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  // Astro loads our modules a second time, so a class does not tell: the name does.
  if (TOLD_IN_FULL.has(error.name)) {
    printError(error.message);
    return EXIT.problems;
  }
  if (isUsageError(error)) {
    printError(error.message);
    return EXIT.wrongUse;
  }
  printError(error.stack ?? String(error));
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) printError(`Caused by ${cause.stack}`);
  printError('This is a fault of Nuqta. Please report it with the lines above and the command you ran.');
  return EXIT.ourFault;
}

/** Thrown where a command cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A RangeError of the engine itself (a stack that overflows) is ours; the ones we throw name an option. */
function isUsageError(error: Error): boolean {
  return error.name === 'UsageError' || (error instanceof RangeError && /^(--|SOURCE_DATE_EPOCH)/.test(error.message));
}

/** Throws a UsageError where `folder` is no folder. */
export function requireContentFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`There is no content folder ${folder}. Name one with --content.`);
}

/** Throws a UsageError for a format that is none. */
export function requireFormat(word: string | undefined): void {
  if (word !== undefined && !isProblemFormat(word))
    throw new UsageError(`--format is ${PROBLEM_FORMATS.join(' or ')}, not "${word}".`);
}

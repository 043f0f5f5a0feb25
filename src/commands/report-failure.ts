import { diskErrorMessage } from './disk-error-message.ts';
import { EXIT, type ExitCode } from './exit.ts';

/** Errors whose message is written for publishers: a stack trace would not help. */
const WRITTEN_FOR_PUBLISHERS = new Set(['ContentError', 'OutputError', 'CommandError']);

/**
 * Prints an error that ended a command and returns the exit code: a short message if the user can fix the cause, a
 * stack trace and how to report it for an internal error. `command` is its name.
 */
export function reportFailure(thrown: unknown, command: string, printError: (text: string) => void): ExitCode {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  // Astro loads our modules a second time, so `instanceof` fails; compare names.
  if (WRITTEN_FOR_PUBLISHERS.has(error.name)) {
    printError(error.message);
    return EXIT.failed;
  }
  if (error.name === 'TargetError') {
    printError(error.message);
    return EXIT.usageError;
  }
  if (error.name === 'UsageError') {
    printError(error.message);
    printError(`--help after "${command}" lists its options.`);
    return EXIT.usageError;
  }
  const message = diskErrorMessage(error);
  if (message !== undefined) {
    printError(message);
    return EXIT.failed;
  }
  printError(error.stack ?? String(error));
  const seen = new Set<unknown>([error]);
  for (let cause = error.cause; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    seen.add(cause);
    printError(`Caused by ${cause.stack}`);
  }
  printError('This is a bug in Nuqta. Please report it with the lines above and the command you ran.');
  return EXIT.internalError;
}

import { errorText } from '#diagnostics/said-error.ts';
import type { Language } from '#messages/language.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { diskErrorMessage } from './disk-error-message.ts';
import { EXIT, type ExitCode } from './exit.ts';

/** Errors whose message is written for publishers: a stack trace would not help. */
const WRITTEN_FOR_PUBLISHERS = new Set(['ContentError', 'OutputError', 'CommandError']);

/**
 * Prints an error that ended a command and returns the exit code: a short message if the user can fix the cause, a
 * stack trace and how to report it for an internal error. `command` is its name.
 */
export function reportFailure(
  thrown: unknown,
  { command, language }: { readonly command: string; readonly language: Language },
  printError: (text: string) => void,
): ExitCode {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  // Astro loads our modules a second time, so `instanceof` fails; compare names.
  if (WRITTEN_FOR_PUBLISHERS.has(error.name)) {
    printError(errorText(error, language));
    return EXIT.failed;
  }
  if (error.name === 'TargetError') {
    printError(errorText(error, language));
    return EXIT.usageError;
  }
  if (error.name === 'UsageError') {
    printError(errorText(error, language));
    printError(textOf(says('usage-hint', { command }), language));
    return EXIT.usageError;
  }
  const message = diskErrorMessage(error);
  if (message !== undefined) {
    printError(textOf(message, language));
    return EXIT.failed;
  }
  printError(error.stack ?? String(error));
  const seen = new Set<unknown>([error]);
  for (let cause = error.cause; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    seen.add(cause);
    printError(`Caused by ${cause.stack}`);
  }
  printError(textOf(says('internal-error'), language));
  return EXIT.internalError;
}

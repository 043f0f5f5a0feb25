import { UsageError } from '#diagnostics/usage-error.ts';
import { says } from '#messages/says.ts';

/** The default port. */
export const USUAL_PORT = 4321;

/** Returns the port of `--port`. Throws a UsageError if it is invalid. */
export function toPort(word: string | undefined): number {
  if (word === undefined) return USUAL_PORT;
  const port = /^\d{1,5}$/.test(word) ? Number(word) : 0;
  if (port < 1 || port > 65_535) throw new UsageError(says('option-port', { written: word }));
  return port;
}

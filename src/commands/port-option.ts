import { UsageError } from '#diagnostics/usage-error.ts';

/** The default port. */
export const USUAL_PORT = 4321;

/** Returns the port of `--port`. Throws a UsageError if it is invalid. */
export function toPort(word: string | undefined): number {
  if (word === undefined) return USUAL_PORT;
  const port = /^\d{1,5}$/.test(word) ? Number(word) : 0;
  if (port < 1 || port > 65_535)
    throw new UsageError(`--port "${word}" is not a port number. Write a number from 1 to 65535.`);
  return port;
}

/**
 * Calls `close` when the process exits, also by a signal, so that a build that fails or is stopped leaves nothing
 * staged.
 */
export function closeAtExit(close: () => void): void {
  process.once('exit', close);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}

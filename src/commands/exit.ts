/** Exit codes of every command. */
export const EXIT = {
  good: 0,
  /** Something in the content, on the disk or on the machine that its owner can fix. */
  failed: 1,
  /** Invalid arguments, or a folder that does not exist. */
  usageError: 2,
  /** A bug in Nuqta. */
  internalError: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The same table as a line of a usage text. */
export const EXIT_USAGE =
  'Exit codes: 0 success, 1 problems in the content or on the disk, 2 invalid arguments, 3 internal error.';

/** Exit codes of every command. */
export const EXIT = {
  good: 0,
  /** Something in the content, on the disk or on the machine that its owner can fix. */
  failed: 1,
  /** Invalid arguments, or a folder that does not exist. */
  usageError: 2,
  /** A bug in Nuqta. */
  internalError: 3,
  /** A site stands, and articles with errors were held back: only where `--held-code` asks for a code of its own. */
  heldBack: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

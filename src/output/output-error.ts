/** A build that must not be published: one sentence, then the errors in detail, if any. The old site is kept. */
export class OutputError extends Error {
  constructor(message: string, details: readonly string[] = [], cause?: unknown) {
    super([message, ...details].join('\n  '), cause === undefined ? undefined : { cause });
    this.name = 'OutputError';
    // The message is for a publisher; a stack would hide it.
    this.stack = `${this.name}: ${this.message}`;
  }
}

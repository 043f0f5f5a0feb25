/** A build that must not be published: one sentence, and the faults in detail where there are any. The old site stands. */
export class OutputError extends Error {
  constructor(message: string, details: readonly string[] = [], cause?: unknown) {
    super([message, ...details].join('\n  '), cause === undefined ? undefined : { cause });
    this.name = 'OutputError';
    // A publisher reads this: the message says what happened, a stack would hide it.
    this.stack = `${this.name}: ${this.message}`;
  }
}

import { SaidError } from '#diagnostics/said-error.ts';
import type { Said } from '#messages/message.ts';

/** A build that must not be published: one sentence, then the errors in detail, if any. The old site is kept. */
export class OutputError extends SaidError {
  readonly details: readonly string[];

  constructor(said: Said, details: readonly string[] = [], cause?: unknown) {
    super(said, cause === undefined ? undefined : { cause });
    this.details = details;
    this.message = [this.message, ...details].join('\n  ');
    this.name = 'OutputError';
    // The message is for a publisher; a stack would hide it.
    this.stack = `${this.name}: ${this.message}`;
  }
}

import { SaidError } from '#diagnostics/said-error.ts';
import type { SaidByRule } from '#messages/says.ts';

/**
 * A folder that must not be written; nothing was changed. The message says what is wrong and what to write instead.
 * Commands recognise the error by its name, because Astro loads our modules a second time, and exit with the code for
 * wrong use.
 */
export class TargetError extends SaidError {
  /** Why the folder may not be used, as a word for machines. */
  readonly rule: string;

  constructor(said: SaidByRule) {
    super(said);
    this.name = 'TargetError';
    this.rule = said.rule;
    // The message is for a publisher; a stack would hide it.
    this.stack = `${this.name}: ${this.message}`;
  }
}

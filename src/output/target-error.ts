/** Why a folder may not be used, as a word for machines. */
export type TargetRule =
  | 'target-place'
  | 'target-overlap'
  | 'target-file'
  | 'target-link'
  | 'target-unmarked'
  | 'target-foreign'
  | 'target-list'
  | 'target-kept';

/**
 * A folder that must not be written; nothing was changed. The message says what is wrong and what to write instead.
 * Commands recognise the error by its name, because Astro loads our modules a second time, and exit with the code for
 * wrong use.
 */
export class TargetError extends Error {
  readonly rule: TargetRule;

  constructor(rule: TargetRule, message: string) {
    super(message);
    this.name = 'TargetError';
    this.rule = rule;
    // The message is for a publisher; a stack would hide it.
    this.stack = `${this.name}: ${this.message}`;
  }
}

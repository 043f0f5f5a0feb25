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
 * A folder that must not be written: nothing was touched. What is wrong, then what to write instead. Commands tell it by
 * its name, since Astro loads our modules a second time, and leave with the code for wrong use.
 */
export class TargetError extends Error {
  readonly rule: TargetRule;

  constructor(rule: TargetRule, message: string) {
    super(message);
    this.name = 'TargetError';
    this.rule = rule;
    // A publisher reads this: a stack would hide it.
    this.stack = `${this.name}: ${this.message}`;
  }
}

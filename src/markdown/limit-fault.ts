import { LIMITS } from './limits.ts';

/** A limit that a text passes, and where. */
export interface LimitFault {
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
}

/** Returns the fault of things that stand inside each other too deep. */
export function tooDeep(offset: number, what: string): LimitFault {
  const message = `${what} stand inside each other more than ${LIMITS.nesting} deep. Write them flatter.`;
  return { offset, rule: 'nesting', message };
}

/** Returns the fault of more things than a limit allows. */
export function tooMany(offset: number, limit: keyof typeof LIMITS, what: string): LimitFault {
  const message = `There are more than ${LIMITS[limit].toLocaleString('en')} ${what}. Split the text.`;
  return { offset, rule: 'too-many', message };
}

import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { LIMITS } from './limits.ts';

/** Returns the error for things nested too deep. */
export function tooDeep(offset: number, what: string): Diagnostic {
  const message = `${what} are nested more than ${LIMITS.nesting} levels deep. Reduce the nesting.`;
  return { offset, severity: 'error', rule: 'nesting', message };
}

/** Returns the error for more things than a limit allows. */
export function tooMany(offset: number, limit: keyof typeof LIMITS, what: string): Diagnostic {
  const message = `There are more than ${LIMITS[limit].toLocaleString('en')} ${what}. Split the text.`;
  return { offset, severity: 'error', rule: 'too-many', message };
}

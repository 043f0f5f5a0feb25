import { UsageError } from '#diagnostics/usage-error.ts';

/** Returns the whole number that an option holds. Throws a UsageError for anything else, and for one below `least`. */
export function wholeNumber(option: string, written: string, least = 0): number {
  const value = /^\d+$/.test(written) ? Number(written) : Number.NaN;
  if (!Number.isSafeInteger(value) || value < least)
    throw new UsageError(`--${option} is "${written}". Write a whole number, ${least} or more.`);
  return value;
}

import { toDate } from '#importers/to-date.ts';

/** Returns a date of the command line as article files write it. */
export function normalDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : toDate(date);
}

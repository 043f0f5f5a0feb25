import { parseIsoDate } from '#arabic/dates.ts';
import { foldDigits } from '#arabic/normalize.ts';

const ISO_LIKE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
/** RFC 822, as feeds write it: only with a zone, since a date without one would be read in the machine's. */
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?\d{1,2}\s+[a-z]{3,9}\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[+-]\d{4}|GMT|UTC|UT|Z|[ECMP][SD]T)$/i;

/**
 * Returns a date of a source as an article file writes it, or undefined where it is none: `2015-07-21 02:16:13` becomes
 * `2015-07-21T02:16:13`. Reads ISO 8601 with a space too, RFC 822, and seconds or milliseconds since 1970.
 * A date without a zone is in `timeZone` where that is given, else it is left for the site's zone to decide.
 */
export function toDate(value: unknown, timeZone?: string): string | undefined {
  if (typeof value === 'number') return toIso(value < 1e11 ? value * 1000 : value);
  if (typeof value !== 'string') return undefined;
  const text = foldDigits(value.trim());
  const match = ISO_LIKE.exec(text);
  if (match === null) return RFC_822.test(text) ? toIso(Date.parse(text)) : undefined;
  const [, day = '', clock, seconds = '', zone] = match;
  const written = clock === undefined ? day : `${day}T${clock}${seconds}${zone === undefined ? '' : toOffset(zone)}`;
  const parsed = parseIsoDate(written, timeZone ?? 'UTC');
  if ('error' in parsed) return undefined;
  return timeZone !== undefined && clock !== undefined && zone === undefined ? toIso(parsed.epoch) : written;
}

function toOffset(zone: string): string {
  return /^[a-z]/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

function toIso(epoch: number): string | undefined {
  const date = new Date(epoch);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 1800 || year > 2200) return undefined;
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

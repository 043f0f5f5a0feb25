import { parseIsoDate } from '#arabic/dates.ts';
import { createTimeZone } from '#arabic/time-zone.ts';

const DAY = 86_400_000;

/** Returns the epoch of a date in a settings file that its schema has accepted; of a day without a time, its start. */
export function startOf(written: string, timeZone: string): number {
  return parseAccepted(written, timeZone).epoch;
}

/** Returns the epoch at which an `until` is over: the time itself; for a day without a time, the start of the next day. */
export function endOf(written: string, timeZone: string): number {
  const { epoch, hasTime } = parseAccepted(written, timeZone);
  if (hasTime) return epoch;
  const zone = createTimeZone(timeZone);
  const day = Math.floor((epoch + zone.offsetAt(epoch)) / DAY) * DAY;
  return zone.epochOf(day + DAY);
}

function parseAccepted(written: string, timeZone: string) {
  const parsed = parseIsoDate(written, timeZone);
  if ('error' in parsed) throw new Error(`a date passed the schema and has no meaning: ${written}`);
  return parsed;
}

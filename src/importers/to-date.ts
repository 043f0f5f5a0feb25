import { parseIsoDate } from '#arabic/dates.ts';
import { foldDigits } from '#arabic/normalize.ts';
import { createTimeZone, type TimeZone } from '#arabic/time-zone.ts';
import { readWrittenDate, type WrittenDate } from './read-written-date.ts';

/** Seconds since 1970 below this are seconds, above it milliseconds: the year 5138, and March 1973. */
const MILLISECONDS = 1e11;
const FEWEST_SECONDS = 1e8;
/** Ten digits are seconds, thirteen milliseconds; eight are a day. */
const EPOCH_TEXT = /^(?:\d{9,10}|\d{12,13})$/;
/** What JSON of .NET writes. */
const DOT_NET = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;

/**
 * Returns a date of a source as an article file writes it, or undefined where it is none: `2015-07-21 02:16:13` becomes
 * `2015-07-21T02:16:13`. Reads ISO 8601 in every form, RFC 822, dates in words of English and of the four families of
 * Arabic month names, years of two digits behind a month's name, and seconds or milliseconds since 1970. `03/04/2021` has
 * two meanings and is none. A date without a zone is in `timeZone` where that is given, else it is left for the site's
 * zone to decide.
 */
export function toDate(value: unknown, timeZone?: string): string | undefined {
  if (typeof value === 'number') return ofNumber(value, timeZone);
  // A date of TOML writes itself as it was written: with a time and a zone only where it had them.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : toDate(value.toISOString(), timeZone);
  if (typeof value !== 'string') return undefined;
  const text = foldDigits(value)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (EPOCH_TEXT.test(text)) return ofNumber(Number(text), timeZone);
  const dotNet = DOT_NET.exec(text)?.[1];
  if (dotNet !== undefined) return toIso(Number(dotNet));
  const found = readWrittenDate(text);
  return found === undefined ? undefined : toWritten(found, timeZone);
}

/** A number of eight digits is a day, `20210308`; a smaller one is none. */
function ofNumber(value: number, timeZone: string | undefined): string | undefined {
  if (value < FEWEST_SECONDS) return /^\d{8}$/.test(String(value)) ? toDate(String(value), timeZone) : undefined;
  return toIso(value < MILLISECONDS ? value * 1000 : value);
}

function toWritten({ year, month, day, clock, zone }: WrittenDate, timeZone: string | undefined): string | undefined {
  const pad = (value: number, size = 2): string => String(value).padStart(size, '0');
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const written = clock === undefined ? date : `${date}T${clock}${zone ?? ''}`;
  const parsed = parseIsoDate(written, zoneNamed(timeZone ?? 'UTC'));
  if ('error' in parsed) return undefined;
  return timeZone !== undefined && clock !== undefined && zone === undefined ? toIso(parsed.epoch) : written;
}

/** To make a zone takes longer than to read a date, and an import has one or two. */
const ZONES = new Map<string, TimeZone>();

function zoneNamed(name: string): TimeZone {
  const known = ZONES.get(name) ?? createTimeZone(name);
  ZONES.set(name, known);
  return known;
}

function toIso(epoch: number): string | undefined {
  const date = new Date(epoch);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 1800 || year > 2200) return undefined;
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

import { foldDigits } from './normalize.ts';
import { type Digits, toDigits } from './numerals.ts';
import { createTimeZone, type TimeZone } from './time-zone.ts';

/** Families of Gregorian month names: مايو; أيار (Beirut to Baghdad); ماي, غشت (Rabat); ماي, أوت (Algiers, Tunis). */
export type MonthNames = 'gregorian' | 'levant' | 'morocco' | 'maghreb';

export interface DateStyle {
  /** IANA name: `Asia/Beirut`. */
  readonly timeZone: string;
  readonly digits: Digits;
  readonly months: MonthNames;
  /** False makes `hijri` give an empty text. */
  readonly hijri: boolean;
}

/** A moment as the calendar and clock of the site's zone show it; month 1–12, hour 0–23, weekday 0 for Sunday. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

/** Every text is without direction marks; every `epoch` is in milliseconds. */
export interface DateFormatter {
  readonly zone: TimeZone;
  /** «الاثنين 23 نوفمبر 2026» */
  date(epoch: number): string;
  /** «23 نوفمبر 2026» */
  shortDate(epoch: number): string;
  /** «23 نوفمبر» */
  dayMonth(epoch: number): string;
  /** «الاثنين» */
  weekday(epoch: number): string;
  /** «09:42» */
  time(epoch: number): string;
  /** «13 جمادى الآخرة 1448 هـ» by Umm al-Qura, the day as in the site's zone; empty where the site shows none. */
  hijri(epoch: number): string;
  /** «نوفمبر 2026»; month 1–12 */
  month(year: number, month: number): string;
  /** «نوفمبر»; month 1–12 */
  monthName(month: number): string;
  /** «2026» */
  year(year: number): string;
  parts(epoch: number): DateParts;
  /** `2025-05-13T09:30:00+03:00`, always in ASCII digits */
  iso(epoch: number): string;
  /** `2025-05-13`, always in ASCII digits */
  isoDate(epoch: number): string;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;
const MONTH_LOCALES: Readonly<Record<MonthNames, string>> = {
  gregorian: 'ar-EG',
  levant: 'ar-SY',
  morocco: 'ar-MA',
  maghreb: 'ar-DZ',
};
/** 1970-01-04 was a Sunday. */
const FIRST_SUNDAY = 3;

/** Returns a formatter of dates for one run; texts of names are asked from `Intl` once, at the start. */
export function createDateFormatter(style: DateStyle): DateFormatter {
  const zone = createTimeZone(style.timeZone);
  const digits = (text: string | number): string => toDigits(String(text), style.digits);
  const months = listMonths(style.months);
  const weekdays = listWeekdays();
  const toHijri = createHijriFormatter();
  const hijriOfDay = new Map<number, string>();

  const parts = (epoch: number): DateParts => toParts(epoch + zone.offsetAt(epoch));
  const monthName = (month: number): string => months[month - 1] ?? '';
  const weekday = (epoch: number): string => weekdays[parts(epoch).weekday] ?? '';
  const dayMonth = (epoch: number): string => {
    const { day, month } = parts(epoch);
    return `${digits(day)} ${monthName(month)}`;
  };
  const shortDate = (epoch: number): string => `${dayMonth(epoch)} ${digits(parts(epoch).year)}`;

  const hijri = (epoch: number): string => {
    if (!style.hijri) return '';
    const day = Math.floor((epoch + zone.offsetAt(epoch)) / DAY);
    const text = hijriOfDay.get(day) ?? digits(toHijri(day * DAY));
    hijriOfDay.set(day, text);
    return text;
  };

  const isoDate = (epoch: number): string => new Date(epoch + zone.offsetAt(epoch)).toISOString().split('T')[0] ?? '';

  return {
    zone,
    date: (epoch) => `${weekday(epoch)} ${shortDate(epoch)}`,
    shortDate,
    dayMonth,
    weekday,
    time: (epoch) => {
      const { hour, minute } = parts(epoch);
      return digits(`${pad(hour)}:${pad(minute)}`);
    },
    hijri,
    month: (year, month) => `${monthName(month)} ${digits(year)}`,
    monthName,
    year: digits,
    parts,
    iso: (epoch) => toIso(epoch, zone.offsetAt(epoch)),
    isoDate,
  };
}

function toParts(wallTime: number): DateParts {
  const date = new Date(wallTime);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    weekday: date.getUTCDay(),
  };
}

function toIso(epoch: number, offset: number): string {
  const wall = new Date(epoch + offset).toISOString().replace(/\.\d+Z$/, '');
  const minutes = Math.abs(offset) / MINUTE;
  const sign = offset < 0 ? '-' : '+';
  return `${wall}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function listMonths(names: MonthNames): readonly string[] {
  const format = new Intl.DateTimeFormat(`${MONTH_LOCALES[names]}-u-ca-gregory-nu-latn`, {
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: MONTHS_IN_YEAR }, (_, month) => format.format(Date.UTC(2026, month, 1)));
}

function listWeekdays(): readonly string[] {
  const format = new Intl.DateTimeFormat('ar-u-ca-gregory-nu-latn', { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: DAYS_IN_WEEK }, (_, day) => format.format((FIRST_SUNDAY + day) * DAY));
}

/** Umm al-Qura as ICU tabulates it (1300–1600 AH); other years follow the arithmetical calendar. */
function createHijriFormatter(): (midnightUtc: number) => string {
  const format = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (midnightUtc) => {
    const fields = new Map(format.formatToParts(midnightUtc).map(({ type, value }) => [type, value]));
    return `${fields.get('day')} ${fields.get('month')} ${fields.get('year')}\u00a0هـ`;
  };
}

/** Why a text is no date. The names never change: messages are made from them. */
export type DateError = 'not-iso' | 'no-such-day' | 'no-such-time' | 'no-such-offset' | 'year-out-of-range';

export type ParsedDate =
  | {
      /** Milliseconds since 1970-01-01T00:00Z. */
      readonly epoch: number;
      /** False where only a date was written. */
      readonly hasTime: boolean;
    }
  | { readonly error: DateError };

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;
/** The widest offset in use is +14:00. */
const MAX_OFFSET = 14 * HOUR;

/**
 * Returns the moment of an ISO 8601 date, or why it is none: `2026-11-23`, `2026-11-23 09:30`, `2026-11-23T09:30:15Z`,
 * `٢٠٢٦-١١-٢٣`. Without an offset it is meant in the zone: pass a `TimeZone` where many dates are read (making
 * one from a name costs 0.1 ms).
 * Refused, never guessed: `2026`, `03/04/2026`, `2026-02-30`, `0`, years before 1800 and after 2200.
 */
export function parseIsoDate(text: string, timeZone: string | TimeZone): ParsedDate {
  const written = readIsoDate(text);
  if ('error' in written) return written;
  const { wallTime, hasTime, offset } = written;
  return { epoch: offset === undefined ? toZone(timeZone).epochOf(wallTime) : wallTime - offset, hasTime };
}

/** Returns how a time of day that was written without an offset stands to clocks that were changed on that day. */
export function clockChangeAt(text: string, zone: TimeZone): ClockChange | undefined {
  const written = readIsoDate(text);
  if ('error' in written || written.offset !== undefined) return undefined;
  const { wallTime, hasTime } = written;
  const epochs = zone.epochsOf(wallTime);
  if (!hasTime) {
    // A day may begin without its midnight (Beirut, 2026-03-29); a zone may also skip a whole day (Apia, 2011-12-30).
    const isShown = epochs.length > 0 || zone.aroundGap(wallTime).after < wallTime + DAY;
    return isShown ? undefined : skipped(zone, wallTime);
  }
  if (epochs.length === 0) return skipped(zone, wallTime);
  const [first, second] = epochs.map((epoch) => toIso(epoch, zone.offsetAt(epoch)));
  return first === undefined || second === undefined ? undefined : { kind: 'twice', first, second };
}

/** A time that no clock showed, with the nearest two that it did show; or one that it showed twice, both as ISO 8601. */
export type ClockChange =
  | { readonly kind: 'skipped'; readonly before: string; readonly after: string }
  | { readonly kind: 'twice'; readonly first: string; readonly second: string };

function skipped(zone: TimeZone, wallTime: number): ClockChange {
  const { before, after } = zone.aroundGap(wallTime);
  const text = (time: number): string => new Date(time).toISOString().slice(0, 16);
  return { kind: 'skipped', before: text(before), after: text(after) };
}

interface WrittenDate {
  /** What a clock on the wall shows, as milliseconds of the same date and time in UTC. */
  readonly wallTime: number;
  readonly hasTime: boolean;
  /** Milliseconds; undefined where none is written. */
  readonly offset: number | undefined;
}

function readIsoDate(text: string): WrittenDate | { readonly error: DateError } {
  const match = ISO_DATE.exec(foldDigits(text.trim()));
  if (match === null) return { error: 'not-iso' };
  const [, ...written] = match;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = written
    .slice(0, 6)
    .map((field) => Number(field ?? 0));
  if (year < FIRST_YEAR || year > LAST_YEAR) return { error: 'year-out-of-range' };
  if (!isDay(year, month, day)) return { error: 'no-such-day' };
  if (hour > 23 || minute > 59 || second > 59) return { error: 'no-such-time' };
  const wallTime = Date.UTC(year, month - 1, day, hour, minute, second);
  const hasTime = written[3] !== undefined;
  const offset = parseOffset(written[6]);
  if (offset === 'invalid') return { error: 'no-such-offset' };
  return { wallTime, hasTime, offset: offset === 'none' ? undefined : offset };
}

function toZone(timeZone: string | TimeZone): TimeZone {
  return typeof timeZone === 'string' ? createTimeZone(timeZone) : timeZone;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function parseOffset(written: string | undefined): number | 'none' | 'invalid' {
  if (written === undefined) return 'none';
  if (written.toUpperCase() === 'Z') return 0;
  const digits = written.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(2));
  const size = Number(digits.slice(0, 2)) * HOUR + minutes * MINUTE;
  if (minutes > 59 || size > MAX_OFFSET) return 'invalid';
  return written.startsWith('-') ? -size : size;
}

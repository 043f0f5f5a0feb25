import { fold } from '#arabic/normalize.ts';
import { MONTH_NAME, monthNumber } from './month-numbers.ts';

/** A day, and a time where one is written, as the calendar and clock of its own zone show them. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `09:30` or `09:30:15`. */
  readonly clock?: string | undefined;
  /** `Z` or `+03:00`. */
  readonly zone?: string | undefined;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\s*(.*))?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(.*))?$/;
/** The year first, or a day that can be no month. `03/04/2021` has two meanings. */
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)(.*)$/;
const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)(.*)$/;
const LAST_MONTH = 12;

const WEEKDAY =
  '(?:(?:يوم )?(?:ال)?(?:احد|اثنين|اثنبن|ثلاثاء|اربعاء|خميس|جمعه|سبت)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*)';
const BEFORE = `^(?:.*الموافق\\s*)?(?:${WEEKDAY}[\\s,،.]+)?`;
/** Two names of one month are often written with a slash between them: «8 آذار/مارس 2021». */
const MONTH = `(${MONTH_NAME})(?:\\s*[/(]\\s*(?:${MONTH_NAME})\\s*\\)?)?\\.?`;
const YEAR = '(\\d{4}|\\d{2})(?!\\d)(?:\\s*م(?=$|[\\s,،-]))?';
const DAY_FIRST = new RegExp(`${BEFORE}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:من )?${MONTH}[\\s,،-]+${YEAR}(.*)$`, 'u');
const MONTH_FIRST = new RegExp(`${BEFORE}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[,،]?\\s+${YEAR}(.*)$`, 'u');
/** «Mon Mar 08 10:00:00 +0000 2021»: the year behind the time. */
const TIME_BETWEEN = new RegExp(
  `${BEFORE}${MONTH}\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s+(.*?)\\s*(\\d{4})$`,
  'u',
);
const CLOCK =
  /^[\s,،T|–—-]*(?:(?:في|الساعه|عند|at|a|a las)\s+)*(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:(am|pm|a\.m\.|p\.m\.|صباحا|مساء|ص|م)(?![\p{L}]))?\s*(.*)$/iu;
const OFFSET = /^(?:gmt|utc|بتوقيت غرينتش|بتوقيت جرينتش)?\s*([+-])(\d{1,2})(?::?(\d{2}))?(?:\s*\(.*\))?$/i;
const ZULU = /^(?:z|gmt|utc|ut|ut1|بتوقيت غرينتش|بتوقيت جرينتش|غرينتش|جرينتش|\[utc\])(?:\s*\(.*\))?$/i;
/** Hours of the zones that RFC 822 names, and of those that Arab papers do. */
const NAMED_ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  ast: 3,
  msk: 3,
  gst: 4,
};
/** A year of two digits below this is of this century. */
const CENTURY_TURN = 70;

/** Returns the day and time that a text of ASCII digits writes, or undefined where it is no date or has two meanings. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso !== null) return dated(iso[1], Number(iso[2]), iso[3], iso[4]);
  const compact = COMPACT.exec(text);
  if (compact !== null) {
    const [, year, month, day, hour, minute, second, rest = ''] = compact;
    return dated(year, Number(month), day, hour === undefined ? '' : `${hour}:${minute}:${second ?? '00'}${rest}`);
  }
  const last = YEAR_LAST.exec(text);
  if (last !== null) return yearLast(last);
  return inWords(fold(text).replace(/\s+/g, ' '));
}

function yearLast([, first, second, year, rest]: RegExpExecArray): WrittenDate | undefined {
  const [one, two] = [Number(first), Number(second)];
  if (one > LAST_MONTH || one === two) return dated(year, two, first, rest);
  return two > LAST_MONTH ? dated(year, one, second, rest) : undefined;
}

function inWords(text: string): WrittenDate | undefined {
  const between = TIME_BETWEEN.exec(text);
  if (between !== null) {
    const [, month = '', day, clock, zone, year] = between;
    return dated(year, monthNumber(month), day, `${clock} ${zone}`);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dated(dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1], dayFirst[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null
    ? undefined
    : dated(monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2], monthFirst[4]);
}

function dated(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
  rest: string | undefined,
): WrittenDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = { year: fullYear(year), month, day: Number(day) };
  const after = (rest ?? '').trim();
  if (after === '' || /^[،,.]$/.test(after)) return written;
  const time = readTime(after);
  return time === undefined ? undefined : { ...written, ...time };
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < CENTURY_TURN ? 2000 : 1900);
}

function readTime(text: string): { clock: string; zone?: string | undefined } | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [, hour = '', minute = '', second, half, rest = ''] = match;
  const hours = half === undefined ? Number(hour) : ofHalfDay(Number(hour), /^(?:p|م)/i.test(half));
  if (hours === undefined) return undefined;
  const clock = [String(hours).padStart(2, '0'), minute, ...(second === undefined ? [] : [second])].join(':');
  if (rest === '') return { clock };
  const zone = readZone(rest);
  return zone === undefined ? undefined : { clock, zone };
}

function ofHalfDay(hour: number, afternoon: boolean): number | undefined {
  if (hour > 12) return undefined;
  return (hour % 12) + (afternoon ? 12 : 0);
}

function readZone(text: string): string | undefined {
  if (ZULU.test(text)) return 'Z';
  const offset = OFFSET.exec(text);
  if (offset !== null) return `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
  const hours = NAMED_ZONES[text.toLowerCase()];
  if (hours === undefined) return undefined;
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

import { ARABIC_MONTHS } from './month-numbers.ts';
import { fold, foldDigits } from './normalize.ts';

/** Which of two numbers is the day: 27/11/2026 or 11/27/2026. */
export type DateOrder = 'day-month' | 'month-day';

/** A date in ISO 8601, or the two that a date of numbers can mean. */
export type WrittenDate = { readonly iso: string } | { readonly readings: readonly [string, string] };

const TIME = String.raw`(?:\s*[،,T]?\s*(?:الساعة\s+)?(\d{1,2}):(\d{2}))?`;
const WEEKDAY = '(?:(?:يوم\\s+)?(?:السبت|ال[أا]حد|الا?[إا]?ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة)\\s*[،,]?\\s+)?';
const IN_WORDS = new RegExp(
  `^${WEEKDAY}(\\d{1,2})\\s+([\\p{L}\\p{M}\\s/()]+?)\\s*[،,]?\\s+(\\d{4})\\s*م?${TIME}$`,
  'u',
);
const IN_NUMBERS = new RegExp(`^(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})\\s*م?${TIME}$`);
const YEAR_FIRST = new RegExp(`^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})${TIME}$`);

/**
 * Returns the date that Arabs write as «٢٧ نوفمبر ٢٠٢٦», «الجمعة 13 أيار 2025» or 27/11/2026; undefined for any other
 * text. Numbers are read in `order`; without one they are two readings where both days exist.
 */
export function readWrittenDate(text: string, order?: DateOrder): WrittenDate | undefined {
  const plain = foldDigits(
    text
      .normalize('NFC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .trim(),
  );
  const words = IN_WORDS.exec(plain);
  if (words !== null) {
    const [, day = '', name = '', year = '', ...time] = words;
    const month = monthOf(name);
    return month === undefined ? undefined : { iso: toIso({ year, month, day }, time) };
  }
  const first = YEAR_FIRST.exec(plain);
  if (first !== null) {
    const [, year = '', month = '', day = '', ...time] = first;
    return { iso: toIso({ year, month, day }, time) };
  }
  const numbers = IN_NUMBERS.exec(plain);
  return numbers === null ? undefined : fromNumbers(numbers.slice(1), order);
}

function fromNumbers([a = '', b = '', year = '', ...time]: readonly string[], order?: DateOrder): WrittenDate {
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  if (order !== undefined) return { iso: toIso(order === 'day-month' ? dayFirst : monthFirst, time) };
  if (isDay(dayFirst) && isDay(monthFirst) && Number(a) !== Number(b))
    return { readings: [toIso(dayFirst, time), toIso(monthFirst, time)] };
  return { iso: toIso(isDay(monthFirst) && !isDay(dayFirst) ? monthFirst : dayFirst, time) };
}

/** «أيار/مايو» and «أيار (مايو)» name one month twice. */
function monthOf(written: string): number | undefined {
  const names = written.split(/[/()]/).map((name) => fold(name.trim()));
  const months = new Set(names.filter((name) => name !== '').map((name) => ARABIC_MONTHS.get(name)));
  return months.size === 1 ? [...months][0] : undefined;
}

interface Day {
  readonly year: string;
  readonly month: string | number;
  readonly day: string;
}

function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(month) <= 12;
}

function toIso({ year, month, day }: Day, [hour, minute]: readonly (string | undefined)[]): string {
  const pad = (part: string | number): string => String(part).padStart(2, '0');
  const time = hour === undefined || minute === undefined ? '' : `T${pad(hour)}:${minute}`;
  return `${year}-${pad(month)}-${pad(day)}${time}`;
}

import { type Digits, formatNumber } from './numerals.ts';

/** Epochs in milliseconds; `offset` is that of the site's zone at `epoch`, also in milliseconds. */
export interface RelativeTimeInput {
  readonly epoch: number;
  readonly now: number;
  readonly offset: number;
  readonly digits: Digits;
}

/** Forms after «قبل», so the dual is genitive: «قبل ساعتين». The number is written from 3 up. */
interface GenitiveForms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const MINUTES: GenitiveForms = { one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' };
const HOURS: GenitiveForms = { one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة' };
const DAYS: GenitiveForms = { one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا' };
const LONGEST_DAYS = 6;
const FEW_FROM = 3;
const MANY_FROM = 11;

/**
 * Returns how long ago something was, for the browser alone: «الآن», «قبل دقيقتين», «قبل 3 ساعات», «أمس», «قبل 6 أيام».
 * Undefined for what is older than six days or lies ahead: the absolute time in the page then stays. «أمس» goes by
 * the calendar of the site's zone, and only from six hours on.
 */
export function relativeTime({ epoch, now, offset, digits }: RelativeTimeInput): string | undefined {
  const age = now - epoch;
  if (age < -MINUTE) return undefined;
  if (age < MINUTE) return 'الآن';
  const days = dayOf(now + offset) - dayOf(epoch + offset);
  if (age < HOUR) return ago(Math.floor(age / MINUTE), MINUTES, digits);
  if (days === 0 || age < HOURS_BEFORE_YESTERDAY) return ago(Math.floor(age / HOUR), HOURS, digits);
  if (days === 1) return 'أمس';
  return days <= LONGEST_DAYS ? ago(days, DAYS, digits) : undefined;
}

/** Shortly after midnight «قبل ساعتين» says more than «أمس». */
const HOURS_BEFORE_YESTERDAY = 6 * HOUR;

function dayOf(wallTime: number): number {
  return Math.floor(wallTime / DAY);
}

/** Counts here stay below 100, where the plural rules are these four. */
function ago(count: number, forms: GenitiveForms, digits: Digits): string {
  if (count === 1) return `قبل ${forms.one}`;
  if (count === 2) return `قبل ${forms.two}`;
  const noun = count >= FEW_FROM && count < MANY_FROM ? forms.few : forms.many;
  return `قبل ${formatNumber(count, digits)} ${noun}`;
}

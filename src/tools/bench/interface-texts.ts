import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDateFormatter, type DateStyle, type MonthNames } from '#arabic/dates.ts';
import { ARTICLES, CORRECTIONS, type PluralForms, plural, READING_MINUTES } from '#arabic/plurals.ts';
import { relativeTime } from '#client/relative-time.ts';
import type { Share } from './stemming-score.ts';

const LIST = fileURLToPath(new URL('../../../tests/fixtures/interface/texts.txt', import.meta.url));
const MINUTE = 60_000;

/** A line of the list: what is given, and the text that a reader should see. */
export interface InterfaceCase {
  readonly given: string;
  readonly expected: string;
}

export function readInterfaceCases(): InterfaceCase[] {
  return readFileSync(LIST, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [given = '', expected = ''] = line.split('|').map((part) => part.trim());
      return { given, expected };
    });
}

/** Returns how many of the texts of the list are shown as written there. */
export function scoreInterfaceTexts(): Share {
  const cases = readInterfaceCases();
  return { count: cases.filter(({ given, expected }) => showText(given) === expected).length, of: cases.length };
}

const COUNTED: Readonly<Record<string, PluralForms>> = {
  articles: ARTICLES,
  minutes: READING_MINUTES,
  corrections: CORRECTIONS,
};

/** Returns what a reader sees of «articles 11», «ago arab 120», «month levant 5», «date 2026-11-23», «hijri 2026-11-23». */
export function showText(given: string): string {
  const words = given.split(' ');
  const digits = words.includes('arab') ? 'arab' : 'latn';
  const [kind = '', ...rest] = words.filter((word) => word !== 'arab');
  const value = rest.at(-1) ?? '';
  const counted = COUNTED[kind];
  if (counted !== undefined) return plural(Number(value), counted, digits);
  if (kind === 'ago') return relativeTime(0, Number(value) * MINUTE, digits) ?? '';
  const style: DateStyle = { timeZone: 'Asia/Riyadh', digits, months: toMonths(rest[0]), hijri: true };
  const formatter = createDateFormatter(style);
  if (kind === 'month') return formatter.monthName(Number(value));
  const noon = Date.parse(`${value}T12:00:00+03:00`);
  return kind === 'hijri' ? formatter.hijri(noon).replace('\u00a0', ' ') : formatter.date(noon);
}

function toMonths(name: string | undefined): MonthNames {
  return name === 'levant' || name === 'morocco' || name === 'maghreb' ? name : 'gregorian';
}

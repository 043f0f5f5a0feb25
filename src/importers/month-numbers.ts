import { ARABIC_MONTHS } from '#arabic/month-numbers.ts';
import { fold } from '#arabic/normalize.ts';

/** Names of each month in English, and in French, which old sites of the Maghreb use. */
const FOREIGN: readonly string[] = [
  'january|jan|janvier|janv',
  'february|feb|février|fevrier|févr',
  'march|mar|mars',
  'april|apr|avril|avr',
  'may|mai',
  'june|jun|juin',
  'july|jul|juillet|juil',
  'august|aug|août|aout',
  'september|sept|sep|septembre',
  'october|oct|octobre',
  'november|nov|novembre',
  'december|dec|décembre|decembre|déc',
];

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ARABIC_MONTHS,
  ...FOREIGN.flatMap((names, index) => names.split('|').map((name) => [fold(name), index + 1] as const)),
]);

/** Matches a month's name in folded text. */
export const MONTH_NAME: string = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Returns 1–12 for the folded name of a month in Arabic, English or French. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.replace(/\s+/g, ' '));
}

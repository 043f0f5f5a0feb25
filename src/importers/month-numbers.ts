import { fold } from '#arabic/normalize.ts';

/** Names of each month: of the four families in Arabic, in English, and in French, which old sites of the Maghreb use. */
const NAMES: readonly string[] = [
  'يناير|جانفي|كانون الثاني|كانون ثاني|january|jan|janvier|janv',
  'فبراير|فيفري|شباط|february|feb|février|fevrier|févr',
  'مارس|آذار|اذار|march|mar|mars',
  'أبريل|إبريل|ابريل|أفريل|نيسان|april|apr|avril|avr',
  'مايو|ماي|أيار|ايار|may|mai',
  'يونيو|يونيه|جوان|حزيران|june|jun|juin',
  'يوليو|يوليه|يوليوز|جويلية|تموز|july|jul|juillet|juil',
  'أغسطس|اغسطس|غشت|أوت|اوت|آب|august|aug|août|aout',
  'سبتمبر|شتنبر|أيلول|ايلول|september|sept|sep|septembre',
  'أكتوبر|اكتوبر|تشرين الأول|تشرين أول|october|oct|octobre',
  'نوفمبر|نونبر|تشرين الثاني|تشرين ثاني|november|nov|novembre',
  'ديسمبر|دجنبر|كانون الأول|كانون أول|december|dec|décembre|decembre|déc',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split('|').map((name) => [fold(name), index + 1] as const)),
);

/** Matches a month's name in folded text. */
export const MONTH_NAME: string = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Returns 1–12 for the folded name of a month in Arabic, English or French. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.replace(/\s+/g, ' '));
}

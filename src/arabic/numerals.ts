import { ARABIC_INDIC_ZERO, DIGIT_ZERO } from './code-points.ts';
import { foldDigits } from './normalize.ts';

/** Numbering systems by their CLDR names: `latn` 0–9, `arab` ٠–٩. */
export type Digits = 'latn' | 'arab';

/** Made when the first number is written: the first one of a process takes twenty milliseconds. */
const formats: Partial<Record<Digits, Intl.NumberFormat>> = {};
/** ICU puts U+200E or U+061C before a minus sign. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f]/g;

/** Returns the text with every digit in the given numbering system: «عام ٢٠٢٦» ↔ «عام 2026»; Persian digits too. */
export function toDigits(text: string, digits: Digits): string {
  const ascii = foldDigits(text);
  return digits === 'latn' ? ascii : ascii.replace(/[0-9]/g, toArabicIndic);
}

/** Returns the number with thousands marks and without direction marks: 12500 → «12,500» or «١٢٬٥٠٠». */
export function formatNumber(value: number, digits: Digits): string {
  const format = formats[digits] ?? new Intl.NumberFormat(`ar-u-nu-${digits}`, { maximumFractionDigits: 20 });
  formats[digits] = format;
  return format.format(value).replace(DIRECTION_MARKS, '');
}

function toArabicIndic(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - DIGIT_ZERO + ARABIC_INDIC_ZERO);
}

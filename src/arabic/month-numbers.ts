import { MONTHS } from './lexicon/months.ts';
import { fold } from './normalize.ts';

/** Names of two words, with and without their article, and آب, which `MONTHS` leaves out. */
const OTHERS: readonly (readonly [name: string, month: number])[] = [
  ['كانون الثاني', 1],
  ['كانون ثاني', 1],
  ['آب', 8],
  ['تشرين الأول', 10],
  ['تشرين أول', 10],
  ['تشرين الثاني', 11],
  ['تشرين ثاني', 11],
  ['كانون الأول', 12],
  ['كانون أول', 12],
];

/** The number, 1 to 12, of each folded name of a month in the families of names that Arabs use. */
export const ARABIC_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.trim()
    .split(/\s+/)
    .flatMap((names, index) => names.split('/').map((name) => [fold(name), index + 1] as const)),
  ...OTHERS.map(([name, month]) => [fold(name), month] as const),
]);

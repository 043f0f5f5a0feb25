import { removeHarakat, removeTatweel } from './normalize.ts';
import { toSpelling } from './stem-spelling.ts';

/** What a month's two-word name is called in one word, by the end of its second word. */
const OF_TWO_WORDS: Readonly<Record<string, readonly [first: string, second: string]>> = {
  كانون: ['ديسمبر', 'يناير'],
  تشرين: ['أكتوبر', 'نوفمبر'],
};
const FIRST_WORD = /^[وفبل]?(كانون|تشرين)$/;
const ORDINAL = /^(?:ال)?(?:([أا]ول)|ثان[يى]?)$/;
const AUGUST = /^[وفبل]?آب$/;

/** Returns «كانون الثاني» where a word and the next one are the name of a month, else undefined. */
export function joinMonth(word: string, next: string | undefined): string | undefined {
  const isMonth = next !== undefined && FIRST_WORD.test(bare(word)) && ORDINAL.test(bare(next));
  return isMonth ? `${word} ${next}` : undefined;
}

/** Returns the key of a month whose name no table of single folded words can hold, «آب» and «تشرين الأول», else undefined. */
export function monthKey(name: string): string | undefined {
  const isOfTwoWords = name.includes(' ');
  if (!isOfTwoWords && !name.includes('آ')) return undefined;
  const written = bare(name);
  if (!isOfTwoWords) return AUGUST.test(written) ? toSpelling('أغسطس') : undefined;
  const space = written.indexOf(' ');
  const months = OF_TWO_WORDS[FIRST_WORD.exec(written.slice(0, space))?.[1] ?? ''];
  const ordinal = ORDINAL.exec(written.slice(space + 1));
  if (months === undefined || ordinal === null) return undefined;
  return toSpelling(ordinal[1] === undefined ? months[1] : months[0]);
}

const MARKED = /[ـ\u064b-\u065f\u0670]/;

function bare(word: string): string {
  return MARKED.test(word) ? removeTatweel(removeHarakat(word)) : word;
}

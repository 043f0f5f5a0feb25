import {
  foldDecimalMark,
  foldDigits,
  removeInvisible,
  removeTatweel,
  removeThousandsCommas,
  removeThousandsMark,
  replacePresentationForms,
} from './normalize.ts';
import { transliterate } from './transliterate.ts';

/** What `toSlug` cuts at, in bytes of UTF-8: percent-encoded that is at most 360 characters of an address. */
export const SLUG_BYTES = 120;
/** The most an editor's own slug may have. */
export const SLUG_BYTES_LIMIT = 180;

/** Why a slug cannot stand in an address or as the name of a file. */
export type SlugError = 'empty' | 'too-long' | 'path' | 'percent' | 'control' | 'reserved' | 'character';

const encoder = new TextEncoder();
const PERCENT_RUN = /(?:%[0-9a-f]{2})+/gi;
const MARKS = /\p{M}+/gu;
/** «2,5» as papers of the Maghreb write it; a row of numbers stays one. */
const DECIMAL_COMMA = /(?<![0-9.,])([0-9]+),([0-9]{1,2})(?![.,]?[0-9])/g;
/** Everything but letters, digits and the point of a decimal number; those of dates and versions are not kept. */
const NOT_KEPT = /(?:[^\p{L}\p{Nd}.]|\.(?!(?<=(?<![0-9.])[0-9]+\.)[0-9]+(?!\.?[0-9])))+/gu;
/** Letters that Arabic joins to the word behind them, parted from it by a mark: «لـ"تمكين"», «الـ(17)». */
const PARTED_PREFIX = /(?<![\p{L}\p{Nd}])((?:[وفبلك]?(?:ال|لل)|[وفبلك]))["«“”„'‘([]+(?=[\p{L}\p{Nd}])/gu;
/** Words that a slug cut to its length does not end with. */
const HANGING =
  /-(?:و|أو|أن|إن|ما|لا|لم|لن|قد|مع|من|إلى|الى|على|عن|في|بين|بعد|قبل|عند|حول|ضد|دون|خلال|حتى|منذ|عبر|نحو|ضمن|التي|الذي|الذين|حيث|هذا|هذه|كل|أي|بن|ثم|[وفبلك])$/u;
const EDGE_HYPHENS = /^-+|-+$/g;
const NOT_ASCII = /[^a-z0-9.-]+/g;
const PATH_SIGNS = /[/\\]|\.\./;
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}]/u;
/** Names Windows keeps for devices, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;

/**
 * Returns the part of an address made from a headline: «القمّة الـ55: 20% للمناخ» → «القمة-ال55-20-للمناخ».
 * Percent-encoding is undone; presentation forms, harakat, tatweel and controls go; letters and digits stay
 * (٣ becomes 3), and a number is one piece: «2٫5» → «2.5», «1,200» → «1200»; everything else is one hyphen. NFC, lower case, at most 120 bytes, cut at a word.
 * With `ascii` letters are transliterated: «السلام» → «alslam». Empty where a text has no letter or digit.
 */
export function toSlug(text: string, options: { readonly ascii?: boolean } = {}): string {
  const kept = keepLettersAndDigits(decodePercent(text));
  const slug = cutAtWord(options.ascii === true ? toAscii(kept) : kept, SLUG_BYTES);
  if (!RESERVED.test(slug)) return slug;
  return slug.includes('.') ? slug.replace('.', '-') : `${slug}-1`;
}

/** Returns why an editor's slug cannot be used, or undefined when it can; `toSlug` of it shows what to write instead. */
export function slugError(slug: string): SlugError | undefined {
  if (slug === '') return 'empty';
  if (PATH_SIGNS.test(slug)) return 'path';
  if (slug.includes('%')) return 'percent';
  if (CONTROLS.test(slug)) return 'control';
  if (byteLength(slug) > SLUG_BYTES_LIMIT) return 'too-long';
  if (RESERVED.test(slug)) return 'reserved';
  return keepLettersAndDigits(slug) === slug ? undefined : 'character';
}

function decodePercent(text: string): string {
  return text.replace(PERCENT_RUN, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

function keepLettersAndDigits(text: string): string {
  const letters = replacePresentationForms(text.toWellFormed()).normalize('NFC').toLowerCase().normalize('NFC');
  const bare = removeTatweel(removeInvisible(letters)).replace(MARKS, '').replace(PARTED_PREFIX, '$1');
  const numbers = removeThousandsCommas(foldDecimalMark(removeThousandsMark(foldDigits(bare))));
  return numbers.replace(DECIMAL_COMMA, '$1.$2').replace(NOT_KEPT, '-').replace(EDGE_HYPHENS, '').normalize('NFC');
}

function toAscii(slug: string): string {
  return transliterate(slug).toLowerCase().replace(NOT_ASCII, '-').replace(/-{2,}/g, '-').replace(EDGE_HYPHENS, '');
}

function cutAtWord(slug: string, limit: number): string {
  if (byteLength(slug) <= limit) return slug;
  const head = headOfBytes(slug, limit);
  const hyphen = slug.charAt(head.length) === '-' ? head.length : head.lastIndexOf('-');
  let kept = hyphen > 0 ? head.slice(0, hyphen) : head;
  kept = kept.replace(/\.$/, '');
  while (HANGING.test(kept)) kept = kept.replace(HANGING, '');
  return kept;
}

function headOfBytes(text: string, limit: number): string {
  let head = '';
  let bytes = 0;
  for (const character of text) {
    bytes += byteLength(character);
    if (bytes > limit) break;
    head += character;
  }
  return head;
}

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

import { z } from 'zod';
import { foldDigits } from '#arabic/normalize.ts';
import { type SlugError, slugError } from '#arabic/slug.ts';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { issueText } from '#diagnostics/schema-message.ts';
import { shorten } from '#diagnostics/shorten.ts';
import { writtenValue } from '#diagnostics/written-value.ts';
import type { Texts } from '#messages/message.ts';
import { type SaidByRule, says } from '#messages/says.ts';

/** Stands for a key in the messages of a schema; they name it as the file writes it. */
export const KEY = '';

/** Default maximum length; longer texts belong in the body. */
const MAX_LETTERS = 5_000;

/** Characters that are invisible, some of which count as letters (U+3164, U+115F, U+2800), and tatweel. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640\u2800\uFFFC]+/gu;

/** A required text: not empty, not only spaces or invisible characters, at most `most` characters. */
export function visibleText(what: string, most: number = MAX_LETTERS) {
  return z
    .string({
      error: (issue) => issueText(says(issue.input === undefined ? 'text-missing' : 'text-not-text', { key: what })),
    })
    .refine((text) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(text.replace(INVISIBLE, '')), {
      error: issueText(says('text-empty', { key: what })),
    })
    .refine((text) => text.length <= most, {
      error: issueText(says('text-too-long', { key: what, limit: most })),
    })
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());
}

/** Returns the messages for a missing text and for a wrong type. */
export function needed(example: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) =>
    issueText(says(input === undefined ? 'setting-missing' : 'setting-not-text', { key: KEY, example }));
}

/** Returns the message for a value that is no list. */
export function listExpected(example: string): string {
  return issueText(says('list-expected', { key: KEY, example }));
}

/** Returns the message for a value of another form. */
export function formExpected(example: Texts): string {
  return issueText(says('mapping-expected', { key: KEY, example }));
}

const SLUG_ERRORS: Readonly<Record<SlugError, Texts>> = {
  empty: { en: 'is empty', ar: 'فارغ' },
  'too-long': { en: 'is over 180 bytes long', ar: 'يتجاوز 180 بايت' },
  path: { en: 'contains "/" or ".."', ar: 'فيه «/» أو «..»' },
  percent: { en: 'contains "%"', ar: 'فيه «%»' },
  control: { en: 'contains an invisible character', ar: 'فيه رمز خفي' },
  reserved: { en: 'is reserved by some file systems', ar: 'اسم تحجزه بعض أنظمة الملفات' },
  character: {
    en: 'contains something other than lower-case letters, digits and single hyphens',
    ar: 'فيه غير الحروف والأرقام والشرطات المفردة',
  },
};

/** The last part of an address, given by an editor. */
export const slugText = z
  .string({ error: issueText(says('text-not-text', { key: KEY })) })
  .superRefine((slug, context) => {
    const error = slugError(slug);
    if (error === undefined) return;
    context.addIssue({
      code: 'custom',
      message: issueText(says('slug-form', { key: KEY, fault: SLUG_ERRORS[error] })),
    });
  });

/** A whole number, in digits of either kind: `24` or `٢٤`. */
export const whole = (what: string, least: number, most: number) =>
  z.preprocess(asNumber, wholeNumber(what, least, most));

function asNumber(value: unknown): unknown {
  return typeof value === 'string' && /^[0-9٠-٩]{1,9}$/.test(value) ? Number(foldDigits(value)) : value;
}

const wholeNumber = (what: string, least: number, most: number) =>
  z
    .int({ error: issueText(says('number-not-whole', { key: what, least, most })) })
    .min(least, { error: issueText(says('number-too-small', { key: what, least, most })) })
    .max(most, { error: issueText(says('number-too-large', { key: what, least, most })) });

const YES_NO: ReadonlyMap<unknown, boolean> = new Map([
  ['نعم', true],
  ['لا', false],
]);

/** Yes or no: `true`, `false`, «نعم» or «لا». */
export const yesNo = (what: string) =>
  z.preprocess((value) => YES_NO.get(value) ?? value, z.boolean({ error: issueText(says('yes-no', { key: what })) }));

/**
 * A word of a fixed list. `words` has its Arabic spellings too, several with «|» between them: `{ latn: 'غربية|123' }`.
 */
export function word<T extends string>(what: string, words: Readonly<Record<T, string>>) {
  const known = Object.keys(words) as T[];
  const meaning = new Map(
    known.flatMap((one) =>
      [one, ...words[one].split('|')].map((spelling) => [spelling.normalize('NFC'), one] as const),
    ),
  );
  return z.preprocess(
    (value) => (typeof value === 'string' ? (meaning.get(value.normalize('NFC').trim()) ?? value) : value),
    z.enum(known, { error: ({ input }) => issueText(unknownWord(input, what, [...meaning.keys()])) }),
  );
}

/** The message for a word that is not of a list; the list is named in the language of the word. */
export function unknownWord(input: unknown, key: string, all: readonly string[]): SaidByRule {
  const word = shorten(writtenValue(input));
  const isArabic = ARABIC.test(word);
  const known = all.filter((one) => ARABIC.test(one) === isArabic);
  const near = nearestWords(word, known);
  return near.length > 0 ? says('word-unknown/near', { word, key, near }) : says('word-unknown', { word, key, known });
}

const ARABIC = /\p{Script=Arabic}/u;

/** An http or https address, as browsers normalize it. */
export const webAddress = (what: string) =>
  z
    .string({ error: issueText(says('url-not-text', { key: what })) })
    .refine(isHttpUrl, { error: issueText(says('url-form', { key: what })) })
    .transform(normalUrl);

/** Normalizes an absolute address as browsers do, so that all readers of a page or feed follow the same link. */
export function normalUrl(text: string): string {
  return new URL(text).href;
}

/**
 * Returns true for an absolute http(s) address. "\\" is rejected, because browsers and other programs resolve it
 * differently.
 */
export function isHttpUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s/\\][^\s\\]*$/i.test(text)) return false;
  return URL.canParse(text) && new URL(text).username === '' && new URL(text).password === '';
}

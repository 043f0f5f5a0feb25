import { z } from 'zod';
import { foldDigits } from '#arabic/normalize.ts';
import { type SlugError, slugError } from '#arabic/slug.ts';

/** Default maximum length; longer texts belong in the body. */
const MAX_LETTERS = 5_000;

/** Characters that are invisible, some of which count as letters (U+3164, U+115F, U+2800), and tatweel. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640\u2800\uFFFC]+/gu;

/** A required text: not empty, not only spaces or invisible characters, at most `most` characters. */
export function visibleText(what: string, most: number = MAX_LETTERS) {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined ? `There is no ${what}. Write one.` : `The ${what} is not text. Put it in quotes.`,
    })
    .refine((text) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(text.replace(INVISIBLE, '')), {
      error: `The ${what} is empty. Write words that a reader can see.`,
    })
    .refine((text) => text.length <= most, {
      error: `The ${what} is over ${most.toLocaleString('en')} letters long. Shorten it.`,
    })
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());
}

/** Returns the messages for a missing text and for a wrong type. */
export function needed(what: string, advice: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined ? `There is no ${what}. ${advice}` : `The ${what} is not text. ${advice}`);
}

const SLUG_ADVICE = 'Write letters and digits joined by single hyphens, or omit the key.';

const SLUG_ERRORS: Readonly<Record<SlugError, string>> = {
  empty: 'The slug is empty.',
  'too-long': 'The slug is over 180 bytes long.',
  path: 'The slug contains "/" or "..".',
  percent: 'The slug contains "%".',
  control: 'The slug contains an invisible character.',
  reserved: 'The slug is reserved by some file systems.',
  character: 'The slug contains something other than lower-case letters, digits and single hyphens.',
};

/** The last part of an address, given by an editor. */
export const slugText = z.string({ error: `The slug is not text. ${SLUG_ADVICE}` }).superRefine((slug, context) => {
  const error = slugError(slug);
  if (error !== undefined) context.addIssue({ code: 'custom', message: `${SLUG_ERRORS[error]} ${SLUG_ADVICE}` });
});

/** A whole number, in digits of either kind: `24` or `٢٤`. */
export const whole = (what: string, least: number, most: number) =>
  z.preprocess(asNumber, wholeNumber(what, least, most));

function asNumber(value: unknown): unknown {
  return typeof value === 'string' && /^[0-9٠-٩]{1,9}$/.test(value) ? Number(foldDigits(value)) : value;
}

const wholeNumber = (what: string, least: number, most: number) =>
  z
    .int({ error: `${what} is not a whole number. Write one from ${least} to ${most}.` })
    .min(least, { error: `${what} is too small. Write a whole number from ${least} to ${most}.` })
    .max(most, { error: `${what} is too large. Write a whole number from ${least} to ${most}.` });

const YES_NO: ReadonlyMap<unknown, boolean> = new Map([
  ['نعم', true],
  ['لا', false],
]);

/** Yes or no: `true`, `false`, «نعم» or «لا». */
export const yesNo = (what: string) =>
  z.preprocess(
    (value) => YES_NO.get(value) ?? value,
    z.boolean({ error: `${what} is neither true nor false. Write one of them, without quotes.` }),
  );

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
  const shown = known.map((one) => `${one} (${words[one].split('|')[0]})`).join(', ');
  return z.preprocess(
    (value) => (typeof value === 'string' ? (meaning.get(value.normalize('NFC').trim()) ?? value) : value),
    z.enum(known, { error: `${what} is not known. Write one of: ${shown}.` }),
  );
}

/** An http or https address, as browsers normalize it. */
export const webAddress = (what: string) =>
  z
    .string({ error: `${what} is not text. Write an address: "https://…".` })
    .refine(isHttpUrl, { error: `${what} is not an http or https address. Write "https://…".` })
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

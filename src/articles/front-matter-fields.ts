import { z } from 'zod';
import { type DateError, parseIsoDate } from '#arabic/dates.ts';
import { createTimeZone } from '#arabic/time-zone.ts';
import { issueText } from '#diagnostics/schema-message.ts';
import type { Texts } from '#messages/message.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import { isHttpUrl, KEY, normalUrl, unknownWord, visibleText } from '#site/fields.ts';

/** What is wrong with a text that is no date. */
export const DATE_ERRORS: Readonly<Record<DateError, SaidByRule>> = {
  'not-iso': says('date-not-iso'),
  'no-such-day': says('date-no-such-day'),
  'no-such-time': says('date-no-such-time'),
  'no-such-offset': says('date-no-such-offset'),
  'year-out-of-range': says('date-year'),
};

/** Whether a date is valid does not depend on the zone; creating a zone costs 0.1 ms. */
const UTC = createTimeZone('UTC');

/** A date as written; `parse` interprets it in the site's zone. */
export function dateText(errors: Readonly<Record<DateError, SaidByRule>>) {
  return z
    .string({
      error: ({ input }) =>
        issueText(input === undefined || input === null ? says('date-missing', { key: KEY }) : errors['not-iso']),
    })
    .superRefine((text, context) => {
      const result = parseIsoDate(text, UTC);
      if ('error' in result) context.addIssue({ code: 'custom', message: issueText(errors[result.error]) });
    });
}

/** A date as written; the parser interprets it in the zone of the site. */
export const date = dateText(DATE_ERRORS);

/** A text of one line that shows something. */
export const text = (most?: number) => visibleText(KEY, most);

/** The message for what is no list. */
export const LIST = issueText(says('list-expected', { key: KEY, example: '- …' }));

/** The message for a value of another form. */
export function form(example: Texts): string {
  return issueText(says('mapping-expected', { key: KEY, example }));
}

/** One text, or a list of texts. */
export const textList = (example: string, most: number) => {
  const error = issueText(says('list-expected', { key: KEY, example }));
  return atMost(most, z.union([z.array(text(500), { error }), text(500).transform((one) => [one])], { error }));
};

/** Lists are limited: a mistake in a program must not give an article a thousand tags. */
export function atMost<T>(most: number, list: z.ZodType<T[]>) {
  return list.refine(({ length }) => length <= most, {
    error: issueText(says('list-too-long', { limit: most })),
  });
}

/** An address on the web. */
export const url = z
  .string({ error: issueText(says('url-not-text', { key: KEY })) })
  .refine(isHttpUrl, { error: issueText(says('url-form', { key: KEY })) })
  .transform(normalUrl);

/** A word from a fixed list, in English or Arabic. */
export function oneOf<T extends string>(words: readonly T[], arabic: Readonly<Record<string, T>>) {
  const all: readonly string[] = [...words, ...Object.keys(arabic)];
  const unknown = ({ input }: { readonly input?: unknown }): string => issueText(unknownWord(input, KEY, all));
  return z
    .string({ error: unknown })
    .refine((word) => all.includes(word), { error: unknown })
    .transform((word): T => arabic[word] ?? (word as T));
}

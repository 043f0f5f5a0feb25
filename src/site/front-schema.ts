import { z } from 'zod';
import { parseIsoDate } from '#arabic/dates.ts';
import { createTimeZone } from '#arabic/time-zone.ts';
import { createSchemaKeys } from '#diagnostics/schema-keys.ts';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import { formExpected, KEY, listExpected, unknownWord, visibleText } from './fields.ts';
import { BAND_SHAPES, type BandShape, FRONT_SHAPES, type FrontShape } from './front-plan.ts';

const ARTICLE_FORM = {
  en: 'the slug, address, file or headline of an article, in quotes',
  ar: 'مسار مقال أو رابطه أو ملفه أو عنوانه، بين علامتي اقتباس',
};

/** Whether a date is valid does not depend on the zone. */
const UTC = createTimeZone('UTC');

const until = z
  .string({ error: issueText(says('until-form', { key: KEY })) })
  .refine((text) => !('error' in parseIsoDate(text, UTC)), { error: issueText(says('until-form', { key: KEY })) })
  .optional()
  .meta({ arabic: 'حتى', description: 'The last day or moment for which it holds.', example: '2026-11-23T18:00' });

/** A word from a fixed list, in English or Arabic. */
function shapeOf<T extends string>(words: readonly T[], arabic: Readonly<Record<string, T>>) {
  const all = [...words, ...Object.keys(arabic)];
  const error = ({ input }: { readonly input?: unknown }): string => issueText(unknownWord(input, KEY, all));
  return z
    .string({ error })
    .refine((word) => all.includes(word), { error })
    .transform((word): T => arabic[word] ?? (word as T));
}

const frontShape = shapeOf<FrontShape>(FRONT_SHAPES, {
  حدث: 'event',
  اثنان: 'two',
  ثلاثة: 'three',
  هادئ: 'quiet',
  نص: 'text',
});

const bandShape = shapeOf<BandShape>(BAND_SHAPES, { عريض: 'broad', غامر: 'deep', ثلاثي: 'trio', نص: 'text' });

const shapeSchema = z.strictObject({
  is: frontShape.meta({ arabic: 'هي', description: 'event حدث، two اثنان، three ثلاثة، quiet هادئ، text نص.' }),
  until,
});

/** An article with an end. */
const frontArticleSchema = z.strictObject({
  article: visibleText('article').meta({
    arabic: 'المقال',
    description: 'Slug, address, file or headline of the article.',
  }),
  until,
});

const articleEntry = z.union([visibleText('article').transform((article) => ({ article })), frontArticleSchema], {
  error: formExpected(ARTICLE_FORM),
});

/** One row under `bands`. */
export const frontBandSchema = z.strictObject(
  {
    section: visibleText('section').meta({ arabic: 'القسم', description: 'Name or slug of a section.' }),
    shape: bandShape.optional().meta({
      arabic: 'الهيئة',
      description: 'broad عريض، deep غامر، trio ثلاثي، text نص.',
    }),
    lead: articleEntry.optional().meta({ arabic: 'الصدر', description: 'The band’s first story.' }),
    until,
  },
  { error: formExpected({ en: '"section: …" under one "- "', ar: '«القسم: …» تحت «- » واحدة' }) },
);

/** One row under `off`, if more than an article’s name. */
export const frontOffSchema = z.strictObject({
  article: visibleText('article').optional().meta({ arabic: 'المقال', description: 'An article, or:' }),
  section: visibleText('section').optional().meta({ arabic: 'القسم', description: 'A section’s whole band.' }),
  until,
});

const offEntry = z
  .union([visibleText('article').transform((article) => ({ article })), frontOffSchema], {
    error: formExpected(ARTICLE_FORM),
  })
  .refine((entry) => ('section' in entry && entry.section !== undefined) !== (entry.article !== undefined), {
    error: issueText(says('front-off-form')),
  });

const list = <T extends z.ZodType>(entry: T, what: string, most: number) =>
  z
    .array(entry, { error: listExpected('- …') })
    .max(most, { error: issueText(says('front-room', { key: what, limit: most })) })
    .default([]);

/** The only description of `content/front.yaml`; the reference table is generated from it. */
export const frontSchema = z.strictObject(
  {
    shape: z
      .union([frontShape.transform((is) => ({ is })), shapeSchema], {
        error: ({ input }) => issueText(unknownWord(input, KEY, FRONT_SHAPES)),
      })
      .optional()
      .meta({
        arabic: 'الهيئة',
        description: 'How the head is set: event حدث، two اثنان، three ثلاثة، quiet هادئ، text نص.',
        example: 'حدث',
      }),
    lead: articleEntry.optional().meta({ arabic: 'الصدر', description: 'The first story.' }),
    second: list(articleEntry, 'second', 6).meta({ arabic: 'التالية', description: 'The stories after it, in order.' }),
    bands: list(frontBandSchema, 'bands', 100).meta({
      arabic: 'الأبواب',
      description: 'Sections in the order shown, each with its shape; the others follow.',
    }),
    off: list(offEntry, 'off', 500).meta({
      arabic: 'خارج الأولى',
      description: 'Articles and sections that the front page does not show.',
    }),
  },
  {
    error: formExpected({
      en: '"lead:", "second:", "bands:" or "off:"',
      ar: '«الصدر:» أو «التالية:» أو «الأبواب:» أو «خارج الأولى:»',
    }),
  },
);

const KEYS = createSchemaKeys(frontSchema);

/** The names of the keys at each place of `front.yaml`. */
export const { canonicalKey: canonicalFrontKey, knownKeys: knownFrontKeys } = KEYS;

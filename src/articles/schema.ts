import { z } from 'zod';
import { type DateError, parseIsoDate } from '#arabic/dates.ts';
import { createTimeZone } from '#arabic/time-zone.ts';
import { arabicKeys, type KnownKeys, keysOf } from '#diagnostics/schema-diagnostics.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { isHttpUrl, normalUrl, slugText, visibleText } from '#site/fields.ts';
import {
  ARTICLE_KINDS,
  type ArticleKind,
  CORRECTION_KINDS,
  type CorrectionKind,
  SOURCE_KINDS,
  type SourceKind,
} from './article.ts';

const DATE_ADVICE = 'Write 2026-11-23 or 2026-11-23T09:30, in the site’s zone, or with a zone at the end (+03:00, Z).';

const DATE_ERRORS: Readonly<Record<DateError, string>> = {
  'not-iso': 'This is not a date.',
  'no-such-day': 'This day does not exist.',
  'no-such-time': 'This time does not exist.',
  'no-such-offset': 'No time zone has this offset.',
  'year-out-of-range': 'The year is not between 1800 and 2200.',
};

/** Whether a date is valid does not depend on the zone; creating a zone costs 0.1 ms. */
const UTC = createTimeZone('UTC');

/** A date as written; `parse` interprets it in the site's zone. */
function dateText(errors: Readonly<Record<DateError, string>>) {
  return z
    .string({
      error: ({ input }) =>
        input === undefined || input === null
          ? `There is no date. ${DATE_ADVICE}`
          : `${errors['not-iso']} ${DATE_ADVICE}`,
    })
    .superRefine((text, context) => {
      const result = parseIsoDate(text, UTC);
      if ('error' in result) context.addIssue({ code: 'custom', message: `${errors[result.error]} ${DATE_ADVICE}` });
    });
}

const date = dateText(DATE_ERRORS);

const BREAKING = 'breaking is neither true nor the date until which it applies.';

const text = visibleText;

const textList = (what: string, advice: string, most: number) =>
  atMost(
    most,
    z.union([z.array(text(what, 500), { error: advice }), text(what, 500).transform((one) => [one])], {
      error: advice,
    }),
  );

/** Lists are limited: a mistake in a program must not give an article a thousand tags. */
function atMost<T>(most: number, list: z.ZodType<T[]>) {
  return list.refine(({ length }) => length <= most, {
    error: `More than ${most} of them are too many for one article. Remove some.`,
  });
}

const url = z
  .string({ error: 'The url is not text. Write "https://…".' })
  .refine(isHttpUrl, { error: 'The url is not an http or https address. Write "https://…", or omit the key.' })
  .transform(normalUrl);

/** A word from a fixed list, in English or Arabic. */
function oneOf<T extends string>(what: string, words: readonly T[], arabic: Readonly<Record<string, T>>) {
  const all = [...words, ...Object.keys(arabic)];
  return z
    .string({ error: `This ${what} is not known. Write one of: ${all.join(', ')}.` })
    .refine((word) => all.includes(word), { error: `This ${what} is not known. Write one of: ${all.join(', ')}.` })
    .transform((word): T => arabic[word] ?? (word as T));
}

const ARABIC_KINDS: Readonly<Record<string, ArticleKind>> = {
  خبر: 'news',
  تحليل: 'analysis',
  رأي: 'opinion',
  تحقيق: 'feature',
  قصة: 'feature',
  شرح: 'explainer',
  ساخر: 'satire',
  سخرية: 'satire',
  مدفوع: 'sponsored',
  إعلان: 'sponsored',
};

const ARABIC_SOURCE_KINDS: Readonly<Record<string, SourceKind>> = {
  وكالة: 'agency',
  ناشر: 'publisher',
  وثيقة: 'document',
  شخص: 'person',
};

const ARABIC_CORRECTION_KINDS: Readonly<Record<string, CorrectionKind>> = {
  تصويب: 'correction',
  توضيح: 'clarification',
  تحديث: 'update',
};

const sourceSchema = z.union(
  [
    text('source').transform((name) => ({ name, kind: 'publisher' as SourceKind })),
    z.strictObject({
      name: text('source name').meta({ arabic: 'الاسم', description: 'As shown.' }),
      url: url.optional().meta({ arabic: 'الرابط', description: 'Its address.' }),
      kind: oneOf('kind of source', SOURCE_KINDS, ARABIC_SOURCE_KINDS)
        .default('publisher')
        .meta({ arabic: 'النوع', description: 'agency وكالة، publisher ناشر، document وثيقة، person شخص.' }),
    }),
  ],
  { error: 'This is not a source. Write a name, or "name:", "url:" and "kind:" under one "- ".' },
);

const imageSchema = z.strictObject(
  {
    file: z
      .string({ error: 'The image has no file. Write "file: pictures/….jpg".' })
      .min(1, { error: 'The file is empty. Write "file: pictures/….jpg".' })
      .meta({ arabic: 'الملف', description: 'Beside the article, or a path inside `content/`.' }),
    alt: text('alt').meta({ arabic: 'الوصف', description: 'What is seen, for those who do not see it.' }),
    caption: text('caption').optional().meta({ arabic: 'التعليق', description: 'Under the picture.' }),
    credit: text('credit').optional().meta({
      arabic: 'المصور|المصدر',
      description: 'Who made it and under which licence; also written into the published files.',
    }),
  },
  { error: 'This is not an image. Write "file:" and "alt:" under the key.' },
);

const referenceSchema = z.union(
  [
    text('reference').transform((headline) => ({ headline, breaking: false })),
    z.strictObject({
      headline: text('headline').meta({
        arabic: 'العنوان',
        description: 'Slug, address, file or headline of the article.',
      }),
      breaking: z
        .boolean({ error: 'breaking is neither true nor false. Write one of them, without quotes.' })
        .default(false)
        .meta({ arabic: 'عاجل', description: 'Mark it «عاجل».' }),
    }),
  ],
  { error: 'This is not a reference to an article. Write its slug, address, file or headline, in quotes.' },
);

/** The next article; `whole` shows its whole text under this one. */
const nextMapping = z.strictObject({
  article: text('article')
    .optional()
    .meta({ arabic: 'المقال', description: 'Slug, address, file or headline of the article.' }),
  headline: text('headline').optional().meta({ arabic: 'العنوان', description: 'The same.' }),
  breaking: z
    .boolean({ error: 'breaking is neither true nor false. Write one of them, without quotes.' })
    .default(false)
    .meta({ arabic: 'عاجل', description: 'Mark it «عاجل».' }),
  whole: z
    .boolean({ error: 'whole is neither true nor false. Write one of them, without quotes.' })
    .optional()
    .meta({ arabic: 'كاملا|كاملًا', description: 'Its whole text stands under this article, folded.' }),
});

const nextSchema = z.union(
  [
    text('reference').transform((headline) => ({ headline, breaking: false, whole: undefined })),
    nextMapping
      .refine(({ article, headline }) => (article === undefined) !== (headline === undefined), {
        error: 'This names no article, or two. Write "article:" once.',
      })
      .transform(({ article, headline, breaking, whole }) => ({
        headline: article ?? headline ?? '',
        breaking,
        whole,
      })),
  ],
  { error: 'This is not a reference to an article. Write its slug, address, file or headline, in quotes.' },
);

const correctionSchema = z.strictObject(
  {
    date: date.meta({ arabic: 'التاريخ', description: 'When it was made.' }),
    text: text('text').meta({ arabic: 'النص', description: 'What was wrong and what is right.' }),
    kind: oneOf('kind of correction', CORRECTION_KINDS, ARABIC_CORRECTION_KINDS)
      .default('correction')
      .meta({ arabic: 'النوع', description: 'correction تصويب، clarification توضيح، update تحديث.' }),
  },
  { error: 'This is not a correction. Write "date:" and "text:" under one "- ".' },
);

const withdrawnSchema = z.strictObject(
  {
    date: date.meta({ arabic: 'التاريخ', description: 'When it was withdrawn.' }),
    reason: text('reason').meta({ arabic: 'السبب', description: 'Why, in a sentence readers see.' }),
  },
  { error: 'This is not a withdrawal. Write "date:" and "reason:" under the key.' },
);

/** The only description of an article's front matter; the reference table is generated from it. */
export const articleSchema = z.strictObject(
  {
    title: text('title', 500).meta({
      arabic: 'العنوان',
      description: 'The headline.',
      example: 'منظمة شنغهاي للتعاون في سطور',
    }),
    date: date.meta({
      arabic: 'التاريخ',
      description: 'When it is published; later than now, it waits.',
      example: '2026-11-23T09:30',
    }),
    updated: date
      .optional()
      .meta({ arabic: 'التحديث', description: 'When its text last changed.', example: '2026-11-23T11:00' }),
    section: z
      .string({
        error: (issue) =>
          issue.input === undefined
            ? 'There is no section. Write the name or slug of one in sections.yaml.'
            : 'The section is not text. Write the name or slug of one in sections.yaml.',
      })
      .meta({ arabic: 'القسم', description: 'Name or slug of a section in `sections.yaml`.', example: 'سياسة' }),
    kind: oneOf('kind', ARTICLE_KINDS, ARABIC_KINDS).default('news').meta({
      arabic: 'النوع',
      description: 'news خبر، analysis تحليل، opinion رأي، feature تحقيق، explainer شرح، satire ساخر، sponsored مدفوع.',
      example: 'شرح',
    }),
    summary: text('summary')
      .optional()
      .meta({ arabic: 'الملخص', description: 'The standfirst, one or two sentences.' }),
    kicker: text('kicker').optional().meta({ arabic: 'التمهيد', description: 'A few words above the headline.' }),
    authors: textList('author', 'The authors are not names. Write a list: [ليلى الحسني].', 40)
      .default([])
      .meta({ arabic: 'الكتاب|الكاتب', description: 'Names in the byline.', example: '[ليلى الحسني]' }),
    sources: atMost(60, z.array(sourceSchema, { error: 'The sources are not a list. Begin each with "- ".' }))
      .default([])
      .meta({ arabic: 'المصادر', description: 'In order; a name, or name, url and kind.' }),
    tags: textList('tag', 'The tags are not text. Write a list, and put numbers in quotes: [الصين, "2026"].', 60)
      .default([])
      .meta({
        arabic: 'الوسوم',
        description: 'Words of any spelling in `tags.yaml`, or new ones.',
        example: '[الصين, روسيا]',
      }),
    breaking: z
      .union([z.boolean(), dateText({ ...DATE_ERRORS, 'not-iso': BREAKING })], { error: `${BREAKING} ${DATE_ADVICE}` })
      .default(false)
      .meta({ arabic: 'عاجل', description: '`true`, or the moment until which it is breaking.', example: 'true' }),
    importance: z
      .union([z.literal(1), z.literal(2), z.literal(3)], {
        error: 'The importance is not 1, 2 or 3. Write 1 for what may lead, 3 for what stays below, or omit the key.',
      })
      .default(2)
      .meta({
        arabic: 'الأهمية',
        description: '1 may lead the front page, 2 as its date has it, 3 never in its first view.',
        example: '1',
      }),
    highlights: textList('highlight', 'The highlights are not a list of sentences. Begin each with "- ".', 12)
      .default([])
      .meta({ arabic: 'في سطور', description: 'The article in two to four lines.' }),
    image: imageSchema
      .optional()
      .meta({ arabic: 'الصورة', description: 'The lead picture: file, alt, caption, credit.' }),
    related: atMost(
      40,
      z.array(referenceSchema, { error: 'The related articles are not a list. Begin each with "- ".' }),
    )
      .default([])
      .meta({ arabic: 'مقالات مشابهة', description: 'An editor’s choice, first in the similar list.' }),
    next: nextSchema.optional().meta({ arabic: 'المقال التالي', description: 'The article to read after this one.' }),
    corrections: atMost(
      200,
      z.array(correctionSchema, { error: 'The corrections are not a list. Begin each with "- date:".' }),
    )
      .default([])
      .meta({ arabic: 'التصويبات', description: 'What was wrong, each with its date.' }),
    withdrawn: withdrawnSchema
      .optional()
      .meta({ arabic: 'السحب', description: 'Takes the article back: its page gives date and reason.' }),
    slug: slugText
      .optional()
      .meta({ arabic: 'المسار', description: 'The last part of the address; the file’s name where it is left out.' }),
    id: z
      .string({ error: 'The id is not text. Put it in quotes.' })
      .regex(/^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/, {
        error: 'The id is not 3 to 40 characters of a–z, 0–9 and hyphens. Write one that is, and never change it.',
      })
      .optional()
      .meta({
        arabic: 'المعرف',
        description: 'Written once by `new` and `import`; leads to `/a/ID/`.',
        example: 'sco-explainer',
      }),
    draft: z
      .boolean({ error: 'draft is neither true nor false. Write one of them, without quotes.' })
      .default(false)
      .meta({ arabic: 'مسودة', description: 'Seen only in a preview (`--drafts`).' }),
  },
  { error: 'The front matter is not a mapping of keys. Write "title: …", "date: …" and "section: …", a line each.' },
);

export type FrontMatter = z.output<typeof articleSchema>;

/** The objects nested in front matter, by their key. */
export const NESTED_SCHEMAS = {
  sources: sourceSchema.options[1],
  image: imageSchema,
  related: referenceSchema.options[1],
  next: nextMapping,
  corrections: correctionSchema,
  withdrawn: withdrawnSchema,
} as const;

const TOP_KEYS = arabicKeys(articleSchema.shape);
const NESTED_KEYS = new Map(Object.entries(NESTED_SCHEMAS).map(([key, schema]) => [key, arabicKeys(schema.shape)]));

/** Returns the English name of a key written in Arabic: `العنوان` is `title` at the top and `headline` under `related`. */
export function canonicalKey(path: YamlPath, written: string): string {
  const table = path.length === 0 ? TOP_KEYS : NESTED_KEYS.get(String(path[0]));
  return table?.get(written) ?? written;
}

const TOP_NAMES = keysOf(articleSchema.shape);
const NESTED_NAMES = new Map(Object.entries(NESTED_SCHEMAS).map(([key, schema]) => [key, keysOf(schema.shape)]));

/** Returns the keys allowed at a place of the front matter. */
export function knownKeys(path: YamlPath): KnownKeys {
  return NESTED_NAMES.get(String(path[0])) ?? TOP_NAMES;
}

import { z } from 'zod';
import { arabicKeys, type KnownKeys, keysOf } from '#diagnostics/schema-diagnostics.ts';
import { issueText } from '#diagnostics/schema-message.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { says } from '#messages/says.ts';
import { KEY, slugText } from '#site/fields.ts';
import { SOURCE_KINDS, type SourceKind } from '#site/vocabulary.ts';
import { ARTICLE_KINDS, type ArticleKind, CORRECTION_KINDS, type CorrectionKind } from './article.ts';

import { atMost, DATE_ERRORS, date, dateText, form, LIST, oneOf, text, textList, url } from './front-matter-fields.ts';

const BREAKING = says('breaking-form', { key: KEY });

const ARABIC_KINDS: Readonly<Record<string, ArticleKind>> = {
  خبر: 'news',
  تحليل: 'analysis',
  رأي: 'opinion',
  تقرير: 'report',
  تحقيق: 'investigation',
  قصة: 'feature',
  حوار: 'interview',
  مقابلة: 'interview',
  مراجعة: 'review',
  صور: 'photos',
  فيديو: 'video',
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
    text().transform((name) => ({ name, kind: 'publisher' as SourceKind })),
    z.strictObject({
      name: text().meta({ arabic: 'الاسم', description: 'As shown.' }),
      url: url.optional().meta({ arabic: 'الرابط', description: 'Its address.' }),
      kind: oneOf(SOURCE_KINDS, ARABIC_SOURCE_KINDS)
        .default('publisher')
        .meta({ arabic: 'النوع', description: 'agency وكالة، publisher ناشر، document وثيقة، person شخص.' }),
    }),
  ],
  {
    error: form({
      en: 'a name, or "name:", "url:" and "kind:" under one "- "',
      ar: 'اسمًا، أو «الاسم:» و«الرابط:» و«النوع:» تحت «- » واحدة',
    }),
  },
);

const imageSchema = z.strictObject(
  {
    file: z
      .string({ error: issueText(says('file-missing', { key: KEY })) })
      .min(1, { error: issueText(says('file-missing', { key: KEY })) })
      .meta({ arabic: 'الملف', description: 'Beside the article, or a path inside `content/`.' }),
    alt: text().meta({ arabic: 'الوصف', description: 'What is seen, for those who do not see it.' }),
    caption: text().optional().meta({ arabic: 'التعليق', description: 'Under the picture.' }),
    credit: text().optional().meta({
      arabic: 'المصور|المصدر',
      description: 'Who made it and under which licence; also written into the published files.',
    }),
  },
  { error: form({ en: '"file:" and "alt:" under the key', ar: '«الملف:» و«الوصف:» تحته، كلًا في سطر' }) },
);

const REFERENCE = {
  en: 'the slug, address, file or headline of an article, in quotes',
  ar: 'مسار مقال أو رابطه أو ملفه أو عنوانه، بين علامتي اقتباس',
};

const referenceSchema = z.union(
  [
    text().transform((headline) => ({ headline, breaking: false })),
    z.strictObject({
      headline: text().meta({
        arabic: 'العنوان',
        description: 'Slug, address, file or headline of the article.',
      }),
      breaking: z
        .boolean({ error: issueText(says('yes-no', { key: KEY })) })
        .default(false)
        .meta({ arabic: 'عاجل', description: 'Mark it «عاجل».' }),
    }),
  ],
  {
    error: form(REFERENCE),
  },
);

/** The next article; `whole` shows its whole text under this one. */
const nextMapping = z.strictObject({
  article: text().optional().meta({ arabic: 'المقال', description: 'Slug, address, file or headline of the article.' }),
  headline: text().optional().meta({ arabic: 'العنوان', description: 'The same.' }),
  breaking: z
    .boolean({ error: issueText(says('yes-no', { key: KEY })) })
    .default(false)
    .meta({ arabic: 'عاجل', description: 'Mark it «عاجل».' }),
  whole: z
    .boolean({ error: issueText(says('yes-no', { key: KEY })) })
    .optional()
    .meta({ arabic: 'كاملا|كاملًا', description: 'Its whole text stands under this article, folded.' }),
});

const nextSchema = z.union(
  [
    text().transform((headline) => ({ headline, breaking: false, whole: undefined })),
    nextMapping
      .refine(({ article, headline }) => (article === undefined) !== (headline === undefined), {
        error: issueText(says('next-form')),
      })
      .transform(({ article, headline, breaking, whole }) => ({
        headline: article ?? headline ?? '',
        breaking,
        whole,
      })),
  ],
  { error: form(REFERENCE) },
);

const correctionSchema = z.strictObject(
  {
    date: date.meta({ arabic: 'التاريخ', description: 'When it was made.' }),
    text: text().meta({ arabic: 'النص', description: 'What was wrong and what is right.' }),
    kind: oneOf(CORRECTION_KINDS, ARABIC_CORRECTION_KINDS)
      .default('correction')
      .meta({ arabic: 'النوع', description: 'correction تصويب، clarification توضيح، update تحديث.' }),
  },
  { error: form({ en: '"date:" and "text:" under one "- "', ar: '«التاريخ:» و«النص:» تحت «- » واحدة' }) },
);

const withdrawnSchema = z.strictObject(
  {
    date: date.meta({ arabic: 'التاريخ', description: 'When it was withdrawn.' }),
    reason: text().meta({ arabic: 'السبب', description: 'Why, in a sentence readers see.' }),
  },
  { error: form({ en: '"date:" and "reason:" under the key', ar: '«التاريخ:» و«السبب:» تحته، كلًا في سطر' }) },
);

/** The only description of an article's front matter; the reference table is generated from it. */
export const articleSchema = z.strictObject(
  {
    title: text(500).meta({
      arabic: 'العنوان',
      description: 'The headline.',
      example: 'منظمة شنغهاي للتعاون في سطور',
    }),
    date: date.meta({
      arabic: 'التاريخ|التأريخ',
      description: 'When it is published; later than now, it waits.',
      example: '2026-11-23T09:30',
    }),
    updated: date
      .optional()
      .meta({ arabic: 'التحديث', description: 'When its text last changed.', example: '2026-11-23T11:00' }),
    section: z
      .string({
        error: ({ input }) =>
          issueText(
            input === undefined ? says('section-missing', { key: KEY }) : says('section-not-text', { key: KEY }),
          ),
      })
      .meta({ arabic: 'القسم', description: 'Name or slug of a section in `sections.yaml`.', example: 'سياسة' }),
    kind: oneOf(ARTICLE_KINDS, ARABIC_KINDS).default('news').meta({
      arabic: 'النوع',
      description:
        'news خبر، report تقرير، analysis تحليل، opinion رأي، investigation تحقيق، feature قصة، interview حوار، review مراجعة، explainer شرح، photos صور، video فيديو، satire ساخر، sponsored مدفوع.',
      example: 'شرح',
    }),
    summary: text().optional().meta({ arabic: 'الملخص', description: 'The standfirst, one or two sentences.' }),
    kicker: text().optional().meta({ arabic: 'التمهيد', description: 'A few words above the headline.' }),
    authors: textList('[ليلى الحسني]', 40)
      .default([])
      .meta({ arabic: 'الكتاب|الكاتب', description: 'Names in the byline.', example: '[ليلى الحسني]' }),
    sources: atMost(60, z.array(sourceSchema, { error: LIST }))
      .default([])
      .meta({ arabic: 'المصادر', description: 'In order; a name, or name, url and kind.' }),
    tags: textList('[الصين, "2026"]', 60).default([]).meta({
      arabic: 'الوسوم|الوسم|وسوم',
      description: 'Words of any spelling in `tags.yaml`, or new ones.',
      example: '[الصين, روسيا]',
    }),
    breaking: z
      .union([z.boolean(), dateText({ ...DATE_ERRORS, 'not-iso': BREAKING })], { error: issueText(BREAKING) })
      .default(false)
      .meta({ arabic: 'عاجل', description: '`true` (نعم), or the moment until which it is breaking.', example: 'نعم' }),
    importance: z
      .union([z.literal(1), z.literal(2), z.literal(3)], {
        error: issueText(says('importance-form', { key: KEY })),
      })
      .default(2)
      .meta({
        arabic: 'الأهمية',
        description: '1 may lead the front page, 2 as its date has it, 3 never in its first view.',
        example: '1',
      }),
    highlights: textList('- …', 12)
      .default([])
      .meta({ arabic: 'في سطور', description: 'The article in two to four lines.' }),
    image: imageSchema
      .optional()
      .meta({ arabic: 'الصورة', description: 'The lead picture: file, alt, caption, credit.' }),
    related: atMost(40, z.array(referenceSchema, { error: LIST }))
      .default([])
      .meta({ arabic: 'مقالات مشابهة', description: 'An editor’s choice, first in the similar list.' }),
    next: nextSchema.optional().meta({ arabic: 'المقال التالي', description: 'The article to read after this one.' }),
    corrections: atMost(200, z.array(correctionSchema, { error: LIST }))
      .default([])
      .meta({ arabic: 'التصويبات', description: 'What was wrong, each with its date.' }),
    withdrawn: withdrawnSchema
      .optional()
      .meta({ arabic: 'السحب', description: 'Takes the article back: its page gives date and reason.' }),
    slug: slugText
      .optional()
      .meta({ arabic: 'المسار', description: 'The last part of the address; the file’s name where it is left out.' }),
    id: z
      .string({ error: issueText(says('id-not-text', { key: KEY })) })
      .regex(/^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/, {
        error: issueText(says('id-form', { key: KEY })),
      })
      .optional()
      .meta({
        arabic: 'المعرف',
        description: 'Written once by `new` and `import`; leads to `/a/ID/`.',
        example: 'sco-explainer',
      }),
    draft: z
      .boolean({ error: issueText(says('yes-no', { key: KEY })) })
      .default(false)
      .meta({ arabic: 'مسودة', description: 'Seen only in a preview (`--drafts`).' }),
  },
  {
    error: issueText(
      says('front-matter-form', {
        example: { en: '"title: …", "date: …" and "section: …"', ar: '«العنوان: …» و«التاريخ: …» و«القسم: …»' },
      }),
    ),
  },
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

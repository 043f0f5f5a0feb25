import { z } from 'zod';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import {
  isHttpUrl,
  KEY,
  listExpected,
  needed,
  normalUrl,
  slugText,
  visibleText,
  webAddress,
  whole,
  word,
} from './fields.ts';
import { PIGMENT_WORDS, pigmentField } from './pigment-field.ts';
import { ARTICLE_TAG_KINDS, PIGMENTS, type SourceKind, type TagKind } from './vocabulary.ts';

const TAG_KIND_WORDS: Readonly<Record<TagKind, string>> = {
  person: 'شخصية|شخص',
  place: 'مكان',
  organisation: 'جهة|مؤسسة|منظمة',
  series: 'ملف|سلسلة',
  topic: 'موضوع',
};

/** One row of `content/sections.yaml`. */
export const sectionSchema = z.strictObject(
  {
    name: visibleText('name').meta({ arabic: 'الاسم', description: 'As shown.', example: 'سياسة' }),
    slug: slugText
      .optional()
      .meta({ arabic: 'المسار', description: 'Part of its address; made from the name where it is left out.' }),
    pigment: pigmentField.optional().meta({
      arabic: 'اللون',
      description: `${PIGMENTS.map((name) => `${name} ${PIGMENT_WORDS[name]}`).join('، ')}، or a colour of its own in quotes.`,
      example: '"#556b2f"',
    }),
    order: whole('order', 0, 10_000)
      .optional()
      .meta({ arabic: 'الترتيب', description: 'Place in the navigation; the order of the file where it is left out.' }),
    description: visibleText('description')
      .optional()
      .meta({ arabic: 'الوصف', description: 'One sentence under its name.' }),
  },
  { error: issueText(says('row-form', { example: 'name: …' })) },
);

/** One row of `content/tags.yaml`. */
export const tagSchema = z.strictObject(
  {
    label: visibleText('label').meta({ arabic: 'الاسم', description: 'The spelling shown.', example: 'ترامب' }),
    slug: slugText
      .optional()
      .meta({ arabic: 'المسار', description: 'Part of its address; made from the label where it is left out.' }),
    kind: word('This kind', TAG_KIND_WORDS)
      .default('topic')
      .meta({
        arabic: 'النوع',
        description: ARTICLE_TAG_KINDS.map((kind) => `${kind} ${TAG_KIND_WORDS[kind].split('|')[0]}`).join('، '),
      }),
    aliases: z
      .array(visibleText('alias'), { error: listExpected('[ترامب, ترمب]') })
      .default([])
      .meta({ arabic: 'صيغ أخرى', description: 'Other spellings that mean this tag.', example: '[ترمب]' }),
    description: visibleText('description')
      .optional()
      .meta({ arabic: 'الوصف', description: 'One sentence on its page.' }),
  },
  { error: issueText(says('row-form', { example: 'label: …' })) },
);

/** One row of `content/authors.yaml`. */
export const authorSchema = z.strictObject(
  {
    name: visibleText('name').meta({ arabic: 'الاسم', description: 'As in the byline.', example: 'ليلى الحسني' }),
    slug: slugText
      .optional()
      .meta({ arabic: 'المسار', description: 'Part of the address; made from the name where it is left out.' }),
    aliases: z
      .array(visibleText('alias'), { error: listExpected('[ليلي الحسنى]') })
      .default([])
      .meta({
        arabic: 'صيغ أخرى',
        description: 'Other spellings of the name in bylines.',
        example: '[ليلي الحسنى]',
      }),
    role: visibleText('role').optional().meta({ arabic: 'الصفة', description: 'What the author does.' }),
    bio: visibleText('bio').optional().meta({ arabic: 'النبذة', description: 'A few sentences.' }),
    url: webAddress('url').optional().meta({ arabic: 'الرابط', description: 'A page of the author’s own.' }),
  },
  { error: issueText(says('row-form', { example: 'name: …' })) },
);

const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  agency: 'وكالة',
  publisher: 'ناشر',
  document: 'وثيقة',
  person: 'شخص',
};

/** One row of `content/sources.yaml`. */
export const sourceSchema = z.strictObject(
  {
    label: visibleText('label').meta({ arabic: 'الاسم', description: 'The spelling shown.', example: 'رويترز' }),
    slug: slugText
      .optional()
      .meta({ arabic: 'المسار', description: 'Part of its address; made from the label where it is left out.' }),
    kind: word('This kind', SOURCE_KIND_WORDS).optional().meta({
      arabic: 'النوع',
      description: 'agency وكالة، publisher ناشر، document وثيقة، person شخص; as the article has it where left out.',
      example: 'وكالة',
    }),
    url: webAddress('url')
      .optional()
      .meta({ arabic: 'الرابط', description: 'Its site, where an article names no address.' }),
    aliases: z
      .array(visibleText('alias'), { error: listExpected('[رويتر]') })
      .default([])
      .meta({ arabic: 'صيغ أخرى', description: 'Other spellings that mean this source.', example: '[رويتر]' }),
  },
  { error: issueText(says('row-form', { example: 'label: …' })) },
);

const oldAddress = z
  .string({ error: needed('/2020/01/05/…/') })
  .refine((path) => isPath(path) && !/[?#]/.test(path), { error: issueText(says('old-address', { key: KEY })) })
  .refine((path) => !/^\/+$/.test(path), { error: issueText(says('old-address/front', { key: KEY })) })
  .refine((path) => !isReserved(path), {
    error: issueText(says('old-address/reserved', { key: KEY })),
  })
  .refine((path) => !path.includes('*'), {
    error: issueText(says('old-address-wildcard', { key: KEY })),
  })
  .refine(
    (path) => path.split('/').every((step) => stepBytes(step) <= MAX_STEP_LENGTH) && path.length <= MAX_PATH_LENGTH,
    {
      error: issueText(says('old-address/long', { key: KEY })),
    },
  );

/** Files at the root that hosts and builds read or write, and folders of hashed files. */
const RESERVED =
  /^\/+(?:\.ht[^/]*|\.nojekyll|\.git|\.well-known\/+security\.txt|_redirects|_headers|_routes\.json|_worker\.js|vercel\.json|netlify\.toml|nuqta-[^/]*\.json|_assets|_pictures|_share|_batch|_astro)(?:\.(?:br|gz))?(?:\/|$)/i;

function isReserved(path: string): boolean {
  try {
    return RESERVED.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/** Maximum bytes of a file name and characters of a path that every disk and host supports. */
const MAX_STEP_LENGTH = 240;
const MAX_PATH_LENGTH = 2_000;

function stepBytes(step: string): number {
  try {
    return Buffer.byteLength(decodeURIComponent(step));
  } catch {
    return Buffer.byteLength(step);
  }
}

/** A path on this site: `//host` and `/\host` lead to other hosts, and dots climb. */
function isPath(path: string): boolean {
  if (!/^\/(?![/\\])[^\s\\]*$/.test(path)) return false;
  try {
    const decoded = decodeURIComponent(path);
    if (/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\\]/u.test(decoded)) return false;
    return !decoded.split('/').some((step) => step === '.' || step === '..');
  } catch {
    return false;
  }
}

/** One row of `content/redirects.yaml`. */
export const redirectSchema = z.strictObject(
  {
    from: oldAddress.meta({ arabic: 'من', description: 'The old path on this site.' }),
    to: z
      .string({ error: needed('/…') })
      .refine((text) => (isPath(text) && !text.includes('?')) || isHttpUrl(text), {
        error: issueText(says('new-address', { key: KEY })),
      })
      .transform((text) => (isHttpUrl(text) ? normalUrl(text) : text))
      .meta({ arabic: 'إلى', description: 'Where it went: a path on this site, or a whole address.' }),
  },
  { error: issueText(says('row-form', { example: 'from: …, to: …' })) },
);

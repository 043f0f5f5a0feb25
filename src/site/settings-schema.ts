import { z } from 'zod';
import { type SlugError, slugError } from '#arabic/slug.ts';
import { isTimeZone } from '#arabic/time-zone.ts';
import { ARTICLE_TAG_KINDS, FEED_FORMATS, PIGMENTS } from './site.ts';

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

/** The messages for a missing text and for a wrong type. */
function needed(what: string, advice: string): (issue: { readonly input?: unknown }) => string {
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

const whole = (what: string, least: number, most: number) =>
  z
    .int({ error: `${what} is not a whole number. Write one from ${least} to ${most}.` })
    .min(least, { error: `${what} is too small. Write a whole number from ${least} to ${most}.` })
    .max(most, { error: `${what} is too large. Write a whole number from ${least} to ${most}.` });

const yesNo = (what: string) =>
  z.boolean({ error: `${what} is neither true nor false. Write one of them, without quotes.` });

const webAddress = (what: string) =>
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

/** The key `feeds` of `content/site.yaml`. */
export const feedsSchema = z.strictObject(
  {
    full: whole('full', 1, 500)
      .default(50)
      .meta({ description: 'Articles in the feeds of the whole site, of sections and of corrections.' }),
    lists: whole('lists', 1, 500).default(20).meta({ description: 'Articles in the feeds of all other lists.' }),
    formats: z
      .record(
        z.string(),
        z.array(
          z.enum(FEED_FORMATS, { error: `This format is not known. Write one of: ${FEED_FORMATS.join(', ')}.` }),
          { error: `The formats are not a list. Write [${FEED_FORMATS.join(', ')}], or [] for no feed.` },
        ),
        { error: 'formats is not a mapping of keys. Write "tags: [rss, atom]" under it.' },
      )
      .default({})
      .meta({
        description: 'The formats that feeds are written in, by what has them.',
        example: '{ tags: [rss, atom] }',
      }),
  },
  { error: 'feeds is not a mapping of keys. Write "full:", "lists:" or "formats:" under it.' },
);

const KEEP_ADVICE = 'Write paths from the root of the site: keep: [CNAME, .well-known, .git].';
const MAX_KEPT_PATHS = 100;

/** A path inside the published folder, without leading or trailing slash. */
const keptPath = z
  .string({ error: `This path is not text. ${KEEP_ADVICE}` })
  .transform((path) => path.normalize('NFC').replace(/^(?:\.\/|\/)+|\/+$/g, ''))
  .refine(isKeptPath, { error: `This is not a path inside the published folder. ${KEEP_ADVICE}` })
  .refine((path) => path === '' || /[^*/]/.test(path), { error: `This would keep everything. ${KEEP_ADVICE}` });

function isKeptPath(path: string): boolean {
  const isStep = (step: string): boolean => !['', '.', '..'].includes(step) && (step === '**' || !step.includes('**'));
  return path.split('/').every(isStep) && !/[\p{Cc}\p{Zl}\p{Zp}\\]/u.test(path);
}

/** The keys of `content/site.yaml`; the reference table is generated from it. */
export const siteSchema = z.strictObject(
  {
    name: visibleText('name').meta({ description: 'The newspaper’s name.', example: 'نقطة' }),
    description: visibleText('description').meta({ description: 'One sentence for search engines and feeds.' }),
    address: z
      .string({ error: needed('address', 'Write "https://example.org".') })
      .refine((text) => isHttpUrl(text) && new URL(text).pathname === '/' && !/[?#]/.test(text), {
        error: 'The address is not an origin. Write "https://example.org", and the path, if any, under base.',
      })
      .transform((text) => new URL(text).origin)
      .meta({ description: 'Where the site is served: scheme and host, no path.', example: 'https://example.org' }),
    base: z
      .string({ error: 'The base is not text. Write "/" or "/news/".' })
      .refine((path) => /^\/([A-Za-z0-9._~-]+\/)*([A-Za-z0-9._~-]+)?$/.test(path) && !/\/\.{1,2}(\/|$)/.test(path), {
        error: 'The base is not a path of ASCII letters. Write "/" or "/news/".',
      })
      .transform((text) => (text.endsWith('/') ? text : `${text}/`))
      .default('/')
      .meta({ description: 'The path the site stands under.', example: '/' }),
    timeZone: z
      .string({ error: 'The time zone is not text. Write an IANA name: Asia/Riyadh, Africa/Cairo.' })
      .refine(isTimeZone, { error: 'The time zone is not known. Write an IANA name: Asia/Riyadh, Africa/Cairo.' })
      .default('UTC')
      .meta({ description: 'Zone of every date that names none.', example: 'Asia/Beirut' }),
    digits: z
      .enum(['latn', 'arab'], { error: 'These digits are not known. Write latn (123) or arab (١٢٣).' })
      .default('latn')
      .meta({ description: '`latn` 123 or `arab` ١٢٣.' }),
    months: z
      .enum(['gregorian', 'levant', 'morocco', 'maghreb'], {
        error: 'These months are not known. Write gregorian, levant, morocco or maghreb.',
      })
      .default('gregorian')
      .meta({ description: '`gregorian` مايو، `levant` أيار، `morocco` ماي (غشت)، `maghreb` ماي (جانفي).' }),
    hijri: yesNo('hijri').default(true).meta({ description: 'Show the Umm al-Qura date beside the Gregorian one.' }),
    addresses: z
      .enum(['arabic', 'ascii'], { error: 'This kind of addresses is not known. Write arabic or ascii.' })
      .default('arabic')
      .meta({ description: '`ascii` writes every address in Latin letters.' }),
    feeds: feedsSchema
      .default({ full: 50, lists: 20, formats: {} })
      .meta({ description: 'How many articles feeds hold, and in which formats they are written: see below.' }),
    pageSize: whole('pageSize', 2, 500).default(24).meta({ description: 'Articles on one list page.' }),
    breakingHours: whole('breakingHours', 1, 168)
      .default(6)
      .meta({ description: 'Hours that `breaking: true` lasts.' }),
    editor: visibleText('editor').optional().meta({ description: 'Who answers for the content.' }),
    copyright: visibleText('copyright')
      .optional()
      .meta({ description: 'One line for the foot of each page and for feeds.' }),
    hub: webAddress('hub').optional().meta({ description: 'A WebSub hub, named in the feeds.' }),
    securityContact: z
      .string({ error: 'The security contact is not an address. Write "mailto:…" or "https://…".' })
      .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, {
        error: 'The security contact is not an address. Write "mailto:…" or "https://…".',
      })
      .optional()
      .meta({ description: 'Contact written into `/.well-known/security.txt`.' }),
    shareImages: yesNo('shareImages').default(true).meta({ description: 'Draw a share image for each article.' }),
    precompress: yesNo('precompress').default(false).meta({ description: 'Write .br and .gz beside each text file.' }),
    hsts: whole('hsts', 0, 730).default(0).meta({
      description:
        'Days for which browsers that came once ask for https alone (`Strict-Transport-Security`). 0 sends nothing; once sent it cannot be taken back before it ends, so begin with 1 when https works.',
    }),
    keep: z
      .array(keptPath, { error: `keep is not a list. ${KEEP_ADVICE}` })
      .max(MAX_KEPT_PATHS, { error: `keep names over ${MAX_KEPT_PATHS} paths. Name their folders instead.` })
      .default([])
      .meta({
        description:
          'Files and folders of your own in the published folder; each build carries them over. `*` stands for any letters of a name, `**` for any folders.',
        example: '[CNAME, .well-known, .git]',
      }),
  },
  { error: 'This file is not a mapping of keys. Write "name: …", "description: …" and "address: …", a line each.' },
);

/** One row of `content/sections.yaml`. */
export const sectionSchema = z.strictObject(
  {
    name: visibleText('name').meta({ description: 'As shown.' }),
    slug: slugText.optional().meta({ description: 'Part of its address; made from the name where it is left out.' }),
    pigment: z
      .enum(PIGMENTS, { error: `This pigment is not known. Write one of: ${PIGMENTS.join(', ')}.` })
      .default('cinnabar')
      .meta({ description: `Its colour: ${PIGMENTS.join(', ')}.` }),
    order: z
      .int({ error: 'The order is not a whole number. Write 1, 2, 3 …' })
      .optional()
      .meta({ description: 'Place in the navigation; the order of the file where it is left out.' }),
    description: visibleText('description').optional().meta({ description: 'One sentence under its name.' }),
  },
  { error: 'This is not a section. Write "name: …" after "- ".' },
);

/** One row of `content/tags.yaml`. */
export const tagSchema = z.strictObject(
  {
    label: visibleText('label').meta({ description: 'The spelling shown.' }),
    slug: slugText.optional().meta({ description: 'Part of its address; made from the label where it is left out.' }),
    kind: z
      .enum(ARTICLE_TAG_KINDS, { error: `This kind is not known. Write one of: ${ARTICLE_TAG_KINDS.join(', ')}.` })
      .default('topic')
      .meta({ description: ARTICLE_TAG_KINDS.join(', ') }),
    aliases: z
      .array(visibleText('alias'), { error: 'The aliases are not a list. Write [ترامب, ترمب].' })
      .default([])
      .meta({ description: 'Other spellings that mean this tag.' }),
    description: visibleText('description').optional().meta({ description: 'One sentence on its page.' }),
  },
  { error: 'This is not a tag. Write "label: …" after "- ".' },
);

/** One row of `content/authors.yaml`. */
export const authorSchema = z.strictObject(
  {
    name: visibleText('name').meta({ description: 'As in the byline.' }),
    slug: slugText.optional().meta({ description: 'Part of the address; made from the name where it is left out.' }),
    role: visibleText('role').optional().meta({ description: 'What the author does.' }),
    bio: visibleText('bio').optional().meta({ description: 'A few sentences.' }),
    url: webAddress('url').optional().meta({ description: 'A page of the author’s own.' }),
  },
  { error: 'This is not an author. Write "name: …" after "- ".' },
);

const OLD_ADDRESS = 'Write the path alone, without host, query or "#": /2020/01/05/…/.';

const oldAddress = z
  .string({ error: needed('old address', OLD_ADDRESS) })
  .refine((path) => isPath(path) && !/[?#]/.test(path), { error: `The old address is not a path. ${OLD_ADDRESS}` })
  .refine((path) => !/^\/+$/.test(path), { error: `The old address is the front page. ${OLD_ADDRESS}` })
  .refine((path) => !isReserved(path), {
    error: `The old address is reserved by the site or its host. ${OLD_ADDRESS}`,
  })
  .refine((path) => !path.includes('*'), {
    error: 'The old address contains "*", which hosts treat as a wildcard. Write each address in a separate row.',
  })
  .refine(
    (path) => path.split('/').every((step) => stepBytes(step) <= MAX_STEP_LENGTH) && path.length <= MAX_PATH_LENGTH,
    {
      error: `The old address is longer than disks allow. ${OLD_ADDRESS}`,
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
    from: oldAddress.meta({ description: 'The old path on this site.' }),
    to: z
      .string({ error: needed('new address', 'Write "/…" or "https://…".') })
      .refine((text) => (isPath(text) && !text.includes('?')) || isHttpUrl(text), {
        error: 'The new address is neither a path nor an https address. Write "/…" or "https://…".',
      })
      .transform((text) => (isHttpUrl(text) ? normalUrl(text) : text))
      .meta({ description: 'Where it went: a path on this site, or a whole address.' }),
  },
  { error: 'This is not a redirect. Write "from: …" and "to: …" after "- ".' },
);

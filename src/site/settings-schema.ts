import { z } from 'zod';
import { ARTICLE_TAG_KINDS, PIGMENTS } from './site.ts';

/** A text an editor must give: not empty, and not only spaces or characters nobody sees. */
export function visibleText(what: string) {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined ? `There is no ${what}. Write one.` : `The ${what} is not text. Put it in quotes.`,
    })
    .refine((text) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(text), {
      error: `The ${what} is empty. Write it, or leave the key out.`,
    })
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());
}

const whole = (what: string, least: number, most: number) =>
  z
    .int({ error: `${what} is a whole number from ${least} to ${most}.` })
    .min(least, { error: `${what} is at least ${least}.` })
    .max(most, { error: `${what} is at most ${most}.` });

const yesNo = (what: string) => z.boolean({ error: `${what} is true or false, without quotes.` });

const webAddress = (what: string) =>
  z
    .string({ error: `${what} is an address in quotes.` })
    .refine(isHttpUrl, { error: `${what} is not an http or https address. Write "https://…".` });

/** Says whether a text is a whole http or https address. */
export function isHttpUrl(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text)) return false;
  return URL.canParse(text) && new URL(text).username === '' && new URL(text).password === '';
}

/** The keys of `content/site.yaml`; the README's table is made from it. */
export const siteSchema = z.strictObject({
  name: visibleText('name').meta({ description: 'The newspaper’s name.', example: 'نقطة' }),
  description: visibleText('description').meta({ description: 'One sentence for search engines and feeds.' }),
  address: z
    .string({ error: 'The address is text: "https://example.org".' })
    .refine((text) => isHttpUrl(text) && new URL(text).pathname === '/' && !/[?#]/.test(text), {
      error: 'The address is not an origin. Write "https://example.org", and the path, if any, under base.',
    })
    .transform((text) => new URL(text).origin)
    .meta({ description: 'Where the site is served: scheme and host, no path.', example: 'https://example.org' }),
  base: z
    .string({ error: 'The base is a path: "/" or "/news/".' })
    .regex(/^\/([A-Za-z0-9._~-]+\/)*([A-Za-z0-9._~-]+)?$/, {
      error: 'The base is not a path of ASCII letters. Write "/" or "/news/".',
    })
    .transform((text) => (text.endsWith('/') ? text : `${text}/`))
    .default('/')
    .meta({ description: 'The path the site stands under.', example: '/' }),
  timeZone: z
    .string({ error: 'The time zone is an IANA name: Asia/Beirut.' })
    .refine(isTimeZone, { error: 'The time zone is not known. Write an IANA name: Asia/Riyadh, Africa/Cairo.' })
    .default('UTC')
    .meta({ description: 'Zone of every date that names none.', example: 'Asia/Beirut' }),
  digits: z
    .enum(['latn', 'arab'], { error: 'The digits are latn (123) or arab (١٢٣).' })
    .default('latn')
    .meta({ description: '`latn` 123 or `arab` ١٢٣.' }),
  months: z
    .enum(['gregorian', 'levant', 'morocco', 'maghreb'], {
      error: 'The months are gregorian, levant, morocco or maghreb.',
    })
    .default('gregorian')
    .meta({ description: '`gregorian` مايو، `levant` أيار، `morocco` ماي (غشت)، `maghreb` ماي (جانفي).' }),
  hijri: yesNo('hijri').default(true).meta({ description: 'Show the Umm al-Qura date beside the Gregorian one.' }),
  addresses: z
    .enum(['arabic', 'ascii'], { error: 'The addresses are arabic or ascii.' })
    .default('arabic')
    .meta({ description: '`ascii` writes every address in Latin letters.' }),
  feeds: z
    .strictObject({
      full: whole('full', 1, 500).default(50),
      lists: whole('lists', 1, 500).default(20),
    })
    .default({ full: 50, lists: 20 })
    .meta({ description: 'Articles in the main feeds (`full`) and in those of tags, authors and sources (`lists`).' }),
  pageSize: whole('pageSize', 2, 500).default(24).meta({ description: 'Articles on one list page.' }),
  breakingHours: whole('breakingHours', 1, 168).default(6).meta({ description: 'Hours that `breaking: true` lasts.' }),
  editor: visibleText('editor').optional().meta({ description: 'Who answers for the content.' }),
  copyright: visibleText('copyright')
    .optional()
    .meta({ description: 'One line for the foot of each page and for feeds.' }),
  hub: webAddress('hub').optional().meta({ description: 'A WebSub hub, named in the feeds.' }),
  securityContact: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, { error: 'The security contact is "mailto:…" or "https://…".' })
    .optional()
    .meta({ description: 'Contact written into `/.well-known/security.txt`.' }),
  shareImages: yesNo('shareImages').default(true).meta({ description: 'Draw a share image for each article.' }),
  precompress: yesNo('precompress').default(false).meta({ description: 'Write .br and .gz beside each text file.' }),
});

const slug = z
  .string({ error: 'The slug is text.' })
  .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, { error: 'The slug holds letters, digits and single hyphens only.' })
  .transform((text) => text.normalize('NFC'));

/** One row of `content/sections.yaml`. */
export const sectionSchema = z.strictObject({
  name: visibleText('name').meta({ description: 'As shown.' }),
  slug: slug.optional().meta({ description: 'Part of its address; made from the name where it is left out.' }),
  pigment: z
    .enum(PIGMENTS, { error: `The pigment is one of ${PIGMENTS.join(', ')}.` })
    .default('cinnabar')
    .meta({ description: `Its colour: ${PIGMENTS.join(', ')}.` }),
  order: z
    .int({ error: 'The order is a whole number.' })
    .optional()
    .meta({ description: 'Place in the navigation; the order of the file where it is left out.' }),
  description: visibleText('description').optional().meta({ description: 'One sentence under its name.' }),
});

/** One row of `content/tags.yaml`. */
export const tagSchema = z.strictObject({
  label: visibleText('label').meta({ description: 'The spelling shown.' }),
  slug: slug.optional().meta({ description: 'Part of its address; made from the label where it is left out.' }),
  kind: z
    .enum(ARTICLE_TAG_KINDS, { error: `The kind is one of ${ARTICLE_TAG_KINDS.join(', ')}.` })
    .default('topic')
    .meta({ description: ARTICLE_TAG_KINDS.join(', ') }),
  aliases: z
    .array(visibleText('alias'), { error: 'The aliases are a list: [ترامب, ترمب].' })
    .default([])
    .meta({ description: 'Other spellings that mean this tag.' }),
  description: visibleText('description').optional().meta({ description: 'One sentence on its page.' }),
});

/** One row of `content/authors.yaml`. */
export const authorSchema = z.strictObject({
  name: visibleText('name').meta({ description: 'As in the byline.' }),
  slug: slug.optional().meta({ description: 'Part of the address; made from the name where it is left out.' }),
  role: visibleText('role').optional().meta({ description: 'What the author does.' }),
  bio: visibleText('bio').optional().meta({ description: 'A few sentences.' }),
  url: webAddress('url').optional().meta({ description: 'A page of the author’s own.' }),
});

const oldAddress = z.string({ error: 'An address is text.' }).regex(/^\/[^\s?#]*$/, {
  error: 'The old address does not begin with "/". Write the path without host: /2020/01/05/…/.',
});

/** One row of `content/redirects.yaml`. */
export const redirectSchema = z.strictObject({
  from: oldAddress.meta({ description: 'The old path on this site.' }),
  to: z
    .string({ error: 'An address is text.' })
    .refine((text) => /^\/[^\s]*$/.test(text) || isHttpUrl(text), {
      error: 'The new address is neither a path ("/…") nor an https address.',
    })
    .meta({ description: 'Where it went: a path on this site, or a whole address.' }),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

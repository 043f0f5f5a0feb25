import { z } from 'zod';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import { formExpected, isHttpUrl, listExpected, visibleText, webAddress, word } from './fields.ts';

const ENTRY = formExpected({
  en: '"to: …" and, if it shall be shown under another name, "label: …"',
  ar: '«إلى: …» ثم «الاسم: …» إن كان لها اسم آخر',
});
const MAX_ENTRIES = 40;

/** The keys of one entry of a menu. */
export const menuEntrySchema = z.strictObject(
  {
    label: visibleText('label', 100)
      .optional()
      .meta({ arabic: 'الاسم', description: 'As shown; the name of the target where it is left out.' }),
    to: visibleText('target', 2000).meta({
      arabic: 'إلى',
      description: 'A section, page or tag by its name, a path of this site, or an address elsewhere.',
      example: 'https://radio.example/',
    }),
  },
  { error: ENTRY },
);

const menu = z
  .array(
    z.union([visibleText('entry', 2000).transform((to) => ({ to, label: undefined })), menuEntrySchema], {
      error: ENTRY,
    }),
    {
      error: listExpected('[سياسة, من نحن]'),
    },
  )
  .max(MAX_ENTRIES, { error: issueText(says('menu-too-long', { limit: MAX_ENTRIES })) });

/** The key `menus` of `content/site.yaml`. */
export const menusSchema = z.strictObject(
  {
    header: menu.optional().meta({
      arabic: 'الرأس',
      description: 'In place of sections, latest news and archive.',
      example: '[سياسة, من نحن]',
    }),
    footer: menu.optional().meta({
      arabic: 'الذيل',
      description: 'In place of pages, corrections and feeds.',
      example: '[من نحن, الخصوصية]',
    }),
  },
  { error: formExpected({ en: '"header: […]" or "footer: […]" under it', ar: '«الرأس: […]» أو «الذيل: […]» تحته' }) },
);

/** The key `imprint`: who publishes the newspaper, as press laws ask for it. */
export const imprintSchema = z.strictObject(
  {
    publisher: visibleText('publisher', 300)
      .optional()
      .meta({ arabic: 'الناشر', description: 'Company, foundation or person.' }),
    editorInChief: visibleText('editorInChief', 300)
      .optional()
      .meta({ arabic: 'رئيس التحرير', description: 'Who answers for the content.' }),
    address: visibleText('address', 500)
      .optional()
      .meta({ arabic: 'العنوان', description: 'Where the newspaper can be written to.' }),
    licence: visibleText('licence', 300)
      .optional()
      .meta({ arabic: 'رقم الترخيص', description: 'Number of the licence, in quotes.' }),
    email: z
      .string({ error: issueText(says('email-form')) })
      .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, {
        error: issueText(says('email-form')),
      })
      .optional()
      .meta({ arabic: 'البريد', description: 'Address for mail.', example: 'editor@example.org' }),
    phone: visibleText('phone', 60).optional().meta({
      arabic: 'الهاتف',
      description: 'With the code of the country, in quotes.',
      example: '"+218 21 000 0000"',
    }),
  },
  { error: formExpected({ en: '"publisher: …" under it', ar: '«الناشر: …» تحته' }) },
);

const onHost = (what: string, hosts: RegExp, example: string) =>
  webAddress(what).refine((url) => hosts.test(new URL(url).hostname), {
    error: issueText(says('channel-form', { network: what, example })),
  });

/** The key `channels` of `content/site.yaml`. */
export const channelsSchema = z.strictObject(
  {
    whatsapp: onHost(
      'whatsapp',
      /^(?:www\.)?(?:whatsapp\.com|wa\.me|chat\.whatsapp\.com)$/,
      'https://whatsapp.com/channel/…',
    )
      .optional()
      .meta({ arabic: 'واتساب', description: 'The channel on WhatsApp.', example: 'https://whatsapp.com/channel/…' }),
    telegram: onHost('telegram', /^(?:t\.me|telegram\.me)$/, 'https://t.me/…')
      .optional()
      .meta({ arabic: 'تلغرام', description: 'The channel on Telegram.', example: 'https://t.me/nuqta' }),
  },
  {
    error: formExpected({
      en: '"whatsapp: https://…" or "telegram: https://t.me/…" under it',
      ar: '«واتساب: https://…» أو «تلغرام: https://t.me/…» تحته',
    }),
  },
);

/** The key `accounts`: addresses of the newspaper on social networks. */
export const accountsField = z
  .array(webAddress('account').refine(isHttpUrl), {
    error: listExpected('[https://x.com/nuqta]'),
  })
  .max(20, { error: issueText(says('accounts-too-many', { limit: 20 })) });

/** Ways to share an article, in Arabic too. */
export const SHARE_WORDS = {
  whatsapp: 'واتساب',
  telegram: 'تلغرام',
  x: 'إكس',
  email: 'البريد|بريد',
  copy: 'النسخ|نسخ',
  device: 'الجهاز',
} as const;
export type ShareWay = keyof typeof SHARE_WORDS;

/** The key `share`: which ways to share an article are offered, in this order. */
export const shareField = z.array(word('share', SHARE_WORDS), {
  error: listExpected('[واتساب, البريد, النسخ]'),
});

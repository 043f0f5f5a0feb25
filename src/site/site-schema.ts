import { z } from 'zod';
import { isTimeZone } from '#arabic/time-zone.ts';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import { COUNTRIES } from './country.ts';
import { coloursSchema, iconField, nameplateField } from './face-schema.ts';
import { feedsSchema } from './feeds-schema.ts';
import { isHttpUrl, KEY, needed, visibleText, webAddress, whole, word, yesNo } from './fields.ts';
import { keepField } from './keep-field.ts';
import { accountsField, channelsSchema, imprintSchema, menusSchema, shareField } from './links-schema.ts';
import { servicesSchema } from './services-schema.ts';

const COUNTRY_WORDS = Object.fromEntries(
  Object.entries(COUNTRIES).map(([code, { arabic }]) => [code, arabic]),
) as Readonly<Record<keyof typeof COUNTRIES, string>>;

/**
 * The keys of `content/site.yaml`, each in English or Arabic: names, types, defaults and the reference table come from
 * here.
 */
export const siteSchema = z.strictObject(
  {
    name: visibleText('name').meta({ arabic: 'الاسم', description: 'The newspaper’s name.', example: 'نقطة' }),
    description: visibleText('description').meta({
      arabic: 'التعريف',
      description: 'One sentence for search engines and feeds.',
    }),
    address: z
      .string({ error: needed('https://example.org') })
      .refine((text) => isHttpUrl(text) && new URL(text).pathname === '/' && !/[?#]/.test(text), {
        error: issueText(says('address-form', { key: KEY })),
      })
      .transform((text) => new URL(text).origin)
      .meta({
        arabic: 'العنوان',
        description: 'Where the site is served: scheme and host, no path.',
        example: 'https://example.org',
      }),
    base: z
      .string({ error: issueText(says('base-form', { key: KEY })) })
      .refine((path) => /^\/([A-Za-z0-9._~-]+\/)*([A-Za-z0-9._~-]+)?$/.test(path) && !/\/\.{1,2}(\/|$)/.test(path), {
        error: issueText(says('base-form', { key: KEY })),
      })
      .transform((text) => (text.endsWith('/') ? text : `${text}/`))
      .default('/')
      .meta({ arabic: 'المجلد', description: 'The path the site stands under.', example: '/' }),
    country: word('This country', COUNTRY_WORDS).optional().meta({
      arabic: 'البلد',
      description: 'Decides months and digits where they are not written. Name or code of the country.',
      example: 'ليبيا',
    }),
    timeZone: z
      .string({ error: issueText(says('time-zone', { key: KEY })) })
      .refine(isTimeZone, { error: issueText(says('time-zone', { key: KEY })) })
      .default('UTC')
      .meta({ arabic: 'المنطقة الزمنية', description: 'Zone of every date that names none.', example: 'Asia/Beirut' }),
    digits: word('This system of digits', { latn: 'غربية|123', arab: 'مشرقية|١٢٣' }).optional().meta({
      arabic: 'الأرقام',
      description: '`latn` 123 غربية، `arab` ١٢٣ مشرقية: everywhere on the page.',
      example: 'مشرقية',
    }),
    dateOrder: word('dateOrder', { 'day-month': 'يوم-شهر', 'month-day': 'شهر-يوم' }).optional().meta({
      arabic: 'ترتيب التاريخ',
      description: 'What 5/11/2026 means in articles; without it such a date is refused.',
      example: 'يوم-شهر',
    }),
    messages: word('messages', { ar: 'عربية|العربية', en: 'إنجليزية|الإنجليزية' }).optional().meta({
      arabic: 'الرسائل',
      description: 'Language of the messages of all commands; without it that of the system.',
      example: 'ar',
    }),
    faulty: word('faulty', { stop: 'يوقف', 'hold-back': 'يُحجز|يحجز' }).optional().meta({
      arabic: 'المعيب',
      description:
        'What a build does with an article that has errors: `stop` publishes nothing, `hold-back` all but that one.',
      example: 'يُحجز',
    }),
    months: word('This set of month names', {
      gregorian: 'دولية',
      levant: 'شامية',
      morocco: 'مغربية',
      maghreb: 'مغاربية',
    })
      .optional()
      .meta({
        arabic: 'الشهور',
        description:
          '`gregorian` دولية (مايو)، `levant` شامية (أيار)، `morocco` مغربية (ماي، غشت)، `maghreb` مغاربية (ماي، جانفي).',
        example: 'شامية',
      }),
    hijri: yesNo('hijri')
      .default(true)
      .meta({ arabic: 'الهجري', description: 'Show the Umm al-Qura date beside the Gregorian one.' }),
    addresses: word('This kind of addresses', { arabic: 'عربية', ascii: 'لاتينية' })
      .default('arabic')
      .meta({ arabic: 'العناوين', description: '`arabic` عربية، `ascii` لاتينية: letters of every address.' }),
    nameplate: nameplateField.optional().meta({
      arabic: 'الشعار',
      description: 'A picture in place of the name in the masthead: one file, or `light`, `dark` and `alt`.',
      example: 'pictures/nameplate.svg',
    }),
    icon: iconField.optional().meta({
      arabic: 'الأيقونة',
      description: 'SVG, or PNG of 512 pixels or more; the build makes every size from it.',
      example: 'pictures/icon.svg',
    }),
    colours: coloursSchema.optional().meta({ arabic: 'الألوان', description: 'Colours of your own: see below.' }),
    menus: menusSchema.optional().meta({ arabic: 'القوائم', description: 'Menus of header and footer: see below.' }),
    imprint: imprintSchema
      .optional()
      .meta({ arabic: 'بيانات الصحيفة', description: 'Who publishes the newspaper, in the footer: see below.' }),
    accounts: accountsField.optional().meta({
      arabic: 'الحسابات',
      description: 'The newspaper on social networks: in the footer, for search engines, and for cards on X.',
      example: '[https://x.com/nuqta]',
    }),
    channels: channelsSchema
      .optional()
      .meta({ arabic: 'القنوات', description: 'Channels that readers can follow: see below.' }),
    share: shareField.optional().meta({
      arabic: 'المشاركة',
      description:
        'Ways to share an article, in order: whatsapp واتساب، telegram تلغرام، x إكس، email البريد، copy النسخ، device الجهاز. All without it.',
      example: '[واتساب, البريد, النسخ]',
    }),
    services: servicesSchema
      .optional()
      .meta({ arabic: 'الخدمات', description: 'Services of others, all off without it: see below.' }),
    feeds: feedsSchema.default({ full: 50, lists: 20, formats: {} }).meta({
      arabic: 'الخلاصات',
      description: 'How many articles feeds hold, and in which formats they are written: see below.',
    }),
    pageSize: whole('pageSize', 2, 500)
      .default(24)
      .meta({ arabic: 'طول القائمة', description: 'Articles on one list page.' }),
    breakingHours: whole('breakingHours', 1, 168)
      .default(6)
      .meta({ arabic: 'ساعات العاجل', description: 'Hours that `breaking: true` lasts.' }),
    editor: visibleText('editor')
      .optional()
      .meta({ arabic: 'المحرر|المسؤول', description: 'Who answers for the content.' }),
    copyright: visibleText('copyright')
      .optional()
      .meta({ arabic: 'الحقوق', description: 'One line for the foot of each page and for feeds.' }),
    hub: webAddress('hub')
      .optional()
      .meta({ arabic: 'مركز الخلاصات', description: 'A WebSub hub, named in the feeds.' }),
    securityContact: z
      .string({ error: issueText(says('contact-form', { key: KEY })) })
      .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, {
        error: issueText(says('contact-form', { key: KEY })),
      })
      .optional()
      .meta({ arabic: 'بلاغات الأمان', description: 'Contact written into `/.well-known/security.txt`.' }),
    nextWhole: yesNo('nextWhole').default(false).meta({
      arabic: 'التالي كاملا|التالي كاملًا',
      description: 'Under each article the whole text of the next one, folded.',
    }),
    light: word('light', { none: 'بلا|لا شيء', recent: 'الحديث|حديثة', all: 'الكل|كلها' }).default('recent').meta({
      arabic: 'النسخة الخفيفة',
      description:
        'Light pages under `/m/`, without scripts, fonts and pictures: `none` بلا، `recent` الحديث (articles of this year and the last)، `all` الكل.',
      example: 'recent',
    }),
    shareImages: yesNo('shareImages')
      .default(true)
      .meta({ arabic: 'صور المشاركة', description: 'Draw a share image for each article.' }),
    offline: yesNo('offline').default(true).meta({
      arabic: 'القراءة بلا اتصال',
      description:
        'Readers can open what they have read and saved without a connection. `false` also removes what their devices have kept.',
    }),
    precompress: yesNo('precompress')
      .default(false)
      .meta({ arabic: 'الضغط', description: 'Write .br and .gz beside each text file.' }),
    hsts: whole('hsts', 0, 730).default(0).meta({
      arabic: 'أيام https',
      description:
        'Days for which browsers that came once ask for https alone (`Strict-Transport-Security`). 0 sends nothing; once sent it cannot be taken back before it ends, so begin with 1 when https works.',
    }),
    keep: keepField.default([]).meta({
      arabic: 'ملفات باقية',
      description:
        'Files and folders of your own in the published folder; each build carries them over. `*` stands for any letters of a name, `**` for any folders.',
      example: '[CNAME, .well-known, .git]',
    }),
  },
  { error: issueText(says('settings-form')) },
);

/** What `site.yaml` says, with defaults; `parseSite` makes a `Site` of it. */
export type WrittenSite = z.output<typeof siteSchema>;

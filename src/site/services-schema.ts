import { z } from 'zod';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import { formExpected, KEY, visibleText, webAddress } from './fields.ts';

/** Services are asked over https alone: a page of https may not ask otherwise. */
const host = (example: string) =>
  webAddress('host')
    .refine((url) => url.startsWith('https:') && !/[?#]/.test(url), {
      error: issueText(says('service-host', { key: KEY, example })),
    })
    .transform((url) => url.replace(/\/+$/, ''));

const id = (what: string) =>
  z.union([visibleText(what, 200), z.int().transform(String)], {
    error: issueText(says('service-id', { key: what })),
  });

const HOST = { arabic: 'المضيف', description: 'Where it runs, if not at the service’s own address.' } as const;

const plausible = z.strictObject(
  {
    domain: visibleText('domain', 200).meta({
      arabic: 'النطاق',
      description: 'The domain as Plausible knows it.',
      example: 'example.org',
    }),
    host: host('https://plausible.io').default('https://plausible.io').meta(HOST),
  },
  { error: formExpected({ en: '"domain: …" under it', ar: '«النطاق: …» تحته' }) },
);
const umami = z.strictObject(
  {
    id: id('id').meta({ arabic: 'المعرف', description: 'The id of the website in Umami.' }),
    host: host('https://cloud.umami.is').default('https://cloud.umami.is').meta(HOST),
  },
  { error: formExpected({ en: '"id: …" under it', ar: '«المعرف: …» تحته' }) },
);
const goatcounter = z.strictObject(
  {
    host: host('https://CODE.goatcounter.com').meta({
      arabic: 'المضيف',
      description: 'The address of your counter.',
      example: 'https://nuqta.goatcounter.com',
    }),
  },
  { error: formExpected({ en: '"host: …" under it', ar: '«المضيف: …» تحته' }) },
);
const matomo = z.strictObject(
  {
    host: host('https://matomo.example.org').meta({
      arabic: 'المضيف',
      description: 'The address of Matomo.',
      example: 'https://stats.example.org',
    }),
    id: id('id').meta({ arabic: 'المعرف', description: 'The number of the website in Matomo.', example: '"1"' }),
  },
  { error: formExpected({ en: '"host: …", "id: …" under it', ar: '«المضيف: …» و«المعرف: …» تحته' }) },
);
const giscus = z.strictObject(
  {
    repo: z
      .string({ error: issueText(says('service-repository', { key: KEY })) })
      .regex(/^[\w.-]+\/[\w.-]+$/, { error: issueText(says('service-repository', { key: KEY })) })
      .meta({ arabic: 'المستودع', description: 'The repository with the discussions.', example: 'owner/name' }),
    repoId: id('repoId').meta({ arabic: 'معرف المستودع', description: 'As giscus.app shows it.' }),
    category: visibleText('category', 200).meta({ arabic: 'الفئة', description: 'The category of discussions.' }),
    categoryId: id('categoryId').meta({ arabic: 'معرف الفئة', description: 'As giscus.app shows it.' }),
  },
  {
    error: formExpected({
      en: '"repo: …", "repoId: …", "category: …", "categoryId: …" under it',
      ar: '«المستودع: …» و«معرف المستودع: …» و«الفئة: …» و«معرف الفئة: …» تحته',
    }),
  },
);
const remark42 = z.strictObject(
  {
    host: host('https://comments.example.org').meta({
      arabic: 'المضيف',
      description: 'The address of Remark42.',
      example: 'https://comments.example.org',
    }),
    site: visibleText('site', 200)
      .default('remark')
      .meta({ arabic: 'الموقع', description: 'The id of the site in Remark42.' }),
  },
  { error: formExpected({ en: '"host: …" under it', ar: '«المضيف: …» تحته' }) },
);
const isso = z.strictObject(
  {
    host: host('https://comments.example.org').meta({
      arabic: 'المضيف',
      description: 'The address of Isso.',
      example: 'https://comments.example.org',
    }),
  },
  { error: formExpected({ en: '"host: …" under it', ar: '«المضيف: …» تحته' }) },
);
const newsletter = z.strictObject(
  {
    action: webAddress('action')
      .refine((url) => url.startsWith('https:'), {
        error: issueText(says('service-host', { key: KEY, example: 'https://news.example.org/subscribe' })),
      })
      .meta({
        arabic: 'الوجهة',
        description: 'The address that the form is sent to (POST).',
        example: 'https://news.example.org/subscribe',
      }),
    field: visibleText('field', 100)
      .default('email')
      .meta({ arabic: 'الحقل', description: 'The name of the field for the address.' }),
    hidden: z
      .record(z.string(), z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]))
      .default({})
      .meta({
        arabic: 'حقول مخفية',
        description: 'Further fields that the service asks for.',
        example: '{ list: "3" }',
      }),
    text: visibleText('text', 500).optional().meta({ arabic: 'الدعوة', description: 'One sentence of invitation.' }),
  },
  { error: formExpected({ en: '"action: …" under it', ar: '«الوجهة: …» تحته' }) },
);
const donation = z.strictObject(
  {
    url: webAddress('url').meta({
      arabic: 'الرابط',
      description: 'Where readers give.',
      example: 'https://give.example.org/nuqta',
    }),
    label: visibleText('label', 100).optional().meta({ arabic: 'الاسم', description: 'The words of the link.' }),
  },
  { error: formExpected({ en: '"url: …" under it', ar: '«الرابط: …» تحته' }) },
);

/** The key `services` of `content/site.yaml`; what each needs of the policy is in `services.ts`. */
export const servicesSchema = z.strictObject(
  {
    plausible: plausible
      .optional()
      .meta({ arabic: 'بلوزبل', description: 'Counts visits without cookies: `domain`, `host`.' }),
    umami: umami.optional().meta({ arabic: 'أومامي', description: 'Counts visits without cookies: `id`, `host`.' }),
    goatcounter: goatcounter
      .optional()
      .meta({ arabic: 'غوت كاونتر', description: 'Counts visits without cookies: `host`.' }),
    matomo: matomo
      .optional()
      .meta({ arabic: 'ماتومو', description: 'Counts visits, cookies switched off: `host`, `id`.' }),
    giscus: giscus
      .optional()
      .meta({ arabic: 'جسكس', description: 'Comments by a click: `repo`, `repoId`, `category`, `categoryId`.' }),
    remark42: remark42.optional().meta({ arabic: 'ريمارك', description: 'Comments by a click: `host`, `site`.' }),
    isso: isso.optional().meta({
      arabic: 'إيسو',
      description:
        'Comments by a click: `host`. Its script writes markup itself, so articles do without `require-trusted-types-for`.',
    }),
    newsletter: newsletter.optional().meta({
      arabic: 'النشرة',
      description: 'A form in the footer: `action`, `field`, `hidden`, `text`.',
    }),
    donation: donation.optional().meta({ arabic: 'التبرع', description: 'A link in the footer: `url`, `label`.' }),
  },
  {
    error: formExpected({
      en: 'the name of a service under it, and its settings under that',
      ar: 'اسم خدمة تحته، وإعداداتها تحتها',
    }),
  },
);

import { z } from 'zod';
import { parseIsoDate } from '#arabic/dates.ts';
import { createTimeZone } from '#arabic/time-zone.ts';
import { readWrittenDate } from '#arabic/written-dates.ts';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import { KEY, visibleText, webAddress } from './fields.ts';

/** Whether a date is valid does not depend on the zone. */
const UTC = createTimeZone('UTC');

/** A date in ISO, or in words. */
const day = z.preprocess(
  (written) => {
    const read = typeof written === 'string' ? readWrittenDate(written, undefined) : undefined;
    return read !== undefined && 'iso' in read ? read.iso : written;
  },
  z
    .string({ error: issueText(says('until-form', { key: KEY })) })
    .refine((text) => !('error' in parseIsoDate(text, UTC)), { error: issueText(says('until-form', { key: KEY })) }),
);

/** One row of `content/adverts.yaml`. */
export const advertSchema = z.strictObject(
  {
    picture: visibleText('picture')
      .refine((path) => !/^[a-z][a-z0-9+.-]*:|^\/|(?:^|\/)\.\.(?:\/|$)/i.test(path), {
        error: issueText(says('picture-from-elsewhere')),
      })
      .transform((path) => (path.startsWith('pictures/') ? path : `pictures/${path}`))
      .meta({ arabic: 'الصورة', description: 'A file in `content/pictures`.', example: 'pictures/مصرف.png' }),
    alt: visibleText('alt').meta({ arabic: 'الوصف', description: 'What the picture says, for who does not see it.' }),
    link: webAddress('link').meta({ arabic: 'الرابط', description: 'Where it leads.', example: 'https://…' }),
    section: visibleText('section')
      .optional()
      .meta({ arabic: 'القسم', description: 'Only on pages of this section; else on all others too.' }),
    from: day.optional().meta({ arabic: 'من', description: 'From this day or moment on.', example: '2026-11-23' }),
    until: day
      .optional()
      .meta({ arabic: 'حتى', description: 'The last day, or the moment at which it ends.', example: '2026-12-23' }),
  },
  { error: issueText(says('row-form', { example: 'picture: …' })) },
);

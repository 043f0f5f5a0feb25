import { z } from 'zod';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import { readableColour } from './colour-family.ts';

/** A colour as `#rrggbb`, in which text on our paper can be read; what is too pale is answered with the nearest that is not. */
export const readableField = (what: string) =>
  colourField(what).superRefine((hex, context) => {
    const readable = readableColour(hex);
    if (readable === hex) return;
    context.addIssue({ code: 'custom', message: issueText(says('colour-pale', { hex, readable })) });
  });

/** A colour as `#rrggbb`; `#rgb` and one without "#" are understood. */
export const colourField = (what: string) =>
  z
    .string({
      error: ({ input }) => issueText(says(input == null ? 'colour-missing' : 'colour-form', { key: what })),
    })
    .regex(/^\s*#?(?:[0-9a-f]{3}|[0-9a-f]{6})\s*$/i, { error: issueText(says('colour-form', { key: what })) })
    .transform((text) => {
      const digits = text.trim().replace('#', '').toLowerCase();
      return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
    });

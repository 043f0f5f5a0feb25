import { z } from 'zod';
import { readableColour } from './colour-family.ts';

const ADVICE = 'Write it in quotes, because "#" begins a comment: "#1d3f8f".';

/** A colour as `#rrggbb`, in which text on our paper can be read; what is too pale is answered with the nearest that is not. */
export const readableField = (what: string) =>
  colourField(what).superRefine((hex, context) => {
    const readable = readableColour(hex);
    if (readable === hex) return;
    const message = `${hex} is too pale to be read on the page (contrast below 4.5 : 1). The nearest colour that can be read is "${readable}".`;
    context.addIssue({ code: 'custom', message });
  });

/** A colour as `#rrggbb`; `#rgb` and one without "#" are understood. */
export const colourField = (what: string) =>
  z
    .string({
      error: ({ input }) =>
        input == null ? `There is no ${what}. ${ADVICE}` : `The ${what} is not a colour. ${ADVICE}`,
    })
    .regex(/^\s*#?(?:[0-9a-f]{3}|[0-9a-f]{6})\s*$/i, { error: `The ${what} is not a colour of six digits. ${ADVICE}` })
    .transform((text) => {
      const digits = text.trim().replace('#', '').toLowerCase();
      return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
    });

import { z } from 'zod';
import { colourField, readableField } from './colour-field.ts';

/** The key `colours` of `content/site.yaml`. */
export const coloursSchema = z.strictObject(
  {
    accent: readableField('accent').optional().meta({
      arabic: 'الأول',
      description:
        'In place of our red: marks, underlines, sections without a colour. Tints and dark values are derived.',
      example: '"#0b6250"',
    }),
    second: readableField('second colour').optional().meta({
      arabic: 'الثاني',
      description: 'In place of our blue: lists, pages and what belongs to no section.',
      example: '"#7a3e00"',
    }),
    theme: colourField('theme colour').optional().meta({
      arabic: 'المتصفح',
      description:
        'The frame of browsers and of the installed newspaper; the colour of the paper where it is left out.',
      example: '"#0b6250"',
    }),
  },
  { error: 'colours is not a mapping of keys. Write "accent: …" or "second: …" under it, colours in quotes.' },
);

import { z } from 'zod';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import { colourField, readableField } from './colour-field.ts';
import { formExpected, visibleText } from './fields.ts';

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
  {
    error: formExpected({
      en: '"accent: …" or "second: …" under it, colours in quotes',
      ar: '«الأول: …» أو «الثاني: …» تحته، واللون بين علامتي اقتباس',
    }),
  },
);

const NOT_A_FILE = issueText(says('face-file-form'));

/** An SVG or PNG file, by its path in the content folder, or from `/` on in `public/`. */
const faceFile = z
  .string({ error: NOT_A_FILE })
  .transform((path) =>
    path
      .trim()
      .normalize('NFC')
      .replace(/^\.\//, '')
      .replace(/^content\//, '')
      .replace(/^\/?public\//, '/'),
  )
  .refine((path) => /\.(?:svg|png)$/i.test(path), { error: NOT_A_FILE });

/** The keys of `nameplate` in `content/site.yaml`. */
export const nameplateSchema = z.strictObject(
  {
    light: faceFile.meta({
      arabic: 'النهاري|الملف',
      description: 'The picture on light paper.',
      example: 'pictures/nameplate.svg',
    }),
    dark: faceFile.optional().meta({
      arabic: 'الليلي',
      description: 'The same on dark paper and in the footer; without it the first stands on a light ground there.',
      example: 'pictures/nameplate-dark.svg',
    }),
    alt: visibleText('alt', 200).optional().meta({
      arabic: 'الوصف',
      description: 'What it says to those who do not see it; the name of the newspaper where it is left out.',
    }),
  },
  { error: NOT_A_FILE },
);

/** The key `nameplate`: a file, or one for light and one for dark. */
export const nameplateField = z.union(
  [faceFile.transform((light) => ({ light, dark: undefined, alt: undefined })), nameplateSchema],
  {
    error: NOT_A_FILE,
  },
);

/** The key `icon`: one file that all sizes are made from. */
export const iconField = faceFile;

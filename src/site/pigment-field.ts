import { z } from 'zod';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import { readableField } from './colour-field.ts';
import { PIGMENTS, type Pigment, type PigmentName } from './vocabulary.ts';

/** The Arabic names of our pigments. */
export const PIGMENT_WORDS: Readonly<Record<PigmentName, string>> = {
  cinnabar: 'زنجفر',
  lapis: 'لازورد',
  verdigris: 'زنجار',
  ochre: 'مغرة',
};

const NAMES: ReadonlyMap<unknown, PigmentName> = new Map(
  PIGMENTS.flatMap((name) => [name, PIGMENT_WORDS[name]].map((spelling) => [spelling, name] as const)),
);

const SHOWN = PIGMENTS.map((name) => `${name} (${PIGMENT_WORDS[name]})`);

/** A pigment of ours by its English or Arabic name, or a colour of the section's own. */
export const pigmentField: z.ZodType<Pigment> = z.unknown().transform((value, context): Pigment => {
  const name = NAMES.get(typeof value === 'string' ? value.trim() : value);
  if (name !== undefined) return name;
  const colour = readableField('colour').safeParse(value);
  if (colour.success) return `colour-${colour.data.slice(1)}`;
  const own = colour.error.issues[0]?.message ?? '';
  const isWord = typeof value === 'string' && !/[0-9#]/.test(value);
  context.addIssue({
    code: 'custom',
    message: isWord ? issueText(says('pigment-unknown', { word: value.slice(0, 60), known: SHOWN })) : own,
  });
  return z.NEVER;
});

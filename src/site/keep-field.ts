import { z } from 'zod';
import { issueText } from '#diagnostics/schema-message.ts';
import { says } from '#messages/says.ts';
import { KEY, listExpected } from './fields.ts';

const EXAMPLE = '[CNAME, .well-known, .git]';
const FORM = issueText(says('keep-form', { key: KEY, example: EXAMPLE }));
const MAX_KEPT_PATHS = 100;

/** A path inside the published folder, without leading or trailing slash. */
const keptPath = z
  .string({ error: FORM })
  .transform((path) => path.normalize('NFC').replace(/^(?:\.\/|\/)+|\/+$/g, ''))
  .refine(isKeptPath, { error: FORM })
  .refine((path) => path === '' || /[^*/]/.test(path), {
    error: issueText(says('keep-everything', { key: KEY, example: EXAMPLE })),
  });

/** The key `keep` of `content/site.yaml`: paths in the published folder that each build carries over. */
export const keepField = z
  .array(keptPath, { error: listExpected(EXAMPLE) })
  .max(MAX_KEPT_PATHS, { error: issueText(says('keep-too-many', { key: KEY, limit: MAX_KEPT_PATHS })) });

function isKeptPath(path: string): boolean {
  const isStep = (step: string): boolean => !['', '.', '..'].includes(step) && (step === '**' || !step.includes('**'));
  return path.split('/').every(isStep) && !/[\p{Cc}\p{Zl}\p{Zp}\\]/u.test(path);
}

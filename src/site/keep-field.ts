import { z } from 'zod';

const KEEP_ADVICE = 'Write paths from the root of the site: keep: [CNAME, .well-known, .git].';
const MAX_KEPT_PATHS = 100;

/** A path inside the published folder, without leading or trailing slash. */
const keptPath = z
  .string({ error: `This path is not text. ${KEEP_ADVICE}` })
  .transform((path) => path.normalize('NFC').replace(/^(?:\.\/|\/)+|\/+$/g, ''))
  .refine(isKeptPath, { error: `This is not a path inside the published folder. ${KEEP_ADVICE}` })
  .refine((path) => path === '' || /[^*/]/.test(path), { error: `This would keep everything. ${KEEP_ADVICE}` });

/** The key `keep` of `content/site.yaml`: paths in the published folder that each build carries over. */
export const keepField = z
  .array(keptPath, { error: `keep is not a list. ${KEEP_ADVICE}` })
  .max(MAX_KEPT_PATHS, { error: `keep names over ${MAX_KEPT_PATHS} paths. Name their folders instead.` });

function isKeptPath(path: string): boolean {
  const isStep = (step: string): boolean => !['', '.', '..'].includes(step) && (step === '**' || !step.includes('**'));
  return path.split('/').every(isStep) && !/[\p{Cc}\p{Zl}\p{Zp}\\]/u.test(path);
}

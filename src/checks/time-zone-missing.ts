import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import { siteDocument } from '#site/parse-site.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

const FILE = 'site.yaml';

/** Returns an error for a newspaper without a time zone: its dates would be those of London. */
export function timeZoneMissing({ texts }: CheckInput): Diagnostic[] {
  const document = siteDocument(texts.get(FILE) ?? '');
  const { value } = document;
  if (typeof value !== 'object' || value === null || 'timeZone' in value) return [];
  return [toDiagnostic({ file: FILE }, document.valuePosition([]), says('time-zone-missing'))];
}

import type { WriteResult } from '#content/write-content-file.ts';
import type { MissingField } from '#importers/imported-article.ts';
import type { Language } from '#messages/language.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { MISSING_FIELD_NAMES } from './missing-field-names.ts';

/** Returns the line of the report that says what became of a file, and what its draft still lacks. */
export function fileLine(
  file: string,
  {
    result,
    dryRun,
    missing = [],
  }: { readonly result: WriteResult; readonly dryRun: boolean; readonly missing?: readonly MissingField[] },
  language: Language,
): string {
  const line = says(`import-file/${result === 'written' && dryRun ? 'dry' : result}`, { file });
  const fields = missing.map((field) => MISSING_FIELD_NAMES[field][language]);
  return textOf(fields.length === 0 ? line : says('import-file-draft', { line, fields }), language);
}

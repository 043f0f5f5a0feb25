import type { MissingField } from '#importers/imported-article.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { ImportRun } from './import-run.ts';
import { MISSING_FIELD_NAMES } from './missing-field-names.ts';

/** Kinds of merged spellings that the summary names. */
const MOST_NAMED = 20;

/** Returns what an import did, in a few lines. */
export function summaryLines(run: ImportRun): string[] {
  const { language } = run.io.show;
  return said(run).map((line) => textOf(line, language));
}

function said({ args, counts, missing, quotes, merged, reporter, io }: ImportRun): Said[] {
  const { written, unchanged, kept, withdrawn, resolved, references } = counts;
  const numbers = { written, unchanged, kept, withdrawn, refused: reporter.refused() };
  const lines: Said[] = [says(args.dryRun ? 'import-counts/dry' : 'import-counts', numbers)];
  if (kept > 0) lines.push(says('import-kept'));
  lines.push(says('import-quotes', { quotes: quotes.count(), resolved, references }));
  if (counts.pictures > 0) lines.push(says('import-pictures', { count: counts.pictures }));
  if (reporter.warnings() > 0) lines.push(says('import-warnings', { count: reporter.warnings() }));
  if (merged.size > 0) {
    const tags = [...merged].slice(0, MOST_NAMED).map(([tag, others]) => `${tag} (${[...others].join('، ')})`);
    const more = merged.size - MOST_NAMED;
    lines.push(more > 0 ? says('import-tags/more', { tags, more }) : says('import-tags', { tags }));
  }
  const fields = Object.entries(MISSING_FIELD_NAMES).flatMap(([field, name]) => {
    const count = missing[field as MissingField];
    return count > 0 ? [`${name[io.show.language]} ${count}`] : [];
  });
  if (fields.length > 0) lines.push(says('import-drafts', { fields }));
  return lines;
}

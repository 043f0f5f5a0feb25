import type { ImportRun } from './import-run.ts';

/** Kinds of merged spellings that the summary names. */
const MOST_NAMED = 20;

/** Returns what an import did, in a few lines. */
export function summaryLines({ args, counts, missing, quotes, merged, reporter }: ImportRun): string[] {
  const written = args.dryRun ? 'would be written' : 'written';
  const kept = counts.kept > 0 ? ' (another text stands there; --force overwrites)' : '';
  const lines = [
    `${written} ${counts.written}, unchanged ${counts.unchanged}, kept ${counts.kept}${kept}, withdrawn and left ${counts.withdrawn}, refused ${reporter.refused()}`,
    `quotations written as «…»: ${quotes.count()}; references to articles that are there: ${counts.resolved} of ${counts.references}`,
  ];
  if (counts.pictures > 0) lines.push(`pictures copied: ${counts.pictures}`);
  if (reporter.warnings() > 0) lines.push(`warnings: ${reporter.warnings()}`);
  if (merged.size > 0) {
    const named = [...merged].slice(0, MOST_NAMED).map(([tag, others]) => `${tag} (${[...others].join('، ')})`);
    lines.push(
      `tags written in one spelling: ${named.join('; ')}${merged.size > MOST_NAMED ? ` and ${merged.size - MOST_NAMED} more` : ''}`,
    );
  }
  const fields = Object.entries(missing).filter(([, count]) => count > 0);
  if (fields.length > 0)
    lines.push(
      `drafts, because something is missing: ${fields.map(([field, count]) => `${field} ${count}`).join(', ')}. Complete the files and take "draft: true" out.`,
    );
  return lines;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MissingField } from '#importers/imported-article.ts';
import type { ExistingArticle } from '#importers/write/place-article.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { fileLine } from './file-line.ts';
import { digestOf, type FinishedImport } from './import-memory.ts';
import type { ImportRun } from './import-run.ts';

/**
 * Reports what an import of the same sources did before, without reading them: each of its files is unchanged, or an
 * editor has changed it since. Returns false, and does nothing, where one of its files is not there any more.
 */
export function repeatImport(
  { diagnostics, skipped, missing }: FinishedImport,
  existing: readonly ExistingArticle[],
  run: ImportRun,
): boolean {
  const { args, counts, digests, memory, reporter } = run;
  if (args.dryRun) return false;
  const { language } = run.io.show;
  const files = [...memory.files.values()].map(({ path, text }) => {
    const present = digests.get(path) ?? digestOnDisk(join(args.content, path));
    return { path, present, isSame: present === text };
  });
  if (files.some(({ present }) => present === undefined)) return false;
  const withdrawn = new Set(existing.filter((file) => file.withdrawn).map(({ path }) => path));
  // Several faults of one article are one refusal.
  for (const one of Map.groupBy(diagnostics, ({ file, line }) => `${file}:${line}`).values()) reporter.report(one);
  for (const [file, kind, count] of skipped) for (let index = 0; index < count; index += 1) reporter.skip(file, kind);
  for (const { path, isSame } of files) {
    if (withdrawn.has(path)) {
      counts.withdrawn += 1;
      reporter.print(textOf(says('import-file/withdrawn', { file: path }), language));
      continue;
    }
    const result = isSame ? 'unchanged' : 'kept';
    counts[result] += 1;
    reporter.print(fileLine(path, { result, dryRun: false }, language));
  }
  for (const [field, count] of Object.entries(missing)) run.missing[field as MissingField] += count;
  return true;
}

function digestOnDisk(file: string): string | undefined {
  try {
    return digestOf(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

import type { ImportedArticle } from '#importers/imported-article.ts';
import { importPlainText } from '#importers/sources/plain-text.ts';
import { type ExistingArticle, fileSlug } from '#importers/write/place-article.ts';
import { createSlugLookup, resolveReferences } from '#importers/write/resolve-references.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { ImportRun } from './import-run.ts';
import { normalDate } from './normal-date.ts';
import type { PlannedFile } from './read-sources.ts';
import { placeArticle, storeArticle } from './store-article.ts';

/** Imports pages of raw text. All are placed before any is stored, so that each can name the others. */
export async function importPages(
  files: readonly PlannedFile[],
  existing: readonly ExistingArticle[],
  run: ImportRun,
): Promise<void> {
  const articles: ImportedArticle[] = [];
  for (const file of files) articles.push(...(await importPage(file, run)));
  const placed = articles.map((article) => ({
    article,
    placement: placeArticle({ ...article, title: article.frontMatter.title, date: article.frontMatter.date }, run),
  }));
  const known = existing.flatMap(({ headline, ...file }) =>
    headline === undefined ? [] : [{ headline, slug: fileSlug(file) }],
  );
  const lookup = createSlugLookup([
    ...known,
    ...placed.map(({ article, placement }) => ({ headline: article.frontMatter.title, slug: placement.slug })),
  ]);
  for (const { article, placement } of placed) {
    const references = resolveReferences(article, lookup);
    run.counts.resolved += references.resolved;
    run.counts.references += references.total;
    await storeArticle(references.article, placement, run);
  }
}

async function importPage({ input }: PlannedFile, run: ImportRun): Promise<readonly ImportedArticle[]> {
  const { args, quotes, reporter, io } = run;
  const text = await input.text();
  for (const encoding of input.encodings.keys())
    io.print(textOf(says('import-encoding', { file: input.file.name, encoding }), io.show.language));
  const page = importPlainText(text, {
    ...args,
    file: input.file.name,
    quotes,
    date: normalDate(args.date),
    nextDate: normalDate(args.nextDate),
  });
  reporter.report(page.diagnostics);
  for (const line of page.report) io.print(textOf(line, io.show.language));
  return page.articles;
}

import { stringify } from 'yaml';
import { toSlug } from '#arabic/slug.ts';
import { parseStaticPage } from '#articles/static-page.ts';
import { writeContentFile } from '#content/write-content-file.ts';
import type { ImportedArticle } from '#importers/imported-article.ts';
import { TAKEN_SLUGS } from '#lists/site-pages.ts';
import { says } from '#messages/says.ts';
import { fileLine } from './file-line.ts';
import { digestOf } from './import-memory.ts';
import type { ImportRun } from './import-run.ts';
import { addRedirects, atSource, copyPictures } from './store-article.ts';

/** Returns the last part of a page's address here. */
export function pageSlug({
  slug,
  title,
  id,
}: {
  readonly slug?: string | undefined;
  readonly title: string;
  readonly id: string;
}): string {
  return toSlug(slug ?? '') || toSlug(title) || id;
}

/** Writes a standalone page to `content/pages`; a draft is no page of the site, and is named. */
export async function storePage(article: ImportedArticle, run: ImportRun): Promise<void> {
  const { args, counts, reporter } = run;
  const { title, summary } = article.frontMatter;
  const slug = pageSlug({ slug: article.slug, title, id: article.id });
  const path = `pages/${slug}.md`;
  if (article.draft === true) {
    reporter.report([{ ...article.position, severity: 'warning', ...says('page-draft', { title }) }]);
    return;
  }
  const matter = stringify({ title, ...(summary === undefined ? {} : { summary }) }, { lineWidth: 0 });
  const file = { path, text: `---\n${matter}---\n\n${article.body}\n` };
  const { page, diagnostics } = parseStaticPage(file, { taken: TAKEN_SLUGS });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    reporter.report(errors.map((error) => atSource(error, article)));
    return;
  }
  const result = await writeContentFile(args.content, file, { force: args.force, dryRun: args.dryRun });
  counts[result] += 1;
  run.made.set(path, { path, text: digestOf(file.text) });
  if (result !== 'kept') {
    await copyPictures(article.pictures ?? [], run);
    addRedirects(article.oldAddresses ?? [], page.permalink, run);
  }
  reporter.print(fileLine(path, { result, dryRun: args.dryRun }, run.io.show.language));
}

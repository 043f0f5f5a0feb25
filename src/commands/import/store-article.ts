import { parseIsoDate } from '#arabic/dates.ts';
import type { Article } from '#articles/article.ts';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { permalink } from '#articles/permalink.ts';
import { writeContentFile } from '#content/write-content-file.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { ImportedArticle } from '#importers/imported-article.ts';
import { toRedirect } from '#importers/write/add-redirects.ts';
import type { Placement } from '#importers/write/place-article.ts';
import { toArticleFile } from '#importers/write/to-article-file.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { fileLine } from './file-line.ts';
import { digestOf } from './import-memory.ts';
import type { ImportRun } from './import-run.ts';

/** What the importer needs to know of an article to give it a place. */
export interface Placed {
  readonly id: string;
  readonly slug?: string | undefined;
  readonly title: string;
  readonly date?: string | undefined;
}

/** Returns the file and slug of an article: those it had before, or new ones. */
export function placeArticle({ id, slug, title, date }: Placed, run: ImportRun): Placement {
  return run.place({ id, slug, title }, (date ?? run.draft.date).slice(0, 4));
}

/** Returns the address that an article of this date will have. */
export function addressOf({ slug }: Placement, date: string, { dates }: ImportRun): string | undefined {
  const parsed = parseIsoDate(date, dates.zone);
  if ('error' in parsed) return undefined;
  const { year, month, day } = dates.parts(parsed.epoch);
  return permalink({ year, month, day, slug: slug.normalize('NFC') });
}

/**
 * Writes one article file that passes the check; one that would not is refused with the check's own words. `item` is the
 * digest of an item whose conversion had nothing to report.
 */
export async function storeArticle(
  article: ImportedArticle,
  placement: Placement,
  run: ImportRun,
  item?: string,
): Promise<void> {
  const { args, counts, reporter } = run;
  if (placement.existing?.withdrawn) {
    counts.withdrawn += 1;
    reporter.print(textOf(says('import-file/withdrawn', { file: placement.path }), run.io.show.language));
    return;
  }
  const file = toArticleFile(article, placement, run.draft);
  const digest = digestOf(file.text);
  const before = run.met.get(article.id);
  if (before !== undefined) {
    reporter.report([twiceInSource(article, before, digest)]);
    return;
  }
  run.met.set(article.id, { at: article.position, text: digest });
  const cut = cutFrontMatter(file.text);
  const parsed = run.parser.parse(file, { cut, body: run.guard.parse(cut) });
  const errors = parsed.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) {
    reporter.report(errors.map((error) => atSource(error, article)));
    return;
  }
  // Only this warning is about the source and not about how the article is written.
  const lost = parsed.diagnostics.filter(({ rule }) => rule === 'character-lost');
  reporter.report(lost.map((warning) => atSource(warning, article)));
  if (parsed.article !== undefined) run.passed.push(addressesOnly(parsed.article));
  const result = await writeContentFile(args.content, file, { force: args.force, dryRun: args.dryRun });
  counts[result] += 1;
  const isClean = article.missing.length + lost.length === 0;
  run.made.set(isClean && item !== undefined ? item : file.path, { id: article.id, path: file.path, text: digest });
  if (result !== 'kept') {
    await copyPictures(article.pictures ?? [], run);
    if (parsed.article?.draft === false) addRedirects(article.oldAddresses ?? [], parsed.article.permalink, run);
  }
  for (const field of article.missing) run.missing[field] += 1;
  const { dryRun } = args;
  reporter.print(fileLine(file.path, { result, dryRun, missing: article.missing }, run.io.show.language));
  if (args.dryRun && result === 'written' && article.position.file.endsWith('.txt')) reporter.print(file.text);
}

/** What lists and addresses are made of, in strings of its own: a piece of a text holds the whole text in memory. */
function addressesOnly(article: Article): Article {
  const bare: Article = {
    ...article,
    headline: '',
    excerpt: '',
    opening: '',
    headings: [],
    highlights: [],
    corrections: [],
  };
  return JSON.parse(JSON.stringify(bare)) as Article;
}

/** Returns what the check says of an article's file as said of its place in the source. */
export function atSource({ column: _column, ...diagnostic }: Diagnostic, { position }: ImportedArticle): Diagnostic {
  return { ...diagnostic, ...position };
}

/** Notes that old addresses should lead to a new one. */
export function addRedirects(oldAddresses: readonly string[], target: string, run: ImportRun): void {
  for (const address of oldAddresses) {
    const redirect = toRedirect(address, target);
    if (redirect !== undefined) run.redirects.push(redirect);
  }
}

/** Copies the pictures of what was written. */
export async function copyPictures(paths: readonly string[], { args, counts, pictures }: ImportRun): Promise<void> {
  for (const path of paths) if (!args.dryRun && (await pictures.copy(path))) counts.pictures += 1;
}

/** A repeated item is skipped: with a warning if its text is the same, otherwise with an error. */
function twiceInSource(
  { position }: ImportedArticle,
  before: { readonly at: { readonly file: string; readonly line: number }; readonly text: string },
  text: string,
): Diagnostic {
  const where = `${before.at.file}:${before.at.line}`;
  return text === before.text
    ? {
        ...position,
        severity: 'warning',
        ...says('item-twice', { where }),
      }
    : {
        ...position,
        severity: 'error',
        ...says('id-twice/source', { where }),
      };
}

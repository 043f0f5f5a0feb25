import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#markdown/shorten.ts';
import { cleanLine } from '../clean-text.ts';
import type { ImportedArticle, MissingField, SourcePosition } from '../imported-article.ts';
import { proposeHeadline } from '../propose-headline.ts';
import { splitBreakingMark } from '../split-breaking-mark.ts';
import { htmlToLines, htmlToText } from '../write/html-text.ts';
import { htmlToMarkdown } from '../write/html-to-markdown.ts';
import { type ArchiveOptions, bodyError, reportLeftOut, sectionWarning } from './imported-archive.ts';

/** One post of an export or one item of a feed, in its own words. */
export interface ArchiveItem {
  readonly line: number;
  /** What it is called in messages. */
  readonly noun: 'item' | 'post';
  /** Returns its id, given its headline and its Markdown where the source has none. */
  readonly id: (title: string, markdown: string) => string;
  /** HTML, as a rule of one line. */
  readonly title: string;
  readonly html: string;
  /** Older blogs separate paragraphs with blank lines instead of `<p>`. */
  readonly blankLinesSeparateParagraphs: boolean;
  readonly date: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly summary: string;
  readonly draft: boolean;
  readonly slug?: string;
  readonly link: string | undefined;
}

/** Returns the article of an item, and what a person should look at; an item without text is a fault and no article. */
export function toImportedArticle(
  item: ArchiveItem,
  options: ArchiveOptions,
): { article: ImportedArticle | undefined; diagnostics: Diagnostic[] } {
  const { convert } = options.quotes;
  const { date, updated, categories, blankLinesSeparateParagraphs, link } = item;
  const position: SourcePosition = { file: options.file, line: item.line };
  const body = htmlToMarkdown(item.html, { base: link, blankLinesSeparateParagraphs, convert });
  const diagnostics = reportLeftOut(body, position);
  const title = htmlToText(item.title);
  if (body.markdown === '') {
    diagnostics.push(bodyError(`The ${item.noun} "${shorten(title)}"`, body, position));
    return { article: undefined, diagnostics };
  }
  const section = categories.map(options.toSection).find((name) => name !== undefined) ?? options.defaultSection;
  if (section === undefined) diagnostics.push(sectionWarning(categories, position));
  const { headline, breaking } = splitBreakingMark(convert(title) || proposeHeadline(convert(htmlToLines(item.html))));
  const summary = convert(htmlToText(item.summary));
  const found = { title: title || undefined, date, section };
  const article: ImportedArticle = {
    id: item.id(title, body.markdown),
    position,
    frontMatter: {
      title: headline,
      ...(date === undefined ? {} : { date }),
      ...(isLater(updated, date) ? { updated } : {}),
      ...(section === undefined ? {} : { section }),
      ...(summary === '' ? {} : { summary }),
      authors: names(item.authors),
      tags: names(item.tags).filter((name) => /[\p{L}\p{N}]/u.test(name)),
      ...(breaking ? { breaking: true } : {}),
    },
    body: body.markdown,
    missing: (Object.keys(found) as MissingField[]).filter((field) => found[field] === undefined),
    draft: item.draft,
    slug: item.slug,
    oldAddress: link,
  };
  return { article, diagnostics };
}

function names(written: readonly string[]): string[] {
  return [...new Set(written.map(cleanLine).filter((name) => name !== ''))];
}

function isLater(updated: string | undefined, date: string | undefined): updated is string {
  return updated !== undefined && date !== undefined && Date.parse(updated) > Date.parse(date);
}

import type { WrittenNext, WrittenReference } from '#articles/stringify.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Said, Texts } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { strings } from '#strings.ts';
import { cleanLine } from '../clean-text.ts';
import type { QuoteConverter } from '../create-quote-converter.ts';
import { headlineKey } from '../headline-key.ts';
import type { ImportedArticle, ImportedFrontMatter, MissingField } from '../imported-article.ts';
import { cutPage, type PageArticle } from '../page/cut-page.ts';
import { isHeadlineLike } from '../page/is-lone-headline.ts';
import { readPageLines } from '../page/read-page-lines.ts';
import { type ImportedBody, toBody } from '../page/to-body.ts';
import { proposeHeadline } from '../propose-headline.ts';
import { splitBreakingMark } from '../split-breaking-mark.ts';
import { stableId } from '../stable-id.ts';
import { type NamedSource, toSources } from '../to-sources.ts';

export interface PlainTextOptions {
  /** The source's name, for reports. */
  readonly file: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly section?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** Date of the article after «اقرأ أيضا»; the first one's where it is not given. */
  readonly nextDate?: string | undefined;
  readonly quotes: QuoteConverter;
}

export interface ImportedPage {
  /** In the order of the page; each names the one after it as `next`. */
  readonly articles: readonly ImportedArticle[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was done and what a person should look at, one line each. */
  readonly report: readonly Said[];
}

/**
 * Returns the articles of one news page copied as raw text: no markup, no date, often no headline.
 * The first article carries the similar headlines of the page; «اقرأ أيضا» begins the next one.
 */
export function importPlainText(source: string, options: PlainTextOptions): ImportedPage {
  const lines = readPageLines(source);
  const page = cutPage(lines);
  if (page.articles[0]?.blocks.length === 0) {
    const position = { file: options.file, line: lines[0]?.line ?? 1 };
    return { articles: [], diagnostics: [{ ...position, severity: 'error', ...says('page-empty') }], report: [] };
  }
  const { quotes } = options;
  const before = quotes.count();
  const pieces = page.articles.map((article, index) =>
    toImportedArticle(withHeadline(article, index, options), {
      options,
      similar: index === 0 ? page.similar : [],
      isFirst: index === 0,
      isNextWhole: index + 1 < page.articles.length,
    }),
  );
  const report = pieces.flatMap((piece) => piece.report);
  const pairs = quotes.count() - before;
  if (pairs > 0) report.push(says('import-page/quotes', { file: options.file, pairs }));
  return { articles: pieces.map((piece) => piece.article), diagnostics: [], report };
}

/**
 * The first line of a page that does have its headline is taken for it. Where `--title` says the same, the line goes;
 * where it says something else, the line stays in the text and nothing is lost.
 */
function withHeadline(article: PageArticle, index: number, { title }: PlainTextOptions): PageArticle {
  if (index > 0) return article;
  const [first, second, ...rest] = article.blocks;
  const hasHeadline =
    first?.type === 'paragraph' &&
    second?.type === 'paragraph' &&
    isHeadlineLike(first.text) &&
    second.text.length > first.text.length;
  if (!hasHeadline) return { ...article, headline: title };
  if (title !== undefined && headlineKey(title) !== headlineKey(first.text)) return { ...article, headline: title };
  return { ...article, headline: title ?? first.text, blocks: [second, ...rest] };
}

interface ArticleContext {
  readonly options: PlainTextOptions;
  readonly similar: readonly string[];
  readonly isFirst: boolean;
  /** The page holds the whole text of the article it names as the next. */
  readonly isNextWhole: boolean;
}

function toImportedArticle(
  article: PageArticle,
  { options, similar, isFirst, isNextWhole }: ArticleContext,
): { article: ImportedArticle; report: Said[] } {
  const { convert } = options.quotes;
  const position = { file: options.file, line: article.line };
  const body = toBody(article.blocks.map((block) => ({ ...block, text: convert(block.text) })));
  const paragraph = article.blocks.find((block) => block.type === 'paragraph')?.text ?? '';
  const named = article.headline === undefined ? undefined : splitBreakingMark(convert(cleanLine(article.headline)));
  const headline = named?.headline ?? proposeHeadline(convert(paragraph));
  const date = isFirst ? options.date : (options.nextDate ?? options.date);
  const sources = uniqueBy(article.sources.flatMap(toSources), (item) => headlineKey(item.name));
  const tags = uniqueBy(article.tags.map(trimTag).filter(Boolean), headlineKey);
  const related = similar.map((text) => toReference(convert(text)));
  const authors = isFirst && options.authors !== undefined ? options.authors : article.authors;
  const missing: MissingField[] = [];
  if (named === undefined) missing.push('title');
  if (date === undefined) missing.push('date');
  if (options.section === undefined) missing.push('section');
  const frontMatter: ImportedFrontMatter = {
    title: headline,
    ...(date === undefined ? {} : { date }),
    ...(options.section === undefined ? {} : { section: options.section }),
    ...(named?.breaking ? { breaking: true } : {}),
    authors: [...authors],
    sources,
    tags,
    related,
    ...(article.next === undefined ? {} : { next: toNext(convert(article.next), isNextWhole) }),
  };
  // The id comes from the text as it stood, so that --title and --keep-quotes meet the same file again.
  const id = stableId('plain-text', ...article.blocks.map((block) => block.text));
  const report = describe({ article, body, headline, related, sources, tags, options, isFirst });
  return { article: { id, position, frontMatter, body: body.markdown, missing }, report };
}

interface Described {
  readonly article: PageArticle;
  readonly body: ImportedBody;
  readonly headline: string;
  readonly related: readonly WrittenReference[];
  readonly sources: readonly NamedSource[];
  readonly tags: readonly string[];
  readonly options: PlainTextOptions;
  readonly isFirst: boolean;
}

function describe({ article, body, headline, related, sources, tags, options, isFirst }: Described): Said[] {
  const at = (line: number): string => `${options.file}:${line}`;
  const breaking = related.filter((reference) => typeof reference !== 'string').length;
  const none: Texts = { en: 'none', ar: 'لا شيء' };
  const named = sources.map(({ name, kind }) => ({
    en: `${name} (${kind})`,
    ar: `${name} (${strings.sourceKinds[kind]})`,
  }));
  const place = at(article.line);
  const report: Said[] = [
    article.headline === undefined
      ? says('import-page/proposed', { place, headline })
      : says('import-page/headline', { place, headline }),
    says('import-page/counts', {
      pieces: article.blocks.length,
      sources:
        named.length === 0
          ? none
          : { en: named.map(({ en }) => en).join(', '), ar: named.map(({ ar }) => ar).join('، ') },
      tags: tags.length === 0 ? none : tags.join(', '),
      similar: related.length,
      breaking,
    }),
  ];
  for (const { headline: lone, line } of body.references)
    report.push(says('import-page/reference', { place: at(line), headline: lone }));
  for (const line of body.factsLines) report.push(says('import-page/facts', { place: at(line) }));
  if (!isFirst && options.nextDate === undefined && options.date !== undefined)
    report.push(says('import-page/next-date', { place }));
  return report;
}

function toNext(text: string, isWhole: boolean): WrittenNext {
  const reference = toReference(text);
  if (!isWhole) return reference;
  return typeof reference === 'string' ? { headline: reference, whole: true } : { ...reference, whole: true };
}

function toReference(text: string): WrittenReference {
  const { headline, breaking } = splitBreakingMark(text);
  return breaking ? { headline, breaking: true } : headline;
}

function trimTag(tag: string): string {
  return tag.replace(/^[\s#"'“”«».]+|[\s"'“”«».]+$/gu, '');
}

/** Returns the items without later ones of the same key. */
function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

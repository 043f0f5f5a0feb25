import { printedLetters, withoutStretching } from '#arabic/printed-letters.ts';
import { SLUG_BYTES_LIMIT, toSlug } from '#arabic/slug.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { shorten } from '#diagnostics/shorten.ts';
import type { YamlDocument } from '#diagnostics/yaml-document.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import type { ArticleReference } from '#markdown/body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { says } from '#messages/says.ts';
import type { Article, ArticleImage, Author, Moment, Source, Tag } from './article.ts';
import type { ArticleContext } from './article-context.ts';
import { defaultId } from './article-id.ts';
import { resolveContentPath } from './content-path.ts';
import { dateDiagnostics, lastMoment } from './date-diagnostics.ts';
import { permalink } from './permalink.ts';
import { readingMinutes } from './reading-time.ts';
import type { FrontMatter } from './schema.ts';

/** A decoded article file. */
export interface ArticleSource {
  /** Path inside the content folder: `articles/2025/قمة.md`. */
  readonly path: string;
  readonly text: string;
}

/** What an article is made of. */
export interface ArticleParts {
  readonly source: ArticleSource;
  readonly matter: FrontMatter;
  /** Keys of `matter` that are defaults. */
  readonly defaulted: readonly string[];
  readonly document: YamlDocument;
  readonly body: ParsedBody;
  readonly context: ArticleContext;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Returns the article of a file, and reports what its front matter says of things that are not there. */
export function toArticle({ source, matter, defaulted, document, body, context, report }: ArticleParts): Article {
  const datePublished = context.moment(matter.date);
  const dateModified =
    matter.updated === undefined ? undefined : modified(context.moment(matter.updated), datePublished);
  const withdrawn = matter.withdrawn === undefined ? undefined : context.moment(matter.withdrawn.date);
  const { clockChange, moment } = context;
  dateDiagnostics({ matter, isDateKnown: !defaulted.includes('date'), document, clockChange, moment }).forEach(report);
  const slug = articleSlug(source, matter, document, context, report);
  const address = permalink({ ...context.dayOf(datePublished.epoch), slug });
  const reference = (written: { headline: string; breaking: boolean }, path: YamlPath): ArticleReference => ({
    written: written.headline,
    breaking: written.breaking,
    ...document.valuePosition(path),
  });
  const breakingUntil = breakingEnd(matter.breaking, datePublished, context);
  const image = articleImage(source, matter, document, report);
  return {
    id: matter.id ?? defaultId(address),
    file: source.path,
    slug,
    permalink: address,
    kind: matter.kind,
    headline: withoutStretching(printedLetters(matter.title)),
    ...(matter.kicker === undefined ? {} : { kicker: printedLetters(matter.kicker) }),
    excerpt: printedLetters(matter.summary ?? ''),
    section: defaulted.includes('section') ? matter.section : sectionSlug(matter.section, document, context, report),
    authors: articleAuthors(matter.authors, document, context, report),
    sources: articleSources(matter.sources, context),
    tags: articleTags(matter.tags, document, context, report),
    datePublished,
    ...(dateModified === undefined ? {} : { dateModified }),
    ...(breakingUntil === undefined ? {} : { breakingUntil }),
    ...(matter.importance === 2 ? {} : { importance: matter.importance }),
    highlights: matter.highlights,
    ...(image === undefined ? {} : { image }),
    related: matter.related.map((item, index) => reference(item, ['related', index])),
    ...(matter.next === undefined ? {} : { next: reference(matter.next, ['next']) }),
    ...(matter.next?.whole === undefined ? {} : { nextWhole: matter.next.whole }),
    corrections: matter.corrections.map((item) => ({
      date: context.moment(item.date),
      kind: item.kind,
      text: item.text,
    })),
    ...(matter.withdrawn === undefined || withdrawn === undefined
      ? {}
      : { withdrawn: { date: withdrawn, reason: matter.withdrawn.reason } }),
    draft: matter.draft,
    wordCount: body.wordCount,
    readingMinutes: readingMinutes(body.wordCount),
    headings: body.headings,
    opening: body.opening,
  };
}

/** A date without a time that equals the day of publication means some time later that day. */
function modified(written: Moment, published: Moment): Moment {
  const isSameDay = written.epoch < published.epoch && lastMoment(written) >= published.epoch;
  return isSameDay ? { ...published, hasTime: false } : written;
}

function articleSlug(
  source: ArticleSource,
  matter: FrontMatter,
  document: YamlDocument,
  context: ArticleContext,
  report: (diagnostic: Diagnostic) => void,
): string {
  const name = fileName(source);
  const written = matter.slug ?? name;
  const slug = toSlug(written, { ascii: context.ascii });
  if (slug === '') {
    report({
      ...document.keyPosition(['slug']),
      severity: 'error',
      ...says('slug-empty', { name }),
    });
  } else if (matter.slug === undefined && Buffer.byteLength(name) > SLUG_BYTES_LIMIT) {
    report({
      ...document.keyPosition(['slug']),
      severity: 'error',
      ...says('slug-too-long', { limit: SLUG_BYTES_LIMIT }),
    });
  }
  return slug;
}

function sectionSlug(
  written: string,
  document: YamlDocument,
  context: ArticleContext,
  report: (diagnostic: Diagnostic) => void,
): string {
  const name = written.normalize('NFC').trim();
  const slug =
    context.sections.get(name) ?? context.sections.get(name.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
  if (slug !== undefined) return slug;
  if (!context.sectionsKnown) return '';
  const names = context.settings.sections.map((section) => section.name);
  const near = nearestWords(name, [...context.sections.keys()]);
  const shown = { name: shorten(name) };
  const said =
    near.length === 0
      ? says('section-unknown', { ...shown, known: names })
      : says('section-unknown/near', { ...shown, near });
  report({ ...document.valuePosition(['section']), severity: 'error', ...said });
  return '';
}

function articleAuthors(
  written: readonly string[],
  document: YamlDocument,
  context: ArticleContext,
  report: (diagnostic: Diagnostic) => void,
): Author[] {
  const authors = new Map<string, Author>();
  for (const [index, name] of written.entries()) {
    const author = context.authors.get(name) ?? { name, slug: context.slugOf(name) };
    const { slug } = author;
    if (slug === '') {
      report({
        ...document.valuePosition(['authors', index]),
        severity: 'error',
        ...says('author-empty', { name: shorten(name) }),
      });
    } else if (!authors.has(slug)) authors.set(slug, author);
  }
  return [...authors.values()];
}

/** A source in two spellings of one row is named once. */
function articleSources(written: FrontMatter['sources'], context: ArticleContext): Source[] {
  const sources = new Map<string, Source>();
  for (const item of written) {
    const entry = context.sources.get(item.name);
    const name = entry?.label ?? item.name;
    const url = ('url' in item ? item.url : undefined) ?? entry?.url;
    if (entry !== undefined && sources.has(name)) continue;
    sources.set(entry === undefined ? `${sources.size} ${name}` : name, {
      name,
      slug: entry?.slug ?? (context.slugOf(name) || defaultId(name)),
      kind: entry?.kind ?? item.kind,
      ...(url === undefined ? {} : { url }),
    });
  }
  return [...sources.values()];
}

function articleTags(
  written: readonly string[],
  document: YamlDocument,
  context: ArticleContext,
  report: (diagnostic: Diagnostic) => void,
): Tag[] {
  const tags = new Map<string, Tag>();
  // An Arab editor parts the words of a list with «،», which YAML takes for a letter.
  const spellings = written.flatMap((words, index) =>
    (context.tags.has(words) ? [words] : words.split(/\s*[،؛]\s*/u)).map((spelling) => ({ index, spelling })),
  );
  for (const { index, spelling } of spellings) {
    const tag = context.tags.get(spelling) ?? {
      label: spelling,
      slug: context.slugOf(spelling),
      kind: 'topic' as const,
    };
    if (tag.slug === '') {
      report({
        ...document.valuePosition(['tags', index]),
        severity: 'error',
        ...says('tag-empty', { name: shorten(spelling) }),
      });
    } else if (!tags.has(tag.slug)) tags.set(tag.slug, tag);
  }
  return [...tags.values()];
}

function breakingEnd(written: FrontMatter['breaking'], published: Moment, context: ArticleContext): number | undefined {
  if (written === false) return undefined;
  if (written === true) return published.epoch + context.settings.site.breakingHours * 3_600_000;
  return context.moment(written).epoch;
}

function articleImage(
  source: ArticleSource,
  matter: FrontMatter,
  document: YamlDocument,
  report: (diagnostic: Diagnostic) => void,
): ArticleImage | undefined {
  if (matter.image === undefined) return undefined;
  const { file, alt, caption, credit } = matter.image;
  const at = document.valuePosition(['image', 'file']);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(file)) {
    report({
      ...at,
      severity: 'error',
      ...says('picture-from-elsewhere'),
    });
    return undefined;
  }
  const path = resolveContentPath(source.path, file);
  if (path === undefined) {
    report({
      ...at,
      severity: 'error',
      ...says('picture-outside'),
    });
    return undefined;
  }
  return {
    file: path,
    alt,
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
  };
}

function fileName(source: ArticleSource): string {
  return source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

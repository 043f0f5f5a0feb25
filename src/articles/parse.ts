import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type ClockChange, clockChangeAt, createDateFormatter, parseIsoDate } from '#arabic/dates.ts';
import { SLUG_BYTES_LIMIT, toSlug } from '#arabic/slug.ts';
import { type Diagnostic, type Place, resolveOffset } from '#diagnostics/diagnostic.ts';
import { reportEscapedCharacters } from '#diagnostics/escaped-characters.ts';
import { findForbiddenCharacters, replaceForbidden } from '#diagnostics/forbidden-characters.ts';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { schemaDiagnostics } from '#diagnostics/schema-diagnostics.ts';
import { createTextPosition } from '#diagnostics/text-position.ts';
import type { YamlDocument } from '#diagnostics/yaml-document.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import type { ArticleReference } from '#markdown/body.ts';
import { lazyParseBody } from '#markdown/lazy-parse-body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { shorten } from '#markdown/shorten.ts';
import { says } from '#messages/says.ts';
import type { Settings } from '#site/site.ts';
import type { Article, ArticleImage, Author, Moment, Source, Tag } from './article.ts';
import { resolveContentPath } from './content-path.ts';
import { dateDiagnostics, lastMoment } from './date-diagnostics.ts';
import { type CutSource, cutFrontMatter } from './front-matter.ts';
import { permalink } from './permalink.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readingMinutes } from './reading-time.ts';
import { articleSchema, type FrontMatter, knownKeys } from './schema.ts';
import type { AmbiguousDate } from './understand.ts';

/** A decoded article file. */
export interface ArticleSource {
  /** Path inside the content folder: `articles/2025/قمة.md`. */
  readonly path: string;
  readonly text: string;
}

/** The result of parsing one article file. */
export interface ParsedArticle {
  /** Undefined if the file has errors. */
  readonly article: Article | undefined;
  /** Defined exactly when `article` is not. */
  readonly faulty: FaultyArticle | undefined;
  /** Undefined if front matter and body could not be split. */
  readonly body: ParsedBody | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * An article with errors, as far as it could be parsed. It is never published, but its content is checked against other
 * files in the same run, and links to it are not reported as broken.
 */
export interface FaultyArticle {
  readonly article: Article;
  /** Keys with invalid or missing values, for which the article holds a default. */
  readonly defaulted: readonly string[];
}

/** Parses the article files of one site. Create it once per run, because formatters and tables are costly. */
export interface ArticleParser {
  /** Returns the article of a file and all its diagnostics. */
  parse(source: ArticleSource, known?: KnownParts): ParsedArticle;
}

/** Results of earlier steps, to avoid repeating them. */
export interface KnownParts {
  readonly cut?: CutSource;
  readonly body?: ParsedBody | undefined;
}

/**
 * Returns a parser for the site's time zone, sections, tags and authors. `incomplete` names settings files with errors:
 * if `sections` is among them, unknown sections are not reported.
 */
export function createArticleParser(settings: Settings, incomplete: readonly string[] = []): ArticleParser {
  const context = createContext(settings, incomplete);
  return { parse: (source, known = {}) => parseArticle(source, context, known) };
}

interface ArticleContext {
  readonly settings: Settings;
  readonly sectionsKnown: boolean;
  readonly ascii: boolean;
  /** Slug of an author, source or tag; cached, because thousands of articles share names. */
  readonly slugOf: (name: string) => string;
  readonly sections: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly moment: (written: string) => Moment;
  readonly clockChange: (written: string) => ClockChange | undefined;
  readonly dayOf: (epoch: number) => { year: number; month: number; day: number };
}

function createContext(settings: Settings, incomplete: readonly string[]): ArticleContext {
  const { site } = settings;
  const formatter = createDateFormatter(site);
  const ascii = site.addresses === 'ascii';
  const slugs = new Map<string, string>();
  return {
    settings,
    sectionsKnown: !incomplete.includes('sections'),
    ascii,
    slugOf: (name) => {
      const known = slugs.get(name);
      if (known !== undefined) return known;
      const slug = toSlug(name, { ascii });
      slugs.set(name, slug);
      return slug;
    },
    sections: new Map(
      settings.sections.flatMap(
        (section) =>
          [
            [section.name, section.slug],
            [section.slug, section.slug],
          ] as const,
      ),
    ),
    tags: new Map(
      settings.tags.flatMap(({ label, slug, kind, aliases }) =>
        [label, ...aliases].map((spelling) => [spelling, { label, slug, kind }] as const),
      ),
    ),
    authors: new Map(
      settings.authors.flatMap(({ name, slug, aliases = [] }) =>
        [name, ...aliases].map((spelling) => [spelling, { name, slug }] as const),
      ),
    ),
    moment: (written) => {
      const result = parseIsoDate(written, formatter.zone);
      if (!('epoch' in result)) throw new Error(`a date passed the schema and has no meaning: ${written}`);
      return { epoch: result.epoch, iso: formatter.iso(result.epoch), hasTime: result.hasTime };
    },
    clockChange: (written) => clockChangeAt(written, formatter.zone),
    dayOf: (epoch) => formatter.parts(epoch),
  };
}

function parseArticle(source: ArticleSource, context: ArticleContext, known: KnownParts): ParsedArticle {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push({ ...diagnostic, file: source.path });
  };
  reportForbiddenCharacters(source.text, report);
  reportLostCharacters(source.text, report);
  const cut = known.cut ?? cutFrontMatter(source.text);
  if (cut.error !== undefined) report(cut.error);
  const body =
    cut.yaml === undefined
      ? undefined
      : (known.body ?? lazyParseBody(replaceForbidden(cut.body), { firstLine: cut.bodyLine }));
  for (const diagnostic of body?.diagnostics ?? []) report(diagnostic);

  const readable = cut.error === undefined ? (cut.yaml ?? '') : '';
  const { dateOrder } = context.settings.site;
  const document = readFrontMatter(replaceForbidden(readable), cut.yamlLine, dateOrder);
  const unread = [...document.diagnostics, ...document.ambiguous.map((date) => ambiguousDate(date, document))];
  unread.forEach(report);
  const checked = articleSchema.safeParse(document.value ?? {});
  if (!checked.success && document.value !== undefined && cut.error === undefined) {
    // A value rejected by the YAML reader is missing for the schema too: report one error, not two.
    const refused = new Set(unread.map(place));
    schemaDiagnostics(checked.error, document, knownKeys)
      .filter((diagnostic) => !refused.has(place(diagnostic)))
      .forEach(report);
  }
  const { matter, defaulted } = checked.success
    ? { matter: checked.data, defaulted: [] }
    : recover(checked.error, document.value, context);
  if (readable.includes('\\')) reportEscapedCharacters(document, report);
  if (isEmptyBody(cut, body)) report({ line: cut.bodyLine, column: 1, severity: 'warning', ...says('body-empty') });
  const article = toArticle({ source, matter, defaulted, document, body: body ?? NO_BODY, context, report });
  const good = !diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return good
    ? { article, faulty: undefined, body, diagnostics }
    : { article: undefined, faulty: { article, defaulted }, body, diagnostics };
}

function ambiguousDate({ path, written, readings }: AmbiguousDate, document: YamlDocument): Diagnostic {
  const [first, second] = readings;
  return { ...document.valuePosition(path), severity: 'error', ...says('date-ambiguous', { written, first, second }) };
}

/** A text that was refused is not an empty one. */
function isEmptyBody({ body, yaml, error }: CutSource, parsed: ParsedBody | undefined): boolean {
  const isRefused = parsed?.diagnostics.some(({ severity }) => severity === 'error') === true;
  return yaml !== undefined && error === undefined && !isRefused && body.replace(/<!--.*?-->/gs, '').trim() === '';
}

const NO_BODY: ParsedBody = { body: { parts: [], text: '' }, headings: [], wordCount: 0, opening: '', diagnostics: [] };

function place({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** Returns the front matter without invalid keys, and with defaults for required ones. */
function recover(
  error: z.ZodError,
  value: unknown,
  context: ArticleContext,
): { matter: FrontMatter; defaulted: readonly string[] } {
  const written = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const faulty = new Set(
    error.issues.flatMap((issue) =>
      issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
    ),
  );
  // Without a valid date it is unknown whether `updated` is later.
  if (faulty.has('date')) faulty.add('updated');
  const needed = {
    title: '؟',
    date: '2000-01-01',
    section: context.settings.sections[0]?.slug ?? '',
  };
  const kept = Object.fromEntries(written.filter(([key]) => !faulty.has(key)));
  const defaulted = [...new Set([...faulty, ...Object.keys(needed).filter((key) => !Object.hasOwn(kept, key))])];
  const checked = articleSchema.safeParse({ ...needed, ...kept });
  return { matter: checked.success ? checked.data : articleSchema.parse(needed), defaulted };
}

function fileName(source: ArticleSource): string {
  return source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function reportForbiddenCharacters(text: string, report: (diagnostic: Diagnostic) => void): void {
  const position = createTextPosition(text);
  for (const found of findForbiddenCharacters(text)) report(resolveOffset(found, position));
}

/** U+FFFD marks a character that a program could not decode; only a person can restore it. */
function reportLostCharacters(text: string, report: (diagnostic: Diagnostic) => void): void {
  const offset = text.indexOf('\uFFFD');
  if (offset === -1) return;
  const count = text.split('\uFFFD').length - 1;
  report({ ...createTextPosition(text)(offset), severity: 'warning', ...says('character-lost', { count }) });
}

interface ArticleParts {
  readonly source: ArticleSource;
  readonly matter: FrontMatter;
  /** Keys of `matter` that are defaults. */
  readonly defaulted: readonly string[];
  readonly document: YamlDocument;
  readonly body: ParsedBody;
  readonly context: ArticleContext;
  readonly report: (diagnostic: Diagnostic) => void;
}

function toArticle({ source, matter, defaulted, document, body, context, report }: ArticleParts): Article {
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
    headline: matter.title,
    ...(matter.kicker === undefined ? {} : { kicker: matter.kicker }),
    excerpt: matter.summary ?? '',
    section: defaulted.includes('section') ? matter.section : sectionSlug(matter.section, document, context, report),
    authors: articleAuthors(matter.authors, document, context, report),
    sources: matter.sources.map(
      (item): Source => ({
        name: item.name,
        slug: context.slugOf(item.name) || defaultId(item.name),
        kind: item.kind,
        ...('url' in item && item.url !== undefined ? { url: item.url } : {}),
      }),
    ),
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

/** The default id of an article: stable as long as its address is. */
function defaultId(address: string): string {
  return `n${createHash('sha256').update(address).digest('hex').slice(0, 9)}`;
}

/** Returns true when the id is the default one. */
export function isMadeId(id: string): boolean {
  return /^n[0-9a-f]{9}$/.test(id);
}

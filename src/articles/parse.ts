import { createHash } from 'node:crypto';
import { createDateFormatter, parseIsoDate } from '#arabic/dates.ts';
import { toSlug } from '#arabic/slug.ts';
import type { ArticleReference } from '#markdown/body.ts';
import { type ParsedBody, parseBody } from '#markdown/parse-body.ts';
import { findForbiddenCharacters } from '#problems/forbidden-characters.ts';
import type { Problem } from '#problems/problem.ts';
import { nearestWord, schemaFaults } from '#problems/schema-faults.ts';
import { createTextPosition } from '#problems/text-position.ts';
import { readYaml, type YamlDocument, type YamlFault, type YamlPath } from '#problems/yaml-document.ts';
import type { Settings } from '#site/site.ts';
import type { Article, ArticleImage, Author, Moment, Source, Tag } from './article.ts';
import { resolveContentPath } from './content-path.ts';
import { cutFrontMatter } from './front-matter.ts';
import { permalink } from './permalink.ts';
import { readingMinutes } from './reading-time.ts';
import { articleSchema, canonicalKey, type FrontMatter } from './schema.ts';

/** One article file, decoded. */
export interface ArticleSource {
  /** Path inside the content folder: `articles/2025/قمة.md`. */
  readonly path: string;
  readonly text: string;
}

/** What one article file says. `article` and `body` are undefined where a fault stops them from meaning anything. */
export interface ParsedArticle {
  readonly article: Article | undefined;
  readonly body: ParsedBody | undefined;
  readonly problems: readonly Problem[];
}

/** Parses article files of one site; made once a run, because formatters and tables are costly. */
export interface ArticleParser {
  /** Gives the article of a file and every fault in it. `body` is what an earlier run made of the same text. */
  parse(source: ArticleSource, body?: ParsedBody): ParsedArticle;
}

/** Gives a parser that knows the site's zone, sections, tags and authors. */
export function createArticleParser(settings: Settings): ArticleParser {
  const context = createContext(settings);
  return { parse: (source, body) => parseArticle(source, context, body) };
}

interface ArticleContext {
  readonly settings: Settings;
  readonly ascii: boolean;
  readonly sections: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly authors: ReadonlyMap<string, string>;
  readonly moment: (written: string) => Moment;
  readonly dayOf: (epoch: number) => { year: number; month: number; day: number };
}

function createContext(settings: Settings): ArticleContext {
  const { site } = settings;
  const formatter = createDateFormatter(site);
  return {
    settings,
    ascii: site.addresses === 'ascii',
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
    authors: new Map(settings.authors.map(({ name, slug }) => [name, slug])),
    moment: (written) => {
      const result = parseIsoDate(written, formatter.zone);
      if (!('epoch' in result)) throw new Error(`a date passed the schema and has no meaning: ${written}`);
      return { epoch: result.epoch, iso: formatter.iso(result.epoch), hasTime: result.hasTime };
    },
    dayOf: (epoch) => formatter.parts(epoch),
  };
}

function parseArticle(source: ArticleSource, context: ArticleContext, known: ParsedBody | undefined): ParsedArticle {
  const problems: Problem[] = [];
  const report = (fault: YamlFault & { severity?: Problem['severity'] }): void => {
    problems.push({ severity: 'error', ...fault, file: source.path });
  };
  if (known === undefined && reportForbiddenCharacters(source.text, report))
    return { article: undefined, body: undefined, problems };

  const cut = cutFrontMatter(source.text);
  if (cut.fault !== undefined) {
    report({ column: 1, ...cut.fault });
    return { article: undefined, body: undefined, problems };
  }
  const body = known ?? parseBody(cut.body, { firstLine: cut.bodyLine });
  for (const problem of body.problems) report(problem);

  const document = readYaml(cut.yaml ?? '', { firstLine: cut.yamlLine, canonicalKey });
  document.faults.forEach(report);
  if (document.faults.length > 0) return { article: undefined, body, problems };
  const checked = articleSchema.safeParse(document.value ?? {});
  if (!checked.success) {
    schemaFaults(checked.error, document, Object.keys(articleSchema.shape)).forEach(report);
    return { article: undefined, body, problems };
  }
  reportEscapedCharacters(cut.yaml ?? '', checked.data, document, report);
  const article = toArticle({ source, matter: checked.data, document, body, context, report });
  return { article: problems.some((problem) => problem.severity === 'error') ? undefined : article, body, problems };
}

function reportForbiddenCharacters(text: string, report: (fault: YamlFault) => void): boolean {
  const found = findForbiddenCharacters(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const position = createTextPosition(text);
  for (const { offset, rule, message } of found) report({ ...position(offset), rule, message });
  return found.length > 0;
}

/** YAML escapes ("\u202E") can bring in what the text itself does not hold. */
function reportEscapedCharacters(
  yaml: string,
  matter: FrontMatter,
  document: YamlDocument,
  report: (fault: YamlFault) => void,
): void {
  if (!yaml.includes('\\')) return;
  const visit = (value: unknown, path: YamlPath): void => {
    if (typeof value === 'string') {
      const first = findForbiddenCharacters(value)[0];
      if (first !== undefined) report({ ...document.valuePosition(path), rule: first.rule, message: first.message });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(matter, []);
}

interface ArticleParts {
  readonly source: ArticleSource;
  readonly matter: FrontMatter;
  readonly document: YamlDocument;
  readonly body: ParsedBody;
  readonly context: ArticleContext;
  readonly report: (fault: YamlFault) => void;
}

function toArticle({ source, matter, document, body, context, report }: ArticleParts): Article {
  const datePublished = context.moment(matter.date);
  const dateModified = matter.updated === undefined ? undefined : context.moment(matter.updated);
  if (dateModified !== undefined && dateModified.epoch < datePublished.epoch) {
    report({
      ...document.valuePosition(['updated']),
      rule: 'updated-before-date',
      message: 'The article was updated before it was published. Write a later moment.',
    });
  }
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
    section: sectionSlug(matter.section, document, context, report),
    authors: matter.authors.map(
      (name): Author => ({ name, slug: context.authors.get(name) ?? toSlug(name, { ascii: context.ascii }) }),
    ),
    sources: matter.sources.map(
      (item): Source => ({
        name: item.name,
        slug: toSlug(item.name, { ascii: context.ascii }) || defaultId(item.name),
        kind: item.kind,
        ...('url' in item && item.url !== undefined ? { url: item.url } : {}),
      }),
    ),
    tags: articleTags(matter.tags, document, context, report),
    datePublished,
    ...(dateModified === undefined ? {} : { dateModified }),
    ...(breakingUntil === undefined ? {} : { breakingUntil }),
    highlights: matter.highlights,
    ...(image === undefined ? {} : { image }),
    related: matter.related.map((item, index) => reference(item, ['related', index])),
    ...(matter.next === undefined ? {} : { next: reference(matter.next, ['next']) }),
    corrections: matter.corrections.map((item) => ({
      date: context.moment(item.date),
      kind: item.kind,
      text: item.text,
    })),
    ...(matter.withdrawn === undefined
      ? {}
      : { withdrawn: { date: context.moment(matter.withdrawn.date), reason: matter.withdrawn.reason } }),
    draft: matter.draft,
    wordCount: body.wordCount,
    readingMinutes: readingMinutes(body.wordCount),
    headings: body.headings,
    opening: body.opening,
  };
}

function articleSlug(
  source: ArticleSource,
  matter: FrontMatter,
  document: YamlDocument,
  context: ArticleContext,
  report: (fault: YamlFault) => void,
): string {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const written = matter.slug ?? name;
  const slug = toSlug(written, { ascii: context.ascii });
  if (slug === '') {
    report({
      ...document.keyPosition(['slug']),
      rule: 'slug-empty',
      message: `The file's name "${name}" holds no letter or digit. Rename it, or write a slug.`,
    });
  }
  return slug;
}

function sectionSlug(
  written: string,
  document: YamlDocument,
  context: ArticleContext,
  report: (fault: YamlFault) => void,
): string {
  const name = written.normalize('NFC').trim();
  const slug = context.sections.get(name);
  if (slug !== undefined) return slug;
  const names = context.settings.sections.map((section) => section.name);
  const near = nearestWord(name, [...context.sections.keys()]);
  const advice = near === undefined ? `Sections are: ${names.join('، ')}.` : `Did you mean "${near}"?`;
  report({
    ...document.valuePosition(['section']),
    rule: 'section-unknown',
    message: `"${name}" is not a section of sections.yaml. ${advice}`,
  });
  return '';
}

function articleTags(
  written: readonly string[],
  document: YamlDocument,
  context: ArticleContext,
  report: (fault: YamlFault) => void,
): Tag[] {
  const tags = new Map<string, Tag>();
  for (const [index, spelling] of written.entries()) {
    const tag = context.tags.get(spelling) ?? {
      label: spelling,
      slug: toSlug(spelling, { ascii: context.ascii }),
      kind: 'topic' as const,
    };
    if (tag.slug === '') {
      report({
        ...document.valuePosition(['tags', index]),
        rule: 'tag-empty',
        message: `The tag "${spelling}" holds no letter or digit. Write a word, or leave it out.`,
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
  report: (fault: YamlFault) => void,
): ArticleImage | undefined {
  if (matter.image === undefined) return undefined;
  const { file, alt, caption, credit } = matter.image;
  const at = document.valuePosition(['image', 'file']);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(file)) {
    report({
      ...at,
      rule: 'picture-from-elsewhere',
      message: 'The picture is on another server. Save it in content/pictures and write its path.',
    });
    return undefined;
  }
  const path = resolveContentPath(source.path, file);
  if (path === undefined) {
    report({
      ...at,
      rule: 'picture-outside',
      message: 'The picture lies outside the content folder. Move it into content/pictures.',
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

/** An id for an article that was given none: it holds as long as the address does. */
function defaultId(address: string): string {
  return `n${createHash('sha256').update(address).digest('hex').slice(0, 9)}`;
}

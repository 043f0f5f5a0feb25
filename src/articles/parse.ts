import type { z } from 'zod';
import { type Diagnostic, type Place, resolveOffset } from '#diagnostics/diagnostic.ts';
import { reportEscapedCharacters } from '#diagnostics/escaped-characters.ts';
import { findForbiddenCharacters, replaceForbidden } from '#diagnostics/forbidden-characters.ts';
import { schemaDiagnostics } from '#diagnostics/schema-diagnostics.ts';
import { createTextPosition } from '#diagnostics/text-position.ts';
import type { YamlDocument } from '#diagnostics/yaml-document.ts';
import { lazyParseBody } from '#markdown/lazy-parse-body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { says } from '#messages/says.ts';
import type { Settings } from '#site/site.ts';
import type { Article } from './article.ts';
import { type ArticleContext, createContext } from './article-context.ts';
import { type CutSource, cutFrontMatter } from './front-matter.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { articleSchema, canonicalKey, type FrontMatter, knownKeys } from './schema.ts';
import { type ArticleSource, toArticle } from './to-article.ts';
import type { AmbiguousDate } from './understand.ts';

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
    withoutMeant(schemaDiagnostics(checked.error, document, knownKeys))
      .filter((diagnostic) => !refused.has(place(diagnostic)))
      .forEach(report);
  }
  const { matter, defaulted } = checked.success
    ? { matter: checked.data, defaulted: [] }
    : recover(checked.error, document.value, context);
  if (readable.includes('\\')) reportEscapedCharacters(document, report);
  if (isEmptyBody(cut, body)) report({ line: cut.bodyLine, column: 1, severity: 'warning', ...says('body-empty') });
  reportSecondArticle(cut, report);
  const article = toArticle({ source, matter, defaulted, document, body: body ?? NO_BODY, context, report });
  const good = !diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return good
    ? { article, faulty: undefined, body, diagnostics }
    : { article: undefined, faulty: { article, defaulted }, body, diagnostics };
}

/** A key that is written with a slip is not missing too. */
function withoutMeant(found: readonly Diagnostic[]): Diagnostic[] {
  const near = found.flatMap(({ message, params }) => (message === 'key-unknown/near' ? [params?.['near'] ?? []] : []));
  const meant = new Set(near.flat().map((name) => canonicalKey([], String(name))));
  return found.filter(
    ({ rule, params }) => !(rule.endsWith('-missing') && meant.has(canonicalKey([], String(params?.['key'] ?? '')))),
  );
}

function ambiguousDate({ path, written, readings }: AmbiguousDate, document: YamlDocument): Diagnostic {
  const [first, second] = readings;
  return { ...document.valuePosition(path), severity: 'error', ...says('date-ambiguous', { written, first, second }) };
}

/** The front matter of another article: its frame, and two keys that every article has. */
const SECOND =
  /^---[ \t]*\n(?=(?:[^\n]*\n){0,20}?(?:العنوان|title)[ \t]*:)(?=(?:[^\n]*\n){0,20}?(?:التاريخ|التأريخ|date)[ \t]*:)/mu;

function reportSecondArticle({ body, bodyLine, error }: CutSource, report: (diagnostic: Diagnostic) => void): void {
  const found = error === undefined ? SECOND.exec(body.replaceAll('\r\n', '\n')) : null;
  if (found === null) return;
  const line = bodyLine + body.replaceAll('\r\n', '\n').slice(0, found.index).split('\n').length - 1;
  report({ line, column: 1, severity: 'error', ...says('second-article') });
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

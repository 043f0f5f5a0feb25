import { createHash } from 'node:crypto';
import type { Article } from '#articles/article.ts';
import type { Edition } from '#articles/edition.ts';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { newestFirst } from '#articles/order.ts';
import { type ArticleParser, type ArticleSource, createArticleParser, type FaultyArticle } from '#articles/parse.ts';
import { type ParsedStaticPage, parseStaticPage, type StaticPage } from '#articles/static-page.ts';
import { type Cache, openCache } from '#cache/cache.ts';
import { codeVersion } from '#cache/code-version.ts';
import { compareDiagnostics, type Diagnostic } from '#diagnostics/diagnostic.ts';
import { TAKEN_SLUGS } from '#lists/site-pages.ts';
import type { OpenPart } from '#markdown/body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Settings } from '#site/site.ts';
import { siteAt } from '#site/site-at.ts';
import { type BodyGuard, createBodyGuard, TIME_LIMIT_RULE } from './body-guard.ts';
import { type BodyStore, createBodyStore, NO_BODY, parseKept } from './body-store.ts';
import { type ContentFiles, readContent } from './content-folder.ts';
import { readPublicFolder } from './public-files.ts';

/** With all they import, the code that decides what a file says; a change in any of it makes the cache start anew. */
export const PARSING_CODE = ['src/content/load-edition.ts', 'src/content/body-worker.ts', 'src/markdown/parse-body.ts'];

export interface LoadOptions {
  readonly contentFolder: string;
  readonly cacheFolder: string;
  /** The project, whose code is part of the cache's key. */
  readonly projectFolder: string;
  /** Origin and base path that stand in for those of `site.yaml`. */
  readonly site?: string | undefined;
  readonly base?: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly drafts: boolean;
}

/** An edition, its bodies and what is wrong with it. */
export interface LoadedEdition {
  readonly edition: Edition;
  /** Articles with errors, as far as they can be read. */
  readonly faulty: readonly FaultyArticle[];
  /** Settings files that are not whole because of an error: what depends on them is not held against anybody. */
  readonly incomplete: readonly string[];
  /** In the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names, sizes and times of the files before they were read. */
  readonly stamp: string;
  /** Name on the disk of each asset; a name in NFD has another one in the edition. */
  readonly assetFiles: ReadonlyMap<string, string>;
  /** What stands in an article's body for other files to fill in, by article file; only where there is any. */
  readonly openParts: ReadonlyMap<string, readonly OpenPart[]>;
  readonly cacheFolder: string;
  readonly warnings: readonly string[];
  /** Text of each article, page and settings file by its path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Bodies of the articles by file, each read when it is asked for. */
  readonly bodies: BodyStore;
  /** Pages with errors, as far as they can be read. */
  readonly faultyPages: readonly StaticPage[];
}

/** What the cache keeps of one file beside its body: valid as long as the file and our code are the same. */
interface CachedFile {
  /** Of the settings the article was made with; another digest means its front matter is read anew, not its body. */
  readonly settings: string;
  readonly article: Article | undefined;
  readonly faulty: FaultyArticle | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The parts of the body that are no finished HTML: checks need them and nothing else of it. */
  readonly openParts: readonly OpenPart[];
  /** Undefined where the file has no body that can be read. */
  readonly parsed: Omit<ParsedBody, 'body'> | undefined;
}

/** A static page as the cache keeps it, its body with it: there are few, and each build shows them all. */
interface CachedPage {
  readonly parsedPage: ParsedStaticPage;
}

/**
 * Reads a whole content folder, each file parsed at most once ever: a file whose bytes, and our code, are unchanged
 * comes from the cache. Every fault that one file shows is in `problems`; what only shows when all files are seen
 * together is the checks' business. Throws only where the folder cannot be read.
 */
export function loadEdition(options: LoadOptions): LoadedEdition {
  const files = readContent(options.contentFolder);
  const unread = new Set(
    files.diagnostics.flatMap(({ severity, file }) => (severity === 'error' && file !== undefined ? [file] : [])),
  );
  const parsedSettings = parseSettings(files.settings);
  const settings = { ...parsedSettings.settings, site: siteAt(parsedSettings.settings.site, options) };
  const { incomplete } = parsedSettings;
  // A settings file that is there and could not be read is not missing as well.
  const settingsDiagnostics = parsedSettings.diagnostics.filter(({ file = '' }) => !unread.has(file));
  const publicFolder = readPublicFolder(options.projectFolder);
  const diagnostics: Diagnostic[] = [...files.diagnostics, ...settingsDiagnostics, ...publicFolder.diagnostics];

  const version = codeVersion(options.projectFolder, PARSING_CODE);
  const cache = openCache<CachedFile | CachedPage>(options.cacheFolder, version);
  const bodyKeys = new Map<string, string>();
  const openParts = new Map<string, readonly OpenPart[]>();
  const guard = createBodyGuard(options.projectFolder);
  const { articles, faulty } = readArticles(files.articles, { settings, incomplete }, cache, {
    guard,
    bodyKeys,
    openParts,
    diagnostics,
  });
  // What stands in a file that cannot be read is unknown, but the file is there: links to it are no fault of others.
  const nameless = createArticleParser(settings, incomplete);
  for (const path of unread) {
    const { faulty: unknown } = nameless.parse({ path, text: '' });
    if (/^articles\/.*\.md$/i.test(path) && unknown !== undefined) faulty.push(unknown);
  }
  const parsedPages = files.pages.map((source) => readPage(source, cache, guard));
  guard.close();
  for (const page of parsedPages) diagnostics.push(...page.diagnostics);
  cache.commit();

  const edition: Edition = {
    settings,
    articles: articles.sort(newestFirst),
    pages: parsedPages.filter((parsed) => !parsed.faulty).map(({ page }) => page),
    assets: files.assets.map((path) => path.normalize('NFC')),
    publicFiles: publicFolder.files.map(({ address }) => address),
  };
  const texts = textsOf(files);
  return {
    edition,
    faulty,
    incomplete,
    diagnostics: diagnostics.sort(compareDiagnostics),
    stamp: files.stamp,
    openParts,
    assetFiles: new Map(files.assets.map((path) => [path.normalize('NFC'), path])),
    cacheFolder: cache.folder,
    warnings: cache.warnings,
    texts,
    bodies: createBodyStore(cache, bodyKeys, { contentFolder: options.contentFolder, settings }),
    faultyPages: parsedPages.filter((parsed) => parsed.faulty).map(({ page }) => page),
  };
}

function textsOf({ articles, pages, settings }: ContentFiles): Map<string, string> {
  const texts = new Map([...articles, ...pages].map(({ path, text }) => [path, text]));
  for (const [name, text] of Object.entries(settings)) if (text !== undefined) texts.set(`${name}.yaml`, text);
  return texts;
}

function readArticles(
  sources: readonly ArticleSource[],
  { settings, incomplete }: { readonly settings: Settings; readonly incomplete: readonly string[] },
  cache: Cache<CachedFile | CachedPage>,
  found: {
    readonly bodyKeys: Map<string, string>;
    readonly openParts: Map<string, readonly OpenPart[]>;
    readonly diagnostics: Diagnostic[];
    readonly guard: BodyGuard;
  },
): { articles: Article[]; faulty: FaultyArticle[] } {
  const parser = createArticleParser(settings, incomplete);
  const settingsDigest = digestOf([JSON.stringify(parsingSettings(settings)), ...incomplete]);
  const articles: Article[] = [];
  const faulty: FaultyArticle[] = [];
  for (const source of sources) {
    const key = digestOf([source.path, source.text]);
    found.bodyKeys.set(source.path, key);
    const kept = cache.get(key);
    const cached = kept !== undefined && 'settings' in kept ? kept : undefined;
    const file =
      cached?.settings === settingsDigest
        ? cached
        : parseAndKeep(source, parser, cache, { key, cached, settingsDigest, guard: found.guard });
    if (isTimeLimited(file.diagnostics)) found.bodyKeys.delete(source.path);
    found.diagnostics.push(...file.diagnostics);
    if (file.openParts.length > 0) found.openParts.set(source.path, file.openParts);
    if (file.article !== undefined) articles.push(file.article);
    if (file.faulty !== undefined) faulty.push(file.faulty);
  }
  return { articles, faulty };
}

function parseAndKeep(
  source: ArticleSource,
  parser: ArticleParser,
  cache: Cache<CachedFile | CachedPage>,
  {
    key,
    cached,
    settingsDigest,
    guard,
  }: { key: string; cached: CachedFile | undefined; settingsDigest: string; guard: BodyGuard },
): CachedFile {
  const known = cached === undefined ? undefined : knownBody(cached, cache.readBody(key));
  const cut = cutFrontMatter(source.text);
  const { article, faulty, body, diagnostics } = parser.parse(source, { cut, body: known ?? guard.parse(cut) });
  const { body: parts, ...parsed } = body ?? { body: NO_BODY };
  const file: CachedFile = {
    settings: settingsDigest,
    article,
    faulty,
    diagnostics,
    openParts: parts.parts.filter((part) => typeof part !== 'string'),
    parsed: 'headings' in parsed ? parsed : undefined,
  };
  // A text that was too slow today may not be tomorrow, on another machine.
  if (!isTimeLimited(diagnostics)) cache.put(key, file, JSON.stringify(parts));
  return file;
}

function readPage(source: ArticleSource, cache: Cache<CachedFile | CachedPage>, guard: BodyGuard): ParsedStaticPage {
  const key = digestOf([source.path, source.text]);
  const kept = cache.get(key);
  if (kept !== undefined && 'parsedPage' in kept) return kept.parsedPage;
  const cut = cutFrontMatter(source.text);
  const parsedPage = parseStaticPage(source, { taken: TAKEN_SLUGS, cut, body: guard.parse(cut) });
  if (!isTimeLimited(parsedPage.diagnostics)) cache.put(key, { parsedPage }, '');
  return parsedPage;
}

function isTimeLimited(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ rule }) => rule === TIME_LIMIT_RULE);
}

/** The settings that an article's values depend on; the others may change without a file being read anew. */
function parsingSettings({ site, sections, tags, authors }: Settings): unknown {
  return [
    site.timeZone,
    site.digits,
    site.months,
    site.hijri,
    site.addresses,
    site.breakingHours,
    sections,
    tags,
    authors,
  ];
}

function knownBody(cached: CachedFile, text: string | undefined): ParsedBody | undefined {
  return text === undefined || cached.parsed === undefined ? undefined : { ...cached.parsed, body: parseKept(text) };
}

function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

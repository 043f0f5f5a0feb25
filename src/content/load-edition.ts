import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import type { Article } from '#articles/article.ts';
import type { Edition } from '#articles/edition.ts';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { newestFirst } from '#articles/order.ts';
import { type ArticleParser, createArticleParser, type FaultyArticle } from '#articles/parse.ts';
import { type ParsedStaticPage, parseStaticPage, type StaticPage } from '#articles/static-page.ts';
import type { ArticleSource } from '#articles/to-article.ts';
import { type Cache, openCache } from '#cache/cache.ts';
import { codeVersion, packageFiles } from '#cache/code-version.ts';
import { compareDiagnostics, type Diagnostic } from '#diagnostics/diagnostic.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { TAKEN_SLUGS } from '#lists/site-pages.ts';
import type { OpenPart } from '#markdown/body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { namesHost, ownHosts } from '#site/own-hosts.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Settings } from '#site/site.ts';
import { siteAt } from '#site/site-at.ts';
import { type BodyGuard, createBodyGuard, TIME_LIMIT_RULE } from './body-guard.ts';
import { type BodyStore, createBodyStore, NO_BODY, parseKept } from './body-store.ts';
import { type PageFile, readContent, type Texts, textsOf } from './content-folder.ts';
import { type CachedFile, type CachedPage, type EarlierVersion, earlierVersion } from './earlier-version.ts';
import { openKnownFiles } from './known-files.ts';
import { parseWording } from './parse-wording.ts';
import { neededFiles, sitePublicFolder } from './public-files.ts';
import { type ContentKeys, readPublishedKeys } from './published-keys.ts';

/** Entry points of the parsing code. A change in them or anything they import invalidates the cache. */
export const PARSING_CODE = ['src/content/load-edition.ts', 'src/bin/body-worker.mjs', 'src/markdown/parse-body.ts'];

export interface LoadOptions {
  readonly contentFolder: string;
  readonly cacheFolder: string;
  /** The newspaper's folder, with `public/` and the lockfile that is part of the cache key. */
  readonly projectFolder: string;
  /** Override origin and base path of `site.yaml`. */
  readonly site?: string | undefined;
  readonly base?: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly drafts: boolean;
  /** The site in place, whose versions of articles and pages stay in the cache. */
  readonly outFolder?: string | undefined;
}

/** An edition with its bodies and diagnostics. */
export interface LoadedEdition {
  readonly edition: Edition;
  /** Articles with errors, as far as they could be parsed. */
  readonly faulty: readonly FaultyArticle[];
  /** Settings files that could not be read completely: checks that depend on them are skipped. */
  readonly incomplete: readonly string[];
  /** Sorted by file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** Digest of the names, sizes and times of the files before they were read. */
  readonly stamp: string;
  /** Name on disk of each asset; differs from the edition's name if that is NFD. */
  readonly assetFiles: ReadonlyMap<string, string>;
  /** Parts of an article's body that are resolved at render time, by article file; only articles that have any. */
  readonly openParts: ReadonlyMap<string, readonly OpenPart[]>;
  readonly cacheFolder: string;
  readonly warnings: readonly string[];
  /** Text of each article, page and settings file by its path. */
  readonly texts: Texts;
  /** Files of articles that are known not to name the site's host. */
  readonly hostless: ReadonlySet<string>;
  /** Bodies of the articles by file, loaded on demand. */
  readonly bodies: BodyStore;
  /** Pages with errors, as far as they could be parsed. */
  readonly faultyPages: readonly StaticPage[];
  /** Cache keys of articles and pages, by file. */
  readonly keys: ContentKeys;
  /** Returns the version of a file that was published last, if it is another one and still known. */
  earlier(file: string): EarlierVersion | undefined;
}

/**
 * Loads a content folder. Each file is parsed only once: while neither its bytes nor our code change, the result comes
 * from the cache. `diagnostics` has everything that concerns a single file; the checks find what concerns several.
 * Throws only if the folder cannot be read.
 */
export function loadEdition(options: LoadOptions): LoadedEdition {
  const known = openKnownFiles(options.cacheFolder, realpathSync(options.contentFolder), Date.now());
  const files = readContent(options.contentFolder, known.keyOf);
  const unread = new Set(
    files.diagnostics.flatMap(({ severity, file }) => (severity === 'error' && file !== undefined ? [file] : [])),
  );
  const parsedSettings = parseSettings(files.settings);
  const wordingDiagnostics: Diagnostic[] = [];
  const wording = parseWording(files.settings.strings, (found) =>
    wordingDiagnostics.push({ ...found, file: 'strings.yaml' }),
  );
  const site = siteAt(parsedSettings.settings.site, options);
  const settings = { ...parsedSettings.settings, site, wording };
  const { incomplete } = parsedSettings;
  // An existing settings file that cannot be read is not reported as missing too.
  const settingsDiagnostics = parsedSettings.diagnostics.filter(({ file = '' }) => !unread.has(file));
  const publicFolder = sitePublicFolder(options.projectFolder);
  const diagnostics: Diagnostic[] = [
    ...files.diagnostics,
    ...wordingDiagnostics,
    ...settingsDiagnostics,
    ...publicFolder.diagnostics,
  ];

  const version = codeVersion(ENGINE_FOLDER, PARSING_CODE, packageFiles(options.projectFolder));
  const cache = openCache<CachedFile | CachedPage>(options.cacheFolder, version);
  const bodyKeys = new Map<string, string>();
  const textKeys = new Map<string, string>();
  const openParts = new Map<string, readonly OpenPart[]>();
  const hostless = new Set<string>();
  const guard = createBodyGuard();
  const { articles, faulty } = readArticles(files.articles, { settings, incomplete }, cache, {
    guard,
    bodyKeys,
    textKeys,
    openParts,
    hostless,
    diagnostics,
  });
  // The content of an unreadable file is unknown, but it exists, so links to it are not reported as broken.
  const nameless = createArticleParser(settings, incomplete);
  for (const path of unread) {
    const { faulty: unknown } = nameless.parse({ path, text: '' });
    if (/^articles\/.*\.md$/i.test(path) && unknown !== undefined) faulty.push(unknown);
  }
  const keys = new Map(bodyKeys);
  const parsedPages = files.pages.map((source) => {
    const key = keyOf(source);
    keys.set(source.path, key);
    return readPage(source, key, cache, guard);
  });
  guard.close();
  for (const page of parsedPages) diagnostics.push(...page.diagnostics);
  const published = publishedKeys(options);
  // What is read is kept.
  for (const [path, key] of published) if (keys.get(path) !== key) cache.get(key);
  cache.commit();
  known.save(
    cache.folder,
    [...files.articles, ...files.pages].flatMap(({ path, stats }) => {
      const key = keys.get(path);
      return key === undefined ? [] : [[path, stats, key] as const];
    }),
  );

  const edition: Edition = {
    settings,
    articles: articles.sort(newestFirst),
    pages: parsedPages.filter((parsed) => !parsed.faulty).map(({ page }) => page),
    assets: files.assets.map((path) => path.normalize('NFC')),
    publicFiles: neededFiles(publicFolder.files, site).map(({ address }) => address),
  };
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
    texts: textsOf(files),
    hostless,
    bodies: createBodyStore(cache, { keys: bodyKeys, textKeys }, { contentFolder: options.contentFolder, settings }),
    faultyPages: parsedPages.filter((parsed) => parsed.faulty).map(({ page }) => page),
    keys,
    earlier: (file) => earlierVersion(cache, published.get(file), keys.get(file)),
  };
}

function publishedKeys({ cacheFolder, outFolder }: LoadOptions): ContentKeys {
  return outFolder === undefined ? new Map() : readPublishedKeys({ cacheFolder, outFolder });
}

function keyOf(file: PageFile): string {
  return file.key ?? digestOf([file.path, file.text]);
}

function readArticles(
  sources: readonly PageFile[],
  { settings, incomplete }: { readonly settings: Settings; readonly incomplete: readonly string[] },
  cache: Cache<CachedFile | CachedPage>,
  found: {
    readonly bodyKeys: Map<string, string>;
    readonly textKeys: Map<string, string>;
    readonly openParts: Map<string, readonly OpenPart[]>;
    readonly hostless: Set<string>;
    readonly diagnostics: Diagnostic[];
    readonly guard: BodyGuard;
  },
): { articles: Article[]; faulty: FaultyArticle[] } {
  const parser = createArticleParser(settings, incomplete);
  const settingsDigest = digestOf([JSON.stringify(parsingSettings(settings)), ...incomplete]);
  const hosts = ownHosts(settings.site);
  const articles: Article[] = [];
  const faulty: FaultyArticle[] = [];
  for (const source of sources) {
    const key = keyOf(source);
    found.bodyKeys.set(source.path, key);
    const kept = cache.get(key);
    const cached = kept !== undefined && 'settings' in kept ? kept : undefined;
    const file =
      cached?.settings === settingsDigest
        ? cached
        : parseAndKeep(source, parser, cache, { key, cached, settingsDigest, hosts, guard: found.guard });
    found.textKeys.set(source.path, file.textKey);
    if (!file.hosts.isNamed && hosts.every((host) => file.hosts.names.includes(host))) found.hostless.add(source.path);
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
    hosts,
    guard,
  }: {
    key: string;
    cached: CachedFile | undefined;
    settingsDigest: string;
    hosts: readonly string[];
    guard: BodyGuard;
  },
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
    hosts: { names: hosts, isNamed: namesHost(source.text, hosts) },
    textKey: digestOf([parts.text]),
    parsed: 'headings' in parsed ? parsed : undefined,
  };
  // A text that was too slow now may not be on another run or machine.
  if (!isTimeLimited(diagnostics)) cache.put(key, file, JSON.stringify(parts));
  return file;
}

function readPage(
  source: ArticleSource,
  key: string,
  cache: Cache<CachedFile | CachedPage>,
  guard: BodyGuard,
): ParsedStaticPage {
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

/** The settings that articles depend on; others can change without parsing files again. */
function parsingSettings({ site, sections, tags, authors, sources }: Settings): unknown {
  return [
    site.timeZone,
    site.digits,
    site.months,
    site.dateOrder,
    site.hijri,
    site.addresses,
    site.breakingHours,
    sections,
    tags,
    authors,
    sources,
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

import { createHash } from 'node:crypto';
import { readContent } from '#article-files.ts';
import type { Article } from '#articles/article.ts';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { newestFirst } from '#articles/order.ts';
import { type ArticleSource, createArticleParser } from '#articles/parse.ts';
import { canonicalKey } from '#articles/schema.ts';
import { parseStaticPage } from '#articles/static-page.ts';
import { type Cache, openCache } from '#cache/cache.ts';
import { codeVersion } from '#cache/code-version.ts';
import type { ArticleBody } from '#markdown/body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { compareProblems, type Problem } from '#problems/problem.ts';
import type { TextPosition } from '#problems/text-position.ts';
import { readYaml, type YamlPath } from '#problems/yaml-document.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Settings, Site } from '#site/site.ts';
import { checkEdition } from './check-edition.ts';
import { contentDigest } from './content-digest.ts';
import type { Edition } from './edition.ts';

/** Folders whose code decides what a file says; a change in any of them makes the cache start anew. */
const PARSING_CODE = ['src/arabic', 'src/problems', 'src/site', 'src/markdown', 'src/articles', 'src/edition'];

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
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Hash of every file read: two loads with one digest read the same content. */
  readonly digest: string;
  /** Cache key of each article's body by article file. */
  readonly bodyKeys: ReadonlyMap<string, string>;
  readonly cacheFolder: string;
  readonly cacheVersion: string;
  readonly warnings: readonly string[];
  body(article: Article): ArticleBody;
  /** Place of a front-matter value in its file; looked up anew at each call. */
  place(article: Article, path: YamlPath): TextPosition;
}

/** What the cache keeps of one file beside its body: valid as long as the file and our code are the same. */
interface CachedFile {
  /** Of the settings the article was made with; another digest means its front matter is read anew, not its body. */
  readonly settings: string;
  readonly article: Article | undefined;
  readonly problems: readonly Problem[];
  readonly parsed: Omit<ParsedBody, 'body'>;
}

/**
 * Reads a whole content folder, each file parsed at most once ever: a file whose bytes, and our code, are unchanged
 * comes from the cache. Every fault of every file is in `problems`. Throws only where the folder cannot be read.
 */
export function loadEdition(options: LoadOptions): LoadedEdition {
  const files = readContent(options.contentFolder);
  const { settings: written, problems: settingsProblems } = parseSettings(files.settings);
  const settings = { ...written, site: siteAt(written.site, options) };
  const problems: Problem[] = [...files.problems, ...settingsProblems];

  const version = codeVersion(options.projectFolder, PARSING_CODE);
  const cache = openCache<CachedFile>(options.cacheFolder, version);
  const bodyKeys = new Map<string, string>();
  const articles = readArticles(files.articles, settings, cache, { bodyKeys, problems });
  const pages = files.pages.flatMap((source) => {
    const { page, problems: found } = parseStaticPage(source);
    problems.push(...found);
    return page === undefined ? [] : [page];
  });
  cache.commit();

  const edition: Edition = { settings, articles: articles.sort(newestFirst), pages, assets: files.assets };
  const sources = new Map(files.articles.map((source) => [source.path, source]));
  const body = (article: Article): ArticleBody =>
    readBody(cache, bodyKeys.get(article.file) ?? '', sources.get(article.file), settings);
  const place = (article: Article, path: YamlPath): TextPosition => {
    const cut = cutFrontMatter(sources.get(article.file)?.text ?? '');
    return readYaml(cut.yaml ?? '', { firstLine: cut.yamlLine, canonicalKey }).valuePosition(path);
  };
  problems.push(
    ...checkEdition(edition, {
      now: options.now,
      drafts: options.drafts,
      body,
      place,
    }),
  );
  return {
    edition,
    problems: problems.sort(compareProblems),
    digest: contentDigest(files),
    bodyKeys,
    cacheFolder: cache.folder,
    cacheVersion: version,
    warnings: cache.warnings,
    body,
    place,
  };
}

/** Gives the site as a build places it: `--site` and `--base` stand in for what `site.yaml` says. */
export function siteAt(
  site: Site,
  { site: address, base }: { readonly site?: string | undefined; readonly base?: string | undefined },
): Site {
  return {
    ...site,
    address: address === undefined ? site.address : new URL(address).origin,
    base: base === undefined ? site.base : `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  };
}

function readArticles(
  sources: readonly ArticleSource[],
  settings: Settings,
  cache: Cache<CachedFile>,
  found: { readonly bodyKeys: Map<string, string>; readonly problems: Problem[] },
): Article[] {
  const parser = createArticleParser(settings);
  const settingsDigest = digestOf([JSON.stringify(parsingSettings(settings))]);
  return sources.flatMap((source) => {
    const key = digestOf([source.path, source.text]);
    found.bodyKeys.set(source.path, key);
    const cached = cache.get(key);
    if (cached?.settings === settingsDigest) {
      found.problems.push(...cached.problems);
      return cached.article === undefined ? [] : [cached.article];
    }
    const known = cached === undefined ? undefined : knownBody(cached, cache.readBody(key));
    const { article, body, problems } = parser.parse(source, known);
    found.problems.push(...problems);
    if (body !== undefined) {
      const { body: parts, ...parsed } = body;
      cache.put(key, { settings: settingsDigest, article, problems, parsed }, JSON.stringify(parts));
    }
    return article === undefined ? [] : [article];
  });
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
  return text === undefined ? undefined : { ...cached.parsed, body: toBody(text) };
}

function toBody(text: string): ArticleBody {
  const body: ArticleBody = JSON.parse(text);
  return body;
}

function readBody(
  cache: Cache<CachedFile>,
  key: string,
  source: ArticleSource | undefined,
  settings: Settings,
): ArticleBody {
  const text = cache.readBody(key);
  if (text !== undefined) return toBody(text);
  // The cache is safe to delete, also while a build runs.
  const parsed = source === undefined ? undefined : createArticleParser(settings).parse(source).body;
  if (parsed === undefined)
    throw new Error(`the body of ${source?.path ?? 'an article'} is neither in the cache nor on disk`);
  return parsed.body;
}

function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

import { createDateFormatter, type DateFormatter } from '#arabic/dates.ts';
import type { Article } from '#articles/article.ts';
import { type ArticleParser, createArticleParser } from '#articles/parse.ts';
import { type BodyGuard, createBodyGuard } from '#content/body-guard.ts';
import { createQuoteConverter, type QuoteConverter } from '#importers/create-quote-converter.ts';
import { headlineKey } from '#importers/headline-key.ts';
import type { MissingField, SourcePosition } from '#importers/imported-article.ts';
import type { ImportedRedirect } from '#importers/write/add-redirects.ts';
import { type ArticlePlacer, createArticlePlacer, type ExistingArticle } from '#importers/write/place-article.ts';
import type { DraftValues } from '#importers/write/to-article-file.ts';
import type { Settings } from '#site/site.ts';
import type { CommandIO } from '../command.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';
import type { ImportArguments } from '../import-arguments.ts';
import { createPictureFetcher, type PictureFetcher } from './fetch-pictures.ts';
import type { ImportMemory, MadeFile } from './import-memory.ts';
import type { LinkMap } from './link-map.ts';
import { createLinkMap } from './link-map.ts';
import { createPictureFinder, type PictureFinder } from './picture-finder.ts';
import { createReporter, type Reporter } from './reporter.ts';

type Count = 'written' | 'unchanged' | 'kept' | 'withdrawn' | 'resolved' | 'references' | 'pictures';

/** One import while it runs: what it works with, and what it counts for the report. */
export interface ImportRun {
  readonly args: ImportArguments;
  readonly settings: Settings;
  readonly place: ArticlePlacer;
  readonly parser: ArticleParser;
  readonly dates: DateFormatter;
  readonly quotes: QuoteConverter;
  readonly guard: BodyGuard;
  readonly links: LinkMap;
  readonly pictures: PictureFinder;
  /** Only with `--fetch`. */
  readonly pictureFetcher: PictureFetcher | undefined;
  readonly reporter: Reporter;
  /** Returns one spelling for tags that are equal, the site's own where it has one. */
  readonly toTag: (name: string) => string;
  /** Other spellings of a tag, by the one that is written. */
  readonly merged: Map<string, Set<string>>;
  /** Where in the sources each id was met, and a digest of its text. */
  readonly met: Map<string, { readonly at: SourcePosition; readonly text: string }>;
  /** Articles that passed the check in this run. */
  readonly passed: Article[];
  readonly draft: DraftValues;
  readonly io: CommandIO;
  readonly counts: Record<Count, number>;
  readonly missing: Record<MissingField, number>;
  readonly redirects: ImportedRedirect[];
  readonly memory: ImportMemory;
  /** Digests of the article files that were there before, by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** What this run made, for the next one; see `ImportMemory.files`. */
  readonly made: Map<string, MadeFile>;
}

/** What an import finds in the content folder. */
export interface Found {
  readonly existing: readonly ExistingArticle[];
  readonly digests: ReadonlyMap<string, string>;
  readonly memory: ImportMemory;
  /** Only with `--fetch`. */
  readonly fetcher: Fetcher | undefined;
}

/** Returns a run that knows the articles already there. */
export function createRun(
  args: ImportArguments,
  settings: Settings,
  { existing, digests, memory, fetcher }: Found,
  io: CommandIO,
): ImportRun {
  const [section] = settings.sections;
  const dates = createDateFormatter(settings.site);
  const merged = new Map<string, Set<string>>();
  return {
    args,
    settings,
    place: createArticlePlacer(existing),
    parser: createArticleParser(settings),
    dates,
    quotes: createQuoteConverter(args.keepQuotes),
    guard: createBodyGuard(),
    links: createLinkMap(),
    pictures: createPictureFinder(args.content),
    pictureFetcher: fetcher === undefined || args.dryRun ? undefined : createPictureFetcher(args.content, fetcher),
    reporter: createReporter(io),
    toTag: tagMerger(settings, merged),
    merged,
    met: new Map(),
    passed: [],
    draft: { date: dates.isoDate(io.now), section: section?.name ?? '' },
    io,
    counts: { written: 0, unchanged: 0, kept: 0, withdrawn: 0, resolved: 0, references: 0, pictures: 0 },
    missing: { title: 0, date: 0, section: 0 },
    redirects: [],
    memory,
    digests,
    made: new Map(),
  };
}

function tagMerger(settings: Settings, merged: Map<string, Set<string>>): (name: string) => string {
  const spellings = new Map<string, string>();
  for (const { label, aliases } of settings.tags)
    for (const spelling of [label, ...aliases]) spellings.set(headlineKey(spelling), label);
  return (name) => {
    const key = headlineKey(name);
    const spelling = spellings.get(key) ?? name;
    spellings.set(key, spelling);
    if (spelling !== name) merged.set(spelling, (merged.get(spelling) ?? new Set()).add(name));
    return spelling;
  };
}

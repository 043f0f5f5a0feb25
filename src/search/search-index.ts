/**
 * An index that is read file by file as questions need it. How files come and how they are unpacked is handed in: a worker
 * fetches them, a test and the bench read a folder.
 */
import { type Excerpt, excerptOf, type MarkedText, markText, type Wanted } from './excerpt.ts';
import { isKin } from './kin.ts';
import { labelShardOf, matchLabels, readLabels, type SearchLabel } from './labels.ts';
import { fileCount, type Manifest, namedFile, packFile, type Segment, segmentFile, segmentOf } from './manifest.ts';
import { type Postings, readShard } from './postings.ts';
import { filterFacets, foldedWords, hasPhrase, type Query, queryTerms } from './query.ts';
import { type AskedTerm, type AskedWord, type PlacedPostings, rank } from './rank.ts';
import { CHUNK_SIZE, type ResultRow, readRows } from './result-rows.ts';
import { type Inflate, toFacet } from './search-document.ts';
import { FACET_MARK, type TermAnalyzer, type WordTerm } from './search-terms.ts';
import { shardOf } from './segment.ts';
import { nearestWords, readSpelling, spellingShardsOf } from './spelling.ts';
import { PACK_SIZE, readTexts } from './text-packs.ts';
import { askTwins } from './twins.ts';

export interface IndexSource {
  /** Returns a file by its path inside the folder of the index. Rejects where it is not there. */
  readonly fetch: (path: string) => Promise<Uint8Array>;
  readonly inflate: Inflate;
  readonly analyzer: TermAnalyzer;
}

/** What a question finds. */
export interface Found {
  /** Numbers of the documents, in the order asked for. */
  readonly documents: readonly number[];
  /** How many have every word, and how many any. */
  readonly every: number;
  readonly some: number;
  /** Words that no article has, as folded. */
  readonly missing: readonly string[];
  readonly wanted: Wanted;
  /** Phrases that the texts have still to be read for. */
  readonly phrases: readonly (readonly string[])[];
}

/** A result with what of its text answers the question. */
export interface MarkedResult {
  readonly headline: MarkedText;
  readonly excerpt: Excerpt;
}

export interface SearchIndex {
  readonly manifest: Manifest;
  search(query: Query): Promise<Found>;
  rows(documents: readonly number[]): Promise<readonly ResultRow[]>;
  /** Returns the headline and an excerpt of a document, marked. */
  mark(document: number, wanted: Wanted): Promise<MarkedResult>;
  /** Says of each document whether its headline or text has every phrase. */
  havePhrases(documents: readonly number[], phrases: Found['phrases']): Promise<readonly boolean[]>;
  /** Returns words that a misspelt one may have meant, the likeliest first. */
  suggest(word: string, limit: number): Promise<readonly string[]>;
  labels(typed: string, limit: number): Promise<readonly SearchLabel[]>;
}

/** With fewer articles that have every word, names written in one word or in two are asked for too. */
const ENOUGH = 5;
/** What a kin of a word is worth beside it. */
const KIN_WORTH = 0.3;

/** Returns the index of a manifest. Every file is fetched once. */
export function openSearchIndex(manifest: Manifest, { fetch, inflate, analyzer }: IndexSource): SearchIndex {
  const once = <T>(read: (bytes: Uint8Array) => Promise<T>): ((path: string) => Promise<T>) => {
    const known = new Map<string, Promise<T>>();
    return (path) => {
      const kept = known.get(path);
      if (kept !== undefined) return kept;
      const value = fetch(path).then(read);
      known.set(path, value);
      // What failed may be there the next time.
      value.catch(() => known.delete(path));
      return value;
    };
  };
  const shard = once((bytes) => readShard(bytes, inflate));
  const chunk = once((bytes) => readRows(bytes, PACK_SIZE, inflate));
  const pack = once((bytes) => readTexts(bytes, inflate));
  const spelling = once((bytes) => readSpelling(bytes, inflate));
  const labelFile = once((bytes) => readLabels(bytes, inflate));
  const { segments, count } = manifest;

  const shardIn = (segment: Segment, stem: string): Promise<ReadonlyMap<string, Postings>> =>
    shard(segmentFile(segment, 'shards', shardOf(stem, fileCount(segment, 'shards'))));
  /** The terms of every segment that `isAsked` takes, of those that share a shard with a stem. */
  const placesOf = async (stem: string, asked: (terms: ReadonlyMap<string, Postings>) => readonly Postings[]) => {
    const found = await Promise.all(
      segments.map(async (segment) =>
        asked(await shardIn(segment, stem)).map((postings) => ({ first: segment.first, postings })),
      ),
    );
    return found.flat();
  };
  const placesOfStem = (stem: string): Promise<PlacedPostings[]> =>
    placesOf(stem, (terms) => [terms.get(stem)].filter((postings) => postings !== undefined));
  /** Each kin is a term of its own: a rare one tells more than a common one. */
  const kinOf = async (stem: string): Promise<AskedTerm[]> => {
    const places = await placesOf(stem, (terms) => [...terms.values()].filter((one) => isKin(stem, one.stem)));
    return [...new Set(places.map(({ postings }) => postings.stem))].map((kin) => ({
      worth: KIN_WORTH,
      places: places.filter(({ postings }) => postings.stem === kin),
    }));
  };
  const askWord = async ({ word, stems, weight }: WordTerm): Promise<AskedWord> => {
    const own = await Promise.all(stems.map(async (stem) => ({ worth: 1, places: await placesOfStem(stem) })));
    const kin = weight === 1 ? (await Promise.all(stems.map(kinOf))).flat() : [];
    return { word, weight, terms: [...own, ...kin] };
  };
  const twinsOf = (words: readonly AskedWord[]): Promise<readonly AskedWord[]> =>
    askTwins(words, { count, placesOf: placesOfStem, analyzer });

  const allowedBy = async (filters: Query['filters']): Promise<Uint8Array | undefined> => {
    const facets = filterFacets(filters);
    if (facets.length === 0 && filters.year === undefined) return undefined;
    const terms = await Promise.all(facets.map(({ kind, slug }) => placesOfStem(FACET_MARK + toFacet(kind, slug))));
    const passed = new Uint8Array(count);
    for (const places of terms)
      for (const { first, postings } of places)
        for (const number of postings.documents) passed[first + number] = (passed[first + number] ?? 0) + 1;
    const [, yearFirst = 0, yearEnd = 0] = manifest.years.find(([year]) => year === filters.year) ?? [];
    return passed.map((times, document) => {
      const isOfYear = filters.year === undefined || (document >= yearFirst && document < yearEnd && !isPage(document));
      return times === facets.length && isOfYear ? 1 : 0;
    });
  };
  const isPage = (document: number): boolean => {
    const { first, pages } = segmentOf(manifest, document);
    return document - first < pages;
  };
  /** The newest first, pages last. */
  const byDate = (documents: readonly number[]): number[] =>
    [...documents].sort((one, other) => Number(isPage(one)) - Number(isPage(other)) || other - one);

  const row = async (document: number): Promise<ResultRow> => {
    const segment = segmentOf(manifest, document);
    const number = document - segment.first;
    const rows = await chunk(segmentFile(segment, 'rows', Math.floor(number / CHUNK_SIZE)));
    const found = rows[number % CHUNK_SIZE];
    if (found === undefined) throw new RangeError(`there is no row of document ${document}`);
    return found;
  };
  const textOf = async (document: number): Promise<string> => {
    const { pack: name } = await row(document);
    const texts = await pack(packFile(name));
    return texts[(document - segmentOf(manifest, document).first) % PACK_SIZE] ?? '';
  };

  return {
    manifest,
    async search({ text, filters, order, every: isEvery }) {
      const { words: terms, phrases } = queryTerms(text, analyzer);
      const [allowed, plain] = await Promise.all([allowedBy(filters), Promise.all(terms.map(askWord))]);
      if (terms.length === 0) {
        const listed = allowed === undefined ? [] : byDate(allowed.reduce(toNumbers, []));
        return nothingAsked(listed);
      }
      const first = rank(plain, { count, allowed });
      const words = first.every < ENOUGH ? await twinsOf(plain) : plain;
      const ranking = words === plain ? first : rank(words, { count, allowed });
      const best = ranking.shares.reduce((most, share) => Math.max(most, share), 0);
      const keeps = (at: number): boolean => {
        const share = ranking.shares[at] ?? 0;
        return isEvery ? share === 1 : order === 'best' || share === best;
      };
      const documents = ranking.documents.filter((_, at) => keeps(at));
      return {
        documents: order === 'newest' ? byDate(documents) : documents,
        every: ranking.every,
        some: ranking.documents.length,
        missing: words.filter(isMissing).map(({ word }) => word),
        wanted: wantedOf(words, terms),
        phrases,
      };
    },
    rows: (documents) => Promise.all(documents.map(row)),
    async mark(document, wanted) {
      const [{ headline }, text] = await Promise.all([row(document), textOf(document)]);
      return { headline: markText(headline, wanted, analyzer), excerpt: excerptOf(text, wanted, analyzer) };
    },
    havePhrases: (documents, phrases) =>
      Promise.all(
        documents.map(async (document) => {
          const [{ headline }, text] = await Promise.all([row(document), textOf(document)]);
          const parts = [foldedWords(headline), foldedWords(text)];
          return phrases.every((phrase) => parts.some((words) => hasPhrase(words, phrase)));
        }),
      ),
    async suggest(word, limit) {
      const files = segments.flatMap((segment) => {
        const shards = fileCount(segment, 'spelling');
        return shards === 0
          ? []
          : spellingShardsOf(word, shards).map((number) => segmentFile(segment, 'spelling', number));
      });
      const lists = await Promise.all(files.map(spelling));
      return nearestWords(word, lists.flat(), limit);
    },
    async labels(typed, limit) {
      const number = labelShardOf(typed, manifest.labels.others.length);
      const other = number === undefined ? undefined : manifest.labels.others[number];
      const names = [manifest.labels.first, ...(other === undefined ? [] : [other])];
      const lists = await Promise.all(names.map((name) => labelFile(namedFile(name))));
      return matchLabels(typed, lists.flat(), limit);
    },
  };
}

function toNumbers(numbers: number[], isAllowed: number, document: number): number[] {
  if (isAllowed === 1) numbers.push(document);
  return numbers;
}

function nothingAsked(documents: readonly number[]): Found {
  const wanted = { words: new Set<string>(), stems: new Set<string>() };
  return { documents, every: documents.length, some: documents.length, missing: [], wanted, phrases: [] };
}

function isMissing({ terms }: AskedWord): boolean {
  return terms.every(({ places }) => places.length === 0);
}

/** What results mark: the words, their stems, and the kin that were found. */
function wantedOf(words: readonly AskedWord[], terms: readonly WordTerm[]): Wanted {
  return {
    words: new Set(words.map(({ word }) => word)),
    stems: new Set([
      ...terms.flatMap(({ stems }) => stems),
      ...words.flatMap(({ terms: asked }) =>
        asked.flatMap(({ places }) => places.map(({ postings }) => postings.stem)),
      ),
    ]),
  };
}

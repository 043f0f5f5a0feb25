/**
 * An index that is read file by file as questions need it. How files come and how they are unpacked is handed in: a worker
 * fetches them, a test and the bench read a folder.
 */
import { allowedDocuments, byDate } from './allowed-documents.ts';
import { type Excerpt, excerptOf, type MarkedText, markText, type Wanted } from './excerpt.ts';
import { type FileSource, type IndexFiles, openIndexFiles } from './index-files.ts';
import { matchLabels, type SearchLabel } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { foldedWords, hasPhrase, type Query, queryTerms } from './query.ts';
import { type AskedWord, rank } from './rank.ts';
import type { ResultRow } from './result-rows.ts';
import type { TermAnalyzer, WordTerm } from './search-terms.ts';
import { nearestWords } from './spelling.ts';
import { createTermPlaces, type TermPlaces } from './term-places.ts';
import { askTwins } from './twins.ts';

export interface IndexSource extends FileSource {
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

interface Parts {
  readonly manifest: Manifest;
  readonly files: IndexFiles;
  readonly places: TermPlaces;
  readonly analyzer: TermAnalyzer;
}

/** Returns the index of a manifest. Every file is fetched once. */
export function openSearchIndex(manifest: Manifest, source: IndexSource): SearchIndex {
  const { analyzer } = source;
  const files = openIndexFiles(manifest, source);
  const parts: Parts = { manifest, files, places: createTermPlaces(manifest.segments, files), analyzer };
  return {
    manifest,
    search: (query) => search(query, parts),
    rows: (documents) => Promise.all(documents.map(files.row)),
    async mark(document, wanted) {
      const [{ headline }, text] = await Promise.all([files.row(document), files.text(document)]);
      return { headline: markText(headline, wanted, analyzer), excerpt: excerptOf(text, wanted, analyzer) };
    },
    havePhrases: (documents, phrases) =>
      Promise.all(
        documents.map(async (document) => {
          const [{ headline }, text] = await Promise.all([files.row(document), files.text(document)]);
          const texts = [foldedWords(headline), foldedWords(text)];
          return phrases.every((phrase) => texts.some((words) => hasPhrase(words, phrase)));
        }),
      ),
    suggest: async (word, limit) => nearestWords(word, await files.spelling(word), limit),
    labels: async (typed, limit) => matchLabels(typed, await files.labels(typed), limit),
  };
}

async function search({ text, filters, order, every: isEvery }: Query, parts: Parts): Promise<Found> {
  const { manifest, places, analyzer } = parts;
  const { count } = manifest;
  const { words: terms, phrases } = queryTerms(text, analyzer);
  const [allowed, plain] = await Promise.all([
    allowedDocuments(manifest, filters, places),
    Promise.all(terms.map(places.ofWord)),
  ]);
  if (terms.length === 0) return nothingAsked(byDate(manifest, numbersOf(allowed)));
  const first = rank(plain, { count, allowed });
  const words = first.every < ENOUGH ? await askTwins(plain, { count, placesOf: places.ofStem, analyzer }) : plain;
  const ranking = words === plain ? first : rank(words, { count, allowed });
  const best = ranking.shares.reduce((most, share) => Math.max(most, share), 0);
  const keeps = (at: number): boolean => {
    const share = ranking.shares[at] ?? 0;
    return isEvery ? share === 1 : order === 'best' || share === best;
  };
  const isWhole = (at: number): boolean => ranking.shares[at] === 1;
  const kept = [...ranking.documents.keys()].filter(keeps);
  // Texts are read for a phrase in this order, and one without all of the words does not have it.
  const inOrder = phrases.length === 0 ? kept : [...kept.filter(isWhole), ...kept.filter((at) => !isWhole(at))];
  const documents = inOrder.map((at) => ranking.documents[at] ?? 0);
  return {
    documents: order === 'newest' ? byDate(manifest, documents) : documents,
    every: ranking.every,
    some: ranking.documents.length,
    missing: words.filter(isMissing).map(({ word }) => word),
    wanted: wantedOf(words, terms),
    phrases,
  };
}

/** Returns the numbers of the documents that are allowed; none where nothing is filtered. */
function numbersOf(allowed: Uint8Array = new Uint8Array()): number[] {
  return [...allowed.keys()].filter((document) => allowed[document] === 1);
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

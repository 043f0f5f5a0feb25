import { createAnalyzer } from '#arabic/analyze.ts';
import { type Candidates, createBestOf } from './best-of.ts';
import { createDecay, HALF_LIFE_DAYS } from './decay.ts';
import { countTerms, type DocumentTerms } from './document-terms.ts';
import { createDocumentVectors } from './document-vectors.ts';
import { createEventCheck } from './event-check.ts';
import { groupByEvent, isOneEvent } from './event-groups.ts';
import { createResemblance, findOriginals } from './near-copies.ts';
import { createRanking } from './ranking.ts';
import type { RelatedDocument, TextAnalyzer } from './related-document.ts';
import { createRowProducts } from './row-products.ts';
import { createSubjectVectors } from './subject-vectors.ts';
import { createTermStatistics } from './term-statistics.ts';

export interface ArchiveOptions {
  /** How texts are cut into words and stems; the one of `arabic/analyze` unless given. */
  readonly analyzer: TextAnalyzer;
  readonly halfLifeDays: number;
}

/** Found for each article by the words of its event, and as many by those of its subject. */
const FOUND = 64;

/** Of the words of a subject only the weightiest look for candidates, which are then scored by all of them. */
const SUBJECT_QUERY_TERMS = 120;

/** What is news of the day is old in a month; a subject is not: so many half-lives of an event are one of it. */
const SUBJECT_HALF_LIVES = 12;

/** Kept of those for each score: what copies and reports of one event take away must still leave ten. */
const CANDIDATES = 48;

/** The same section counts as this much more of a score: it decides between answers that are about as good. */
const SAME_SECTION = 1.1;

/** Two texts whose sketches agree this much are not shown beside each other: the estimate may be too low. */
const BESIDE_RESEMBLANCE = 0.43;

/** All documents in the order of publication; from here on a document is its number in that order. */
export interface Archive {
  readonly documents: readonly RelatedDocument[];
  /** The index each number had among the documents given. */
  readonly order: Uint32Array;
  /** The numbers an editor chose for each document, itself and repetitions left out. */
  readonly chosen: readonly (readonly number[])[];
  /** The best answers of each document by its event, and by its subject. */
  readonly events: readonly Candidates[];
  readonly subjects: readonly Candidates[];
  /** The documents of each section, in order. */
  readonly sections: ReadonlyMap<string, readonly number[]>;
  /** Whether two documents with this score report one event. */
  readonly reportOneEvent: (one: number, other: number, score: number) => boolean;
  /** The first report of the event each document reports. */
  readonly groups: Uint32Array;
  /** The first document of which each is a near copy. */
  readonly originals: Uint32Array;
  /** Whether two texts are too much alike to be shown beside each other. */
  readonly areAlike: (one: number, other: number) => boolean;
}

/** Returns the archive of documents given in any order. */
export function readArchive(given: readonly RelatedDocument[], options: Partial<ArchiveOptions>): Archive {
  const order = orderOfPublication(given);
  const documents = Array.from(order, (index) => given[index]).filter((document) => document !== undefined);
  const numbers = new Map(Array.from(order, (index, number) => [index, number]));
  const epochs = Float64Array.from(documents, (document) => document.epoch);
  const terms = countTerms(documents, options.analyzer ?? createAnalyzer());
  const { events, subjects } = findCandidates(documents, terms, epochs, options.halfLifeDays ?? HALF_LIFE_DAYS);
  const resemblance = createResemblance(documents.map(({ text }) => text));
  const mayBeOneEvent = createEventCheck(terms, epochs);
  const reportOneEvent = (one: number, other: number, score: number): boolean =>
    isOneEvent(score, epochs[one] ?? 0, epochs[other] ?? 0) && mayBeOneEvent(one, other);
  return {
    documents,
    order,
    chosen: documents.map((document, number) => {
      const chosen = document.chosen.map((index) => numbers.get(index)).filter((other) => other !== undefined);
      return [...new Set(chosen)].filter((other) => other !== number);
    }),
    events,
    subjects,
    sections: bySection(documents),
    reportOneEvent,
    groups: groupByEvent(events, epochs, mayBeOneEvent),
    originals: findOriginals(events, resemblance),
    areAlike: (one, other) => resemblance(one, other) >= BESIDE_RESEMBLANCE,
  };
}

/** The numbers of each section's documents, in order. */
function bySection(documents: readonly RelatedDocument[]): ReadonlyMap<string, readonly number[]> {
  const sections = new Map<string, number[]>();
  documents.forEach(({ section }, number) => {
    if (section === undefined) return;
    const members = sections.get(section);
    if (members === undefined) sections.set(section, [number]);
    else members.push(number);
  });
  return sections;
}

/** The candidates of all documents by both scores. */
function findCandidates(
  documents: readonly RelatedDocument[],
  terms: DocumentTerms,
  epochs: Float64Array,
  halfLifeDays: number,
): { readonly events: readonly Candidates[]; readonly subjects: readonly Candidates[] } {
  const vectors = createDocumentVectors(terms, createTermStatistics(terms, epochs));
  const ranking = createRanking(vectors, terms.termCount, epochs, { halfLifeDays });
  const subjectHalfLife = halfLifeDays * SUBJECT_HALF_LIVES;
  const subjectVectors = createSubjectVectors(terms, createTermStatistics(terms, epochs));
  const subjectRanking = createRanking(subjectVectors, terms.termCount, epochs, {
    halfLifeDays: subjectHalfLife,
    queries: subjectVectors.queries,
    queryTerms: SUBJECT_QUERY_TERMS,
  });
  const subjectProducts = createRowProducts(subjectVectors, terms.termCount);
  const decay = createDecay(epochs, subjectHalfLife);
  const events: Candidates[] = [];
  const subjects: Candidates[] = [];
  documents.forEach(({ section }, document) => {
    const found = ranking.candidatesOf(document, FOUND);
    const others = Uint32Array.from(
      new Set([...found.documents, ...subjectRanking.candidatesOf(document, FOUND).documents]),
    );
    const products = subjectProducts(document, others);
    const best = createBestOf(CANDIDATES);
    others.forEach((other, at) => {
      const isOfSection = section !== undefined && documents[other]?.section === section;
      const score = (products[at] ?? 0) * decay(document, other);
      best.offer(other, score * (isOfSection ? SAME_SECTION : 1));
    });
    events.push({ documents: found.documents.slice(0, CANDIDATES), scores: found.scores.slice(0, CANDIDATES) });
    subjects.push(best.take());
  });
  return { events, subjects };
}

/** The documents' indices, the oldest first; of one date the greatest permalink first, so that a tie's higher number wins. */
function orderOfPublication(documents: readonly RelatedDocument[]): Uint32Array {
  const keys = documents.map(({ epoch, permalink }, index) => ({ epoch, permalink, index }));
  keys.sort((one, other) => {
    if (one.epoch !== other.epoch) return one.epoch - other.epoch;
    if (one.permalink === other.permalink) return 0;
    return one.permalink < other.permalink ? 1 : -1;
  });
  return Uint32Array.from(keys, ({ index }) => index);
}

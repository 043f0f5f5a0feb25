/**
 * Which articles stand under an article.
 *
 * Goals
 * - Ten similar articles for every article of a site with more than eleven; a smaller site gives what it has.
 * - An editor's choice comes first, in the editor's order.
 * - Variety: near copies once, at most two reports of one event among the similar articles, and the reports of the
 *   article's own event by other sources in a list of their own.
 * - The same lists, whatever the order the articles come in: ties go to the newer, then by permalink.
 * - A cost that grows with the number of articles, not with its square: 100,000 articles are in reach.
 *
 * Non-goals
 * - Answering a reader's query: that is `search`.
 * - Learning from readers, or knowing of an article more than its words, tags, sources and date.
 * - Adding one article to finished lists. All are made anew in each build, which takes less time than keeping them.
 *
 * How: `document-terms` counts words, stems and names, `document-vectors` weighs them, `ranking` scores over `inverted-index`, `event-groups` and
 * `near-copies` tell what is the same; here the lists are picked.
 */
import { createAnalyzer } from '#arabic/analyze.ts';
import type { Candidates } from './best-of.ts';
import { countTerms } from './document-terms.ts';
import { createDocumentVectors } from './document-vectors.ts';
import { groupByEvent, isOneEvent } from './event-groups.ts';
import { findOriginals } from './near-copies.ts';
import { createRanking, HALF_LIFE_DAYS } from './ranking.ts';
import type { RelatedDocument, RelatedLists, TextAnalyzer } from './related-document.ts';

export interface RelatedOptions {
  /** How texts are cut into words and stems; the one of `arabic/analyze` unless given. */
  readonly analyzer: TextAnalyzer;
  readonly halfLifeDays: number;
  /** Length of the similar list. */
  readonly similarLimit: number;
  /** Longest list of the same story in other sources. */
  readonly elsewhereLimit: number;
}

/** The lengths the design gives the two lists. */
export const SIMILAR_LIMIT = 10;
export const ELSEWHERE_LIMIT = 5;

/** Of one event so many reports at most stand in a similar list. */
const SIMILAR_OF_ONE_EVENT = 2;

/** Looked at for each article: what copies and reports of one event take away must still leave ten. */
const CANDIDATES = 48;

/** Returns the two lists of every document, in the order of the documents. */
export function relateArticles(
  documents: readonly RelatedDocument[],
  options: Partial<RelatedOptions> = {},
): readonly RelatedLists[] {
  const archive = readArchive(documents, options);
  const limits = {
    similar: options.similarLimit ?? SIMILAR_LIMIT,
    elsewhere: options.elsewhereLimit ?? ELSEWHERE_LIMIT,
  };
  const lists: RelatedLists[] = documents.map(() => ({ similar: [], elsewhere: [] }));
  const toIndices = (numbers: readonly number[]): number[] => numbers.map((number) => archive.order[number] ?? 0);
  archive.documents.forEach((_, number) => {
    const { similar, elsewhere } = pickLists(archive, number, limits);
    lists[archive.order[number] ?? 0] = { similar: toIndices(similar), elsewhere: toIndices(elsewhere) };
  });
  return lists;
}

/** Returns for every document the best answers by score alone, nothing picked, as indices into the documents. */
export function rankArticles(
  documents: readonly RelatedDocument[],
  options: Partial<RelatedOptions> = {},
): readonly (readonly number[])[] {
  const { order, candidates } = readArchive(documents, options);
  const ranked: number[][] = documents.map(() => []);
  candidates.forEach((found, number) => {
    ranked[order[number] ?? 0] = Array.from(found.documents, (other) => order[other] ?? 0);
  });
  return ranked;
}

/** All documents in the order of publication; from here on a document is its number in that order. */
interface Archive {
  readonly documents: readonly RelatedDocument[];
  /** The index each number had among the documents given. */
  readonly order: Uint32Array;
  /** The numbers an editor chose for each document, itself and repetitions left out. */
  readonly chosen: readonly (readonly number[])[];
  readonly candidates: readonly Candidates[];
  readonly epochs: Float64Array;
  /** The first report of the event each document reports. */
  readonly groups: Uint32Array;
  /** The first document of which each is a near copy. */
  readonly originals: Uint32Array;
}

function readArchive(given: readonly RelatedDocument[], options: Partial<RelatedOptions>): Archive {
  const order = orderOfPublication(given);
  const documents = Array.from(order, (index) => given[index]).filter((document) => document !== undefined);
  const numbers = new Map(Array.from(order, (index, number) => [index, number]));
  const epochs = Float64Array.from(documents, (document) => document.epoch);
  const terms = countTerms(documents, options.analyzer ?? createAnalyzer());
  const vectors = createDocumentVectors(terms);
  const ranking = createRanking(vectors, terms.termCount, epochs, options.halfLifeDays ?? HALF_LIFE_DAYS);
  const candidates = documents.map((_, number) => ranking.candidatesOf(number, CANDIDATES));
  return {
    documents,
    order,
    chosen: documents.map((document, number) => {
      const chosen = document.chosen.map((index) => numbers.get(index)).filter((other) => other !== undefined);
      return [...new Set(chosen)].filter((other) => other !== number);
    }),
    candidates,
    epochs,
    groups: groupByEvent(candidates, epochs),
    originals: findOriginals(candidates, terms.wordSequences),
  };
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

function pickLists(
  archive: Archive,
  document: number,
  limits: { readonly similar: number; readonly elsewhere: number },
): { readonly similar: readonly number[]; readonly elsewhere: readonly number[] } {
  const chosen = (archive.chosen[document] ?? []).slice(0, limits.similar);
  // Where there are few articles the ten have the first claim.
  const promised = Math.min(limits.similar, SIMILAR_LIMIT);
  const others = archive.documents.length - 1;
  const room = others > promised ? others - promised : others;
  const elsewhere = pickElsewhere(archive, document, chosen, Math.min(limits.elsewhere, room));
  return { similar: pickSimilar(archive, document, chosen, elsewhere, limits.similar), elsewhere };
}

/** Reports of the same event by other sources, one of each and each text once; a copy of the article itself comes last. */
function pickElsewhere(archive: Archive, document: number, chosen: readonly number[], limit: number): number[] {
  const { candidates, epochs, originals } = archive;
  const found = candidates[document];
  const reports: number[] = [];
  const copies: number[] = [];
  found?.documents.forEach((other, at) => {
    if (chosen.includes(other) || !isOtherSource(archive, document, other)) return;
    if (!isOneEvent(found.scores[at] ?? 0, epochs[document] ?? 0, epochs[other] ?? 0)) return;
    const isCopy = originals[other] === originals[document];
    const repeats = (listed: number): boolean =>
      !isOtherSource(archive, listed, other) || (!isCopy && originals[listed] === originals[other]);
    if (!reports.some(repeats) && !copies.some(repeats)) (isCopy ? copies : reports).push(other);
  });
  return [...reports, ...copies].slice(0, limit);
}

/** Whether two articles share no source; two without any are both the paper's own. */
function isOtherSource({ documents }: Archive, one: number, other: number): boolean {
  const sources = documents[one]?.sources ?? [];
  const otherSources = documents[other]?.sources ?? [];
  if (sources.length === 0 && otherSources.length === 0) return false;
  return !sources.some((source) => otherSources.includes(source));
}

/**
 * The editor's choice; then the best candidates as far as variety allows; then, since ten are promised, what is
 * nearest in time, and at the very last what variety passed over.
 */
function pickSimilar(
  archive: Archive,
  document: number,
  chosen: readonly number[],
  elsewhere: readonly number[],
  limit: number,
): readonly number[] {
  const picks = createPicks(archive, document, elsewhere);
  for (const other of chosen) picks.take(other);
  const found = archive.candidates[document]?.documents ?? [];
  const near = nearestInTime(document, archive.documents.length, 4 * (limit + elsewhere.length + chosen.length));
  const passes: readonly [Iterable<number>, (other: number) => boolean][] = [
    [found, picks.isVaried],
    [near, picks.isVaried],
    [near, picks.isNew],
  ];
  for (const [others, isWelcome] of passes) {
    for (const other of others) {
      if (picks.similar.length >= limit) return picks.similar;
      if (isWelcome(other)) picks.take(other);
    }
  }
  return picks.similar;
}

/** A similar list in the making: what it holds, and what may still come in. */
function createPicks({ groups, originals }: Archive, document: number, elsewhere: readonly number[]) {
  const similar: number[] = [];
  const taken = new Set([document, ...elsewhere]);
  const texts = new Set([originals[document]]);
  const reportsOf = new Map<number, number>();
  const groupOf = (other: number): number => groups[other] ?? other;

  const isNew = (other: number): boolean => !taken.has(other);
  return {
    similar,
    isNew,
    /** Not there yet, no copy of what is there, and not one report too many of an event. */
    isVaried: (other: number): boolean =>
      isNew(other) && !texts.has(originals[other]) && (reportsOf.get(groupOf(other)) ?? 0) < SIMILAR_OF_ONE_EVENT,
    take(other: number): void {
      similar.push(other);
      taken.add(other);
      texts.add(originals[other]);
      reportsOf.set(groupOf(other), (reportsOf.get(groupOf(other)) ?? 0) + 1);
    },
  };
}

/** The numbers around a document's own, the nearest first and of two the later, at most `limit`. */
function nearestInTime(document: number, documentCount: number, limit: number): readonly number[] {
  const near: number[] = [];
  for (let distance = 1; near.length < limit && distance < documentCount; distance += 1) {
    if (document + distance < documentCount) near.push(document + distance);
    if (document >= distance) near.push(document - distance);
  }
  return near;
}

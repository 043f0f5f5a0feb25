/**
 * Which articles stand under an article.
 *
 * Goals
 * - Up to ten similar articles, all of its subject: a list ends where strangers begin, and the rows left free are offered
 *   the section's articles, named as such.
 * - An editor's choice comes first, in the editor's order.
 * - Variety: near copies once, at most two reports of one event among the similar articles, and the reports of the
 *   article's own event by other sources in a list of their own.
 * - The same lists, whatever the order the articles come in: ties go to the newer, then by permalink.
 * - A new article changes only the lists it enters: word statistics are frozen by month, posting lists are read in
 *   fixed blocks.
 * - A cost that grows with the number of articles, not with its square: 100,000 articles are in reach.
 *
 * Non-goals
 * - Answering a reader's query: that is `search`.
 * - Learning from readers, or knowing of an article more than its words, tags, sections, sources and date.
 *
 * How: `document-terms` counts words, stems and names; `term-statistics` weighs them; `ranking` finds, over
 * `inverted-index`, the articles that answer for an article by its headline and opening (`document-vectors`). These few are
 * scored twice: by the same vectors in full, which tells reports of one event, and by all of their words
 * (`subject-vectors`), which tells the subject. `event-groups` and `near-copies` tell what is the same; here the lists
 * are picked.
 */
import { createAnalyzer } from '#arabic/analyze.ts';
import type { Candidates } from './best-of.ts';
import { createBestOf } from './best-of.ts';
import { createDecay, HALF_LIFE_DAYS } from './decay.ts';
import type { DocumentTerms } from './document-terms.ts';
import { countTerms } from './document-terms.ts';
import { createDocumentVectors } from './document-vectors.ts';
import { groupByEvent, isOneEvent } from './event-groups.ts';
import { createEventTelling } from './event-telling.ts';
import { createResemblance, findOriginals } from './near-copies.ts';
import { createRanking } from './ranking.ts';
import type { RelatedDocument, RelatedLists, TextAnalyzer } from './related-document.ts';
import { createRowProducts } from './row-products.ts';
import { createSubjectVectors } from './subject-vectors.ts';
import { createTermStatistics } from './term-statistics.ts';

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

/** Found for each article by the words of its event, and scored again by its subject. */
const FOUND = 64;

/** Kept of those for each score: what copies and reports of one event take away must still leave ten. */
const CANDIDATES = 48;

/** The first rows are for reports that share this much of the event, though not enough to be called the same story. */
const NEAR_EVENT_SCORE = 0.15;
const NEAR_EVENT_ROWS = 3;

/**
 * A share of the score an article gives itself. In lists of real news that were read, what scored less had no more in
 * common with the article than any other.
 */
const MIN_SUBJECT_SCORE = 0.055;

/** The same section counts as this much more of a score: it decides between answers that are about as good. */
const SAME_SECTION = 1.1;

/** Two texts whose sketches agree this much do not stand beside each other: the estimate may be too low. */
const BESIDE_RESEMBLANCE = 0.43;

/** Returns the lists of every document, in the order of the documents. */
export function relateArticles(
  documents: readonly RelatedDocument[],
  options: Partial<RelatedOptions> = {},
): readonly RelatedLists[] {
  const archive = readArchive(documents, options);
  const limits = {
    similar: options.similarLimit ?? SIMILAR_LIMIT,
    elsewhere: options.elsewhereLimit ?? ELSEWHERE_LIMIT,
  };
  const lists: RelatedLists[] = documents.map(() => ({ similar: [], nearby: [], elsewhere: [] }));
  const toIndices = (numbers: readonly number[]): number[] => numbers.map((number) => archive.order[number] ?? 0);
  archive.documents.forEach((_, number) => {
    const { similar, nearby, elsewhere } = pickLists(archive, number, limits);
    lists[archive.order[number] ?? 0] = {
      similar: toIndices(similar),
      nearby: toIndices(nearby),
      elsewhere: toIndices(elsewhere),
    };
  });
  return lists;
}

/**
 * Returns for every document the best answers by score alone, nothing picked, as indices into the documents: the
 * reports of its event, then what shares its subject.
 */
export function rankArticles(
  documents: readonly RelatedDocument[],
  options: Partial<RelatedOptions> = {},
): readonly (readonly number[])[] {
  const archive = readArchive(documents, options);
  const ranked: number[][] = documents.map(() => []);
  archive.documents.forEach((_, number) => {
    ranked[archive.order[number] ?? 0] = Array.from(
      new Set([...eventRows(archive, number), ...subjectRows(archive, number)]),
      (other) => archive.order[other] ?? 0,
    );
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
  /** The best answers of each document by its event, and by its subject. */
  readonly events: readonly Candidates[];
  readonly subjects: readonly Candidates[];
  /** The documents of each section, in order. */
  readonly sections: ReadonlyMap<string, readonly number[]>;
  /** Whether two documents with this score report one event. */
  readonly tellsOneEvent: (one: number, other: number, score: number) => boolean;
  /** The first report of the event each document reports. */
  readonly groups: Uint32Array;
  /** The first document of which each is a near copy. */
  readonly originals: Uint32Array;
  /** Whether two texts are too much alike to stand beside each other. */
  readonly areAlike: (one: number, other: number) => boolean;
}

function readArchive(given: readonly RelatedDocument[], options: Partial<RelatedOptions>): Archive {
  const order = orderOfPublication(given);
  const documents = Array.from(order, (index) => given[index]).filter((document) => document !== undefined);
  const numbers = new Map(Array.from(order, (index, number) => [index, number]));
  const epochs = Float64Array.from(documents, (document) => document.epoch);
  const terms = countTerms(documents, options.analyzer ?? createAnalyzer());
  const { events, subjects } = findCandidates(documents, terms, epochs, options.halfLifeDays ?? HALF_LIFE_DAYS);
  const resemblance = createResemblance(documents.map(({ text }) => text));
  const canTell = createEventTelling(terms, epochs);
  const tellsOneEvent = (one: number, other: number, score: number): boolean =>
    isOneEvent(score, epochs[one] ?? 0, epochs[other] ?? 0) && canTell(one, other);
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
    tellsOneEvent,
    groups: groupByEvent(events, epochs, canTell),
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
  const ranking = createRanking(vectors, terms.termCount, epochs, halfLifeDays);
  const subjectProducts = createRowProducts(
    createSubjectVectors(terms, createTermStatistics(terms, epochs)),
    terms.termCount,
  );
  const decay = createDecay(epochs, halfLifeDays);
  const events: Candidates[] = [];
  const subjects: Candidates[] = [];
  documents.forEach(({ section }, document) => {
    const found = ranking.candidatesOf(document, FOUND);
    const own = subjectProducts(document, Uint32Array.of(document))[0] || 1;
    const products = subjectProducts(document, found.documents);
    const best = createBestOf(CANDIDATES);
    found.documents.forEach((other, at) => {
      const isOfSection = section !== undefined && documents[other]?.section === section;
      const score = ((products[at] ?? 0) / own) * decay(document, other);
      best.offer(other, score * (isOfSection ? SAME_SECTION : 1));
    });
    events.push({ documents: found.documents.slice(0, CANDIDATES), scores: found.scores.slice(0, CANDIDATES) });
    subjects.push(best.take());
  });
  return { events, subjects };
}

/** Returns the reports near a document's event, best first. */
function eventRows({ events }: Archive, document: number): readonly number[] {
  return bestOf(events[document], NEAR_EVENT_SCORE);
}

/** Returns what shares a document's subject, best first. */
function subjectRows({ subjects }: Archive, document: number): readonly number[] {
  return bestOf(subjects[document], MIN_SUBJECT_SCORE);
}

function bestOf(candidates: Candidates | undefined, leastScore: number): readonly number[] {
  return Array.from(candidates?.documents ?? []).filter((_, at) => (candidates?.scores[at] ?? 0) >= leastScore);
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
): { readonly similar: readonly number[]; readonly nearby: readonly number[]; readonly elsewhere: readonly number[] } {
  const chosen = (archive.chosen[document] ?? []).slice(0, limits.similar);
  const elsewhere = pickElsewhere(archive, document, chosen, limits.elsewhere);
  const picks = createPicks(archive, document, elsewhere);
  for (const other of chosen) picks.take(other);
  picks.offer(eventRows(archive, document), Math.min(limits.similar, chosen.length + NEAR_EVENT_ROWS));
  picks.offer(subjectRows(archive, document), limits.similar);
  const similar = picks.taken.slice();
  picks.offer(sectionRows(archive, document), limits.similar);
  return { similar, nearby: picks.taken.slice(similar.length), elsewhere };
}

/** Reports of the same event by other sources, one of each and each text once; a copy of the article itself comes last. */
function pickElsewhere(archive: Archive, document: number, chosen: readonly number[], limit: number): number[] {
  const { events, originals, documents, tellsOneEvent } = archive;
  const found = events[document];
  const reports: number[] = [];
  const copies: number[] = [];
  found?.documents.forEach((other, at) => {
    if (chosen.includes(other) || !isOtherSource(archive, document, other)) return;
    if (documents[other]?.isRecommended === false || !tellsOneEvent(document, other, found.scores[at] ?? 0)) return;
    const isCopy = originals[other] === originals[document];
    const repeats = (listed: number): boolean =>
      !isOtherSource(archive, listed, other) || (!isCopy && archive.areAlike(listed, other));
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

/** A list in the making: what it holds, and what may still come in. */
function createPicks(
  { documents, groups, originals, areAlike }: Archive,
  document: number,
  elsewhere: readonly number[],
) {
  const taken: number[] = [];
  const beside = [document, ...elsewhere];
  const originalsBeside = new Set(beside.map((other) => originals[other]));
  const reportsOf = new Map<number, number>();
  const groupOf = (other: number): number => groups[other] ?? other;
  const countReport = (other: number): void => {
    reportsOf.set(groupOf(other), (reportsOf.get(groupOf(other)) ?? 0) + 1);
  };
  // The reports of an event that «القصة نفسها» shows count as well.
  elsewhere.forEach(countReport);

  const take = (other: number): void => {
    taken.push(other);
    beside.push(other);
    originalsBeside.add(originals[other]);
    countReport(other);
  };
  /** Not there yet, no advertisement, no copy of what is there, and not one report too many of an event. */
  const isWelcome = (other: number): boolean =>
    documents[other]?.isRecommended !== false &&
    !beside.includes(other) &&
    !originalsBeside.has(originals[other]) &&
    (reportsOf.get(groupOf(other)) ?? 0) < SIMILAR_OF_ONE_EVENT &&
    !beside.some((listed) => areAlike(listed, other));
  return {
    taken,
    take,
    /** Takes what is welcome of `others`, in their order, until the list holds `limit`. */
    offer(others: readonly number[], limit: number): void {
      for (const other of others) {
        if (taken.length >= limit) return;
        if (isWelcome(other)) take(other);
      }
    },
  };
}

/** Looked at for the rows of the section: near copies and reports of one event may be among them. */
const NEARBY = 40;

/**
 * Returns the articles of a document's section: those before it, the newest first, then those after it. In this order a
 * new article changes no older list that is full.
 */
function sectionRows({ documents, sections }: Archive, document: number): readonly number[] {
  const section = documents[document]?.section;
  const members = section === undefined ? [] : (sections.get(section) ?? []);
  const own = placeOf(members, document);
  const before = members.slice(Math.max(0, own - NEARBY), own).reverse();
  return [...before, ...members.slice(own + 1, own + 1 + NEARBY - before.length)];
}

/** Returns where a number stands in an ascending list that holds it. */
function placeOf(numbers: readonly number[], number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

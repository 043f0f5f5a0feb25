import type { Candidates } from './best-of.ts';
import type { Archive } from './read-archive.ts';

/** The most reports of one event in a similar list. */
const SIMILAR_OF_ONE_EVENT = 2;

/** The first rows are for reports that share this much of the event, though not enough to be called the same story. */
const NEAR_EVENT_SCORE = 0.15;
const NEAR_EVENT_ROWS = 3;

/**
 * A share of the score an article gives itself. Of rows that scored .10 to .15 85 % were of the article's section, of
 * those from .05 to .06 65 %, and of those below half.
 */
const MIN_SUBJECT_SCORE = 0.05;

/**
 * So many rows stand down to that score, the others need more: of 24 lists of real news that were read, 75 % of the rows
 * were of the subject where ten were always filled, 87 % so.
 */
const FIRST_ROWS = 5;
const MIN_LATER_SCORE = 0.1;

/** Looked at for the rows of the section: near copies and reports of one event may be among them. */
const NEARBY = 40;

/** Returns the reports near a document's event, best first. */
export function eventRows({ events }: Archive, document: number): readonly number[] {
  return bestOf(events[document], NEAR_EVENT_SCORE);
}

/** Returns what shares a document's subject with at least this score, best first. */
export function subjectRows({ subjects }: Archive, document: number, leastScore: number): readonly number[] {
  return bestOf(subjects[document], leastScore);
}

function bestOf(candidates: Candidates | undefined, leastScore: number): readonly number[] {
  return Array.from(candidates?.documents ?? []).filter((_, at) => (candidates?.scores[at] ?? 0) >= leastScore);
}

/** Returns the lists of one article, as numbers of the archive. */
export function pickLists(
  archive: Archive,
  document: number,
  limits: { readonly similar: number; readonly elsewhere: number },
): { readonly similar: readonly number[]; readonly nearby: readonly number[]; readonly elsewhere: readonly number[] } {
  const chosen = (archive.chosen[document] ?? []).slice(0, limits.similar);
  const elsewhere = pickElsewhere(archive, document, chosen, limits.elsewhere);
  const picks = createPicks(archive, document, elsewhere);
  for (const other of chosen) picks.take(other);
  const ofSubject = subjectRows(archive, document, MIN_SUBJECT_SCORE);
  const nearEvent = eventRows(archive, document).filter((other) => ofSubject.includes(other));
  picks.offer(nearEvent, Math.min(limits.similar, chosen.length + NEAR_EVENT_ROWS));
  picks.offer(ofSubject, Math.min(limits.similar, Math.max(chosen.length, FIRST_ROWS)));
  picks.offer(subjectRows(archive, document, MIN_LATER_SCORE), limits.similar);
  const similar = picks.taken.slice();
  picks.offer(sectionRows(archive, document), limits.similar);
  return { similar, nearby: picks.taken.slice(similar.length), elsewhere };
}

/** Reports of the same event by other sources, one of each and each text once; a copy of the article itself comes last. */
function pickElsewhere(archive: Archive, document: number, chosen: readonly number[], limit: number): number[] {
  const { events, originals, documents, reportOneEvent } = archive;
  const found = events[document];
  const reports: number[] = [];
  const copies: number[] = [];
  found?.documents.forEach((other, at) => {
    if (chosen.includes(other) || !isOtherSource(archive, document, other)) return;
    if (documents[other]?.isRecommended === false || !reportOneEvent(document, other, found.scores[at] ?? 0)) return;
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

  const take = (other: number): void => {
    taken.push(other);
    beside.push(other);
    originalsBeside.add(originals[other]);
    reportsOf.set(groupOf(other), (reportsOf.get(groupOf(other)) ?? 0) + 1);
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

/** Returns the index of a number in an ascending list that holds it. */
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

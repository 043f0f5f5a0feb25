import type { Candidates } from './best-of.ts';

/** Two reports this alike, published close enough, are shown as one story: of pairs that are, 85 % are found. */
export const EVENT_SIMILARITY = 0.35;

/** From here on two reports are one cluster, of which a list needs no more than two: 91 %, and some neighbours. */
const CLUSTER_SIMILARITY = 0.3;

/** Reports further apart than this tell of another day's event, however alike. */
export const EVENT_DAYS = 3;

const DAY = 86_400_000;

/** Whether two articles with this score and these dates report one event. */
export function isOneEvent(score: number, epoch: number, otherEpoch: number, similarity = EVENT_SIMILARITY): boolean {
  return score >= similarity && Math.abs(epoch - otherEpoch) <= EVENT_DAYS * DAY;
}

/**
 * Returns the cluster of each document: the number of the first document that reported its event, or its own; `mayBeOneEvent`
 * may forbid a pair.
 *
 * A document joins the most alike earlier one that leads a cluster, never one that merely follows: clusters are stars, so
 * that a week of reports on one subject, each like the last, does not grow into a single event.
 */
export function groupByEvent(
  candidates: readonly Candidates[],
  epochs: Float64Array,
  mayBeOneEvent: (one: number, other: number) => boolean = () => true,
): Uint32Array {
  const groups = new Uint32Array(candidates.length);
  candidates.forEach(({ documents, scores }, document) => {
    groups[document] = document;
    for (let at = 0; at < documents.length; at += 1) {
      const other = documents[at] ?? 0;
      if (other > document || groups[other] !== other) continue;
      if (!isOneEvent(scores[at] ?? 0, epochs[document] ?? 0, epochs[other] ?? 0, CLUSTER_SIMILARITY)) continue;
      if (!mayBeOneEvent(document, other)) continue;
      groups[document] = other;
      break;
    }
  });
  return groups;
}

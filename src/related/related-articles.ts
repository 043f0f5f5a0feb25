/**
 * Which articles are shown below an article.
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
 * `inverted-index`, the articles that answer for an article by its headline and opening (`document-vectors`), which shows
 * reports of one event, and by the words of the whole (`subject-vectors`); `row-products` scores what was found by its
 * subject, both ways. `event-groups` and `near-copies` find what is the same. `read-archive`
 * brings all of this together; `pick-lists` picks the lists of one article.
 */
import { eventRows, pickLists, subjectRows } from './pick-lists.ts';
import { type ArchiveOptions, readArchive } from './read-archive.ts';
import type { RelatedDocument, RelatedLists } from './related-document.ts';

export interface RelatedOptions extends ArchiveOptions {
  /** Length of the similar list. */
  readonly similarLimit: number;
  /** Longest list of the same story in other sources. */
  readonly elsewhereLimit: number;
}

/** The lengths the design gives the two lists. */
export const SIMILAR_LIMIT = 10;
export const ELSEWHERE_LIMIT = 5;

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
 * reports of its event, then what shares its subject, however little.
 */
export function rankArticles(
  documents: readonly RelatedDocument[],
  options: Partial<RelatedOptions> = {},
): readonly (readonly number[])[] {
  const archive = readArchive(documents, options);
  const ranked: number[][] = documents.map(() => []);
  archive.documents.forEach((_, number) => {
    ranked[archive.order[number] ?? 0] = Array.from(
      new Set([...eventRows(archive, number), ...subjectRows(archive, number, 0)]),
      (other) => archive.order[other] ?? 0,
    );
  });
  return ranked;
}

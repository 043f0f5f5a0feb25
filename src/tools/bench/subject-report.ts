import { createAnalyzer } from '#arabic/analyze.ts';
import { createResemblance } from '#related/near-copies.ts';
import { rankArticles, relateArticles } from '#related/related-articles.ts';
import type { RelatedDocument } from '#related/related-document.ts';
import { alignTable } from './align-table.ts';
import type { NewsItem } from './news-corpus.ts';
import { createPlainBm25 } from './plain-bm25.ts';
import { type SubjectScore, scoreSubjects } from './subject-precision.ts';

/** Rows of the list that a page shows. */
const ROWS = 10;
/** Two texts that share so much of their shingles are near copies. */
const COPY_RESEMBLANCE = 0.5;

interface SubjectRow extends SubjectScore {
  readonly method: string;
}

export interface SubjectReport {
  readonly rows: readonly SubjectRow[];
  /** Of the lists of all articles. */
  readonly lists: {
    readonly articles: number;
    /** Share of the lists with ten rows, and with five. */
    readonly full: number;
    readonly halfFull: number;
    /** Share of the lists in which a row is a near copy of the article, of another row or of the same story elsewhere. */
    readonly withCopy: number;
  };
}

/**
 * Measures whether rows are of the asking article's subject, on the articles of a corpus whose section is known but not
 * told, and what the lists of all articles hold.
 */
export function measureSubjects(
  news: readonly NewsItem[],
  toDocuments: (news: readonly NewsItem[]) => readonly RelatedDocument[],
): SubjectReport {
  const filed = news.filter(({ section }) => section !== undefined);
  const sections = filed.map(({ section = '' }) => section);
  const documents = toDocuments(filed);
  const ranked = rankArticles(documents);
  const shown = relateArticles(documents);
  const { analyze } = createAnalyzer();
  const plain = createPlainBm25(
    filed.map(({ epoch, title, body }) => ({ epoch, terms: analyze(`${title}\n${body}`).words })),
    Infinity,
  );
  const methods: readonly (readonly [string, (query: number) => readonly number[]])[] = [
    ['plain BM25', (query) => plain(query, ROWS)],
    ['nuqta: ranking', (query) => ranked[query] ?? []],
    ['nuqta: list as shown', (query) => shown[query]?.similar ?? []],
  ];
  return {
    rows: sections.length === 0 ? [] : methods.map(([method, rank]) => ({ method, ...scoreSubjects(sections, rank) })),
    lists: measureLists(toDocuments(news)),
  };
}

function measureLists(documents: readonly RelatedDocument[]): SubjectReport['lists'] {
  const resemblance = createResemblance(documents.map(({ text }) => text));
  const lists = relateArticles(documents);
  const share = (holds: (index: number) => boolean): number =>
    lists.filter((_, index) => holds(index)).length / Math.max(1, lists.length);
  return {
    articles: documents.length,
    full: share((index) => (lists[index]?.similar.length ?? 0) >= ROWS),
    halfFull: share((index) => (lists[index]?.similar.length ?? 0) >= ROWS / 2),
    withCopy: share((index) => {
      const { similar = [], nearby = [], elsewhere = [] } = lists[index] ?? {};
      const rows = [...similar, ...nearby];
      return rows.some((row, at) =>
        [index, ...elsewhere, ...rows.slice(0, at)].some((other) => resemblance(row, other) >= COPY_RESEMBLANCE),
      );
    }),
  };
}

/** Returns the report as text. */
export function subjectText({ rows, lists }: SubjectReport): string {
  const share = (part: number): string => `${(part * 100).toFixed(1)} %`;
  const [first] = rows;
  const table =
    first === undefined
      ? 'No article of the corpus has a section: nothing says what is of one subject.'
      : `The same subject: ${first.queries} articles by section, which no method was told; by lot ${first.chance.toFixed(3)}.\n\n${alignTable(
          [['rows of the same section', 'P@5'], ...rows.map(({ method, precision }) => [method, precision.toFixed(3)])],
        )}`;
  return `${table}\n\nLists of ${lists.articles} articles: ten rows in ${share(lists.full)}, five or more in ${share(lists.halfFull)}, a near copy beside in ${share(lists.withCopy)}.`;
}

/** What related articles know of an article: neutral, so that this folder needs neither files nor Astro to be tested. */
export interface RelatedDocument {
  /** Breaks ties and makes the order total; unique. */
  readonly permalink: string;
  /** When it was published: milliseconds since 1970-01-01T00:00Z. */
  readonly epoch: number;
  readonly headline: string;
  /** The body as plain text. */
  readonly text: string;
  /** Labels, as shown. */
  readonly tags: readonly string[];
  /** Who reported it: slugs of agencies and publishers; empty for the paper's own report. */
  readonly sources: readonly string[];
  /** Its section; of two answers equally good the one of the same section comes first. */
  readonly section?: string | undefined;
  /** False for what is listed only where an editor chose it: what is paid for, and satire. */
  readonly isRecommended?: boolean;
  /** Indices of the documents an editor chose, in the editor's order. */
  readonly chosen: readonly number[];
}

/** The lists below an article: indices into the documents given, the best first, no index in two lists. */
export interface RelatedLists {
  /** «مقالات مشابهة»: the editor's choice first. Fewer than a list holds, rather than strangers. */
  readonly similar: readonly number[];
  /** «من قسم …»: articles of the same section, for the rows that `similar` leaves free. */
  readonly nearby: readonly number[];
  /** «القصة نفسها في مصادر أخرى»: the same event as others reported it. */
  readonly elsewhere: readonly number[];
}

/** Tells what the words of a text are as terms; it is asked one piece of a text at a time. */
export interface TextAnalyzer {
  /**
   * Returns every folded word, its stem and what it is worth beside it, 0 where it says nothing of the subject; and the
   * second stems of words that can be read in two ways.
   */
  analyzeAll(text: string): {
    readonly words: readonly string[];
    readonly stems: readonly string[];
    readonly weights: readonly number[];
    readonly others: readonly string[];
  };
}

/** A row of the results: what was tried, how often, and how often it failed. */
export interface TrialRow {
  readonly trial: string;
  readonly tries: number;
  /** Must be 0. */
  readonly failures: number;
  /** A remark; the first failure if there is one. */
  readonly note: string;
}

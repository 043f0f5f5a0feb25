/** One line of the table: what was tried, how often, and how often it went wrong. */
export interface TrialRow {
  readonly trial: string;
  readonly tries: number;
  /** Must be 0. */
  readonly faults: number;
  /** What else is worth knowing; the first fault where there is one. */
  readonly note: string;
}

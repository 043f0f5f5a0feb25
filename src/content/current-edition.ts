/** What the content loader has read, as pages and integrations find it. */
export interface CurrentEdition {
  /** Snapshot of the last edition without faults; undefined before there was one. */
  readonly file: string | undefined;
  /** What is wrong with the content now, for the editor; empty where it has no faults. */
  readonly faults: string;
}

declare global {
  /**
   * The loader, the pages and the integrations run in one process and each have their own copy of this module, so the
   * value is kept by the process. Astro's data store is no place for it: a page that is asked for in the moment of a
   * change keeps what the store held before, until the next change.
   */
  var nuqtaEdition: CurrentEdition | undefined;
}

/** Sets what the content loader has read. */
export function setCurrentEdition(edition: CurrentEdition): void {
  globalThis.nuqtaEdition = edition;
}

/** Returns what the content loader read last, another value after every load; undefined before the first. */
export function currentEdition(): CurrentEdition | undefined {
  return globalThis.nuqtaEdition;
}

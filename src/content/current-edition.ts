import type { EditionSnapshot } from './edition-snapshot.ts';

/** What one build or dev server has read last, as pages and integrations find it. */
export interface CurrentEdition {
  /** The last edition without faults; undefined before there was one. */
  readonly snapshot: EditionSnapshot | undefined;
  /** What is wrong with the content now, for the editor; empty where it has no faults. */
  readonly errors: string;
}

declare global {
  /**
   * The pages and the integrations run in one process and each have their own copy of this module, so the values are kept
   * by the process. Each build has a name of its own there, which `nuqta()` has compiled into its pages: builds in one
   * process never see each other's edition. Astro's data store is no place for it: a page that is asked for in the
   * moment of a change keeps what the store held before, until the next change.
   */
  var nuqtaEditions: Map<string, CurrentEdition> | undefined;
}

/** Sets what the build of that name has read. */
export function setCurrentEdition(name: string, edition: CurrentEdition): void {
  globalThis.nuqtaEditions ??= new Map();
  globalThis.nuqtaEditions.set(name, edition);
}

/** Returns what the build of that name read last, another value after every load; undefined before the first. */
export function currentEdition(name: string): CurrentEdition | undefined {
  return globalThis.nuqtaEditions?.get(name);
}

/** Frees what the build of that name has read. */
export function forgetEdition(name: string): void {
  globalThis.nuqtaEditions?.delete(name);
}

import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { EditionSnapshot } from './edition-snapshot.ts';

/** What is wrong with the content, and the pages that cannot be shown as they are written. */
export interface ContentFaults {
  readonly rows: readonly Diagnostic[];
  /** Files with errors, by the address of their page. */
  readonly pages: ReadonlyMap<string, string>;
  /** The same by the last part of the address: the date of a file that cannot be read is not known. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** The last edition that a build or dev server loaded, for pages and integrations. */
export interface CurrentEdition {
  /** The last edition that can be shown, without the files that have errors; undefined before the first. */
  readonly snapshot: EditionSnapshot | undefined;
  /** The errors of the current content, for who writes it; undefined if there are none. */
  readonly faults?: ContentFaults | undefined;
  /**
   * Takes the file of an address over from the site in place, if it was made from the same key there. Returns false if
   * it must be rendered; missing in `astro dev`.
   */
  readonly keep?: (address: string, key: string) => boolean;
}

declare global {
  /**
   * Pages and integrations run in one process but each load their own copy of this module, so the values are stored on
   * the process. Each build has its own key, compiled into its pages by `nuqta()`: builds in one process never see each
   * other's edition. Astro's data store cannot be used: a page requested during a change would keep the old entry until
   * the next change.
   */
  var nuqtaEditions: Map<string, CurrentEdition> | undefined;
}

/** Stores what the build with this name has loaded. */
export function setCurrentEdition(name: string, edition: CurrentEdition): void {
  globalThis.nuqtaEditions ??= new Map();
  globalThis.nuqtaEditions.set(name, edition);
}

/** Returns what the build with this name loaded last, a new object after each load; undefined before the first. */
export function currentEdition(name: string): CurrentEdition | undefined {
  return globalThis.nuqtaEditions?.get(name);
}

/** Releases what the build with this name has loaded. */
export function forgetEdition(name: string): void {
  globalThis.nuqtaEditions?.delete(name);
}

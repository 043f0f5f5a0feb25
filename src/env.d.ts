interface ImportMetaEnv {
  /** True in a build, undefined in `astro dev`; set by `batches` in `src/printing/batches.ts`. */
  readonly NUQTA_BUILD?: boolean;
  readonly NUQTA_BATCHES?: boolean;
  /** The key under which pages find the edition. */
  readonly NUQTA_EDITION?: string;
  /** Version of the analysis that made the search index; a script compares it with that of its own. */
  readonly NUQTA_ANALYSIS?: string;
}

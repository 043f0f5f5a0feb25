interface ImportMetaEnv {
  /** True in a build, absent while a newsroom works; set by `batches` in `src/printing/batches.ts`. */
  readonly NUQTA_BUILD?: boolean;
  readonly NUQTA_BATCHES?: boolean;
  /** The name under which pages find the edition. */
  readonly NUQTA_EDITION?: string;
}

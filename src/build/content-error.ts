import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** Thrown by the content loader when errors in the content stop a build; they are already printed. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(diagnostics: readonly Diagnostic[], folder: string) {
    const count = diagnostics.filter(({ severity }) => severity === 'error').length;
    super(
      `${count} ${count === 1 ? 'problem' : 'problems'} in ${folder}, listed above. Nothing was published; the last site is unchanged.`,
    );
  }
}

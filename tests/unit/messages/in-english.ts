import { type Diagnostic, diagnosticText } from '#diagnostics/diagnostic.ts';

/** Returns the diagnostics with their English texts, for tests that read them. */
export function inEnglish(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map(({ params, ...diagnostic }) => ({
    ...diagnostic,
    message: diagnosticText(params === undefined ? diagnostic : { ...diagnostic, params }, 'en'),
  }));
}

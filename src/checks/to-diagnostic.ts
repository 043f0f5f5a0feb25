import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { TextPosition } from '#diagnostics/text-position.ts';

/** Returns a diagnostic at a place in a file, by default an error. */
export function toDiagnostic(
  { file }: { readonly file: string },
  { line, column }: TextPosition,
  { rule, message, severity = 'error' }: Pick<Diagnostic, 'rule' | 'message'> & Partial<Pick<Diagnostic, 'severity'>>,
): Diagnostic {
  return { file, line, column, severity, rule, message };
}

import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { TextPosition } from '#diagnostics/text-position.ts';

/** Returns the diagnostic of an error in a file; `severity` makes it less. */
export function toDiagnostic(
  { file }: { readonly file: string },
  { line, column }: TextPosition,
  { rule, message, severity = 'error' }: Pick<Diagnostic, 'rule' | 'message'> & Partial<Pick<Diagnostic, 'severity'>>,
): Diagnostic {
  return { file, line, column, severity, rule, message };
}

import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { TextPosition } from '#diagnostics/text-position.ts';
import type { SaidByRule } from '#messages/says.ts';

/** Returns a diagnostic at a place in a file, by default an error. */
export function toDiagnostic(
  { file }: { readonly file: string },
  { line, column }: TextPosition,
  { rule, message, params }: SaidByRule,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { file, line, column, severity, rule, message, params };
}

import type { Language } from '#messages/language.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { type Diagnostic, diagnosticText, formatDiagnostic, printable } from './diagnostic.ts';
import type { Presentation } from './presentation.ts';

/** How diagnostics are printed: one line each for people, or one JSON array for programs. */
export const DIAGNOSTIC_FORMATS = ['text', 'json'] as const;
export type DiagnosticFormat = (typeof DIAGNOSTIC_FORMATS)[number];

/** Returns true when the word is one of the formats. */
export function isDiagnosticFormat(word: string): word is DiagnosticFormat {
  return DIAGNOSTIC_FORMATS.some((format) => format === word);
}

/** Returns the output of a command, without a final line end. In text format, no diagnostics give an empty string. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat,
  show: Presentation,
): string {
  if (format === 'text') return formatLines(diagnostics, show);
  // Always the same key order.
  const rows = diagnostics.map((diagnostic) => {
    const { file, line, column, severity, rule } = diagnostic;
    return {
      file,
      line,
      column,
      severity,
      rule,
      message: diagnosticText(diagnostic, show.language),
      help: helpOf(rule),
    };
  });
  return JSON.stringify(rows, null, 2);
}

/** Returns where the page about messages explains a rule, from the root of the handbook. */
function helpOf(rule: string): string {
  return `/messages/#s-${rule}`;
}

/** Maximum of warnings and notices printed per rule, so that a stray folder of pictures does not hide the errors. */
const MAX_OF_RULE = 20;

/** Prints all errors, and for each rule the first warnings and notices with the number of those omitted. */
function formatLines(diagnostics: readonly Diagnostic[], show: Presentation): string {
  const counts = new Map<string, number>();
  const shown = diagnostics.filter(({ severity, rule }) => {
    if (severity === 'error') return true;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MAX_OF_RULE;
  });
  const more = [...counts]
    .filter(([, count]) => count > MAX_OF_RULE)
    .map(([rule, count]) => textOf(says('more-of-rule', { count: count - MAX_OF_RULE, rule }), show.language));
  return [...shown.map((one) => formatDiagnostic(one, show)), ...more].join(show.terminal ? '\n\n' : '\n');
}

/**
 * Returns one workflow command per diagnostic; GitHub shows it beside the line. `folder` is the path from the
 * repository to the content folder.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function toAnnotations(diagnostics: readonly Diagnostic[], folder: string, language: Language): string {
  const inFolder = folder === '' ? '' : `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return diagnostics
    .map((diagnostic) => {
      const { file, line, column, severity, rule } = diagnostic;
      // Files of `public/`, beside the content folder, are relative to the project.
      const path = file === undefined || file.startsWith('public/') ? file : inFolder + file;
      const properties = Object.entries({ file: path, line, col: column, title: rule });
      const written = properties
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${written.join(',')}::${escapeData(printable(diagnosticText(diagnostic, language)))}`;
    })
    .join('\n');
}

/** Escapes like GitHub's own toolkit does after the second `::`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

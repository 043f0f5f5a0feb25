import { type Diagnostic, formatDiagnostic, printable } from './diagnostic.ts';

/** How problems are printed: a line each for people, or one JSON array for programs. */
export const DIAGNOSTIC_FORMATS = ['text', 'json'] as const;
export type DiagnosticFormat = (typeof DIAGNOSTIC_FORMATS)[number];

/** Says whether a word names a format. */
export function isDiagnosticFormat(word: string): word is DiagnosticFormat {
  return DIAGNOSTIC_FORMATS.some((format) => format === word);
}

/** Returns the text of problems as a command prints it: no line end after the last line; empty for no problems in text. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): string {
  if (format === 'text') return formatLines(diagnostics);
  // In one order, whoever made the problem.
  const rows = diagnostics.map(({ file, line, column, severity, rule, message }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
  }));
  return JSON.stringify(rows, null, 2);
}

/** Warnings and notices of one rule that are printed; a stray folder of pictures must not hide the errors. */
const MAX_OF_RULE = 20;

/** Every error, and of each rule's warnings and notices the first ones, with how many more there are. */
function formatLines(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  const shown = diagnostics.filter(({ severity, rule }) => {
    if (severity === 'error') return true;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MAX_OF_RULE;
  });
  const more = [...counts]
    .filter(([, count]) => count > MAX_OF_RULE)
    .map(([rule, count]) => `${count - MAX_OF_RULE} more of the rule ${rule}; --format json lists all.`);
  return [...shown.map(formatDiagnostic), ...more].join('\n');
}

/**
 * Returns one workflow command a problem, which GitHub shows beside the line it is about. `folder` leads from the
 * repository to the content folder.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function toAnnotations(diagnostics: readonly Diagnostic[], folder: string): string {
  const inFolder = folder === '' ? '' : `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return diagnostics
    .map(({ file, line, column, severity, rule, message }) => {
      // Of `public/` beside the content folder, files are named from the project on.
      const path = file === undefined || file.startsWith('public/') ? file : inFolder + file;
      const properties = Object.entries({ file: path, line, col: column, title: rule });
      const written = properties
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${written.join(',')}::${escapeData(printable(message))}`;
    })
    .join('\n');
}

/** As GitHub's own toolkit escapes what follows the second `::`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

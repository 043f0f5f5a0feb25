import { type Diagnostic, formatProblem, printable } from './diagnostic.ts';

/** How problems are printed: a line each for people, or one JSON array for programs. */
export const PROBLEM_FORMATS = ['text', 'json'] as const;
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number];

/** Says whether a word names a format. */
export function isProblemFormat(word: string): word is ProblemFormat {
  return PROBLEM_FORMATS.some((format) => format === word);
}

/** Returns the text of problems as a command prints it: no line end after the last line; empty for no problems in text. */
export function formatDiagnostics(problems: readonly Diagnostic[], format: ProblemFormat): string {
  if (format === 'text') return problems.map(formatProblem).join('\n');
  // In one order, whoever made the problem.
  const rows = problems.map(({ file, line, column, severity, rule, message }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
  }));
  return JSON.stringify(rows, null, 2);
}

/**
 * Returns one workflow command a problem, which GitHub shows beside the line it is about. `folder` leads from the
 * repository to the content folder.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function toAnnotations(problems: readonly Diagnostic[], folder: string): string {
  const inFolder = folder === '' ? '' : `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return problems
    .map(({ file, line, column, severity, rule, message }) => {
      const properties = { file: inFolder + file, line, col: column, title: rule };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
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

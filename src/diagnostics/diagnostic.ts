/**
 * One fault found in what a publisher wrote, with the place to mend it.
 *
 * `error` stops a build before anything is written; `warning` is printed and the build goes on; `notice` is no fault
 * but something an editor should know, such as an article that waits for its date.
 */
export interface Diagnostic {
  /** Path inside the content folder, `/` between folders: `articles/2025/قمة.md`. */
  readonly file: string;
  /** 1-based line of the fault. */
  readonly line: number;
  /** 1-based column of the fault, counted in UTF-16 units as editors count. */
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'notice';
  /** A name that never changes, for tests and tools: `date-missing`. */
  readonly rule: string;
  /** What is wrong. What to write instead. Two sentences on one line, in English. */
  readonly message: string;
}

/** Returns the line a person reads: `articles/a.md:3:7  What is wrong. What to write instead.` */
export function formatProblem(problem: Diagnostic): string {
  const label = problem.severity === 'error' ? '' : `${problem.severity}: `;
  return printable(`${problem.file}:${problem.line}:${problem.column}  ${label}${problem.message}`);
}

/**
 * Returns a text on one line with nothing that turns, hides or breaks it: what an editor wrote is quoted in messages,
 * and names of files can hold anything. U+202E becomes `<U+202E>`.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** Returns a negative number when `a` comes before `b`: by file, line, column, rule, message; code units, never a locale. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Says whether any of the problems stops a build. */
export function hasErrors(problems: readonly Diagnostic[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

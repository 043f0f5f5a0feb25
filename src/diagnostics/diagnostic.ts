import type { Language } from '#messages/language.ts';
import type { Params, Said, Texts } from '#messages/message.ts';
import { textOf } from '#messages/text-of.ts';
import type { Presentation } from './presentation.ts';

/**
 * Where something was found. Every part of the program fills in what it knows, and its caller adds the rest: a YAML
 * reader knows the line, only the caller knows the file.
 */
export interface Place {
  /** Path inside the content folder, `/` between folders: `articles/2025/قمة.md`. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, counted in UTF-16 units as editors count. */
  readonly column?: number;
  /** In UTF-16 units; for code that reads a text without looking at its lines. See `resolveOffset`. */
  readonly offset?: number;
}

/**
 * A message about what a publisher wrote, or about a source that is imported.
 *
 * `error` stops a build before anything is written; `warning` is printed and the build continues; `notice` is
 * information for the editor, such as an article that waits for its date.
 */
export interface Diagnostic extends Place {
  readonly severity: 'error' | 'warning' | 'notice';
  /** A name that never changes, for tests and tools: `date-missing`. */
  readonly rule: string;
  /** Id of its text in the catalogue, which says what is wrong and what to write instead; made with `says`. */
  readonly message: string;
  /** Absent while `message` is the text itself, in English. */
  readonly params?: Params;
}

/** Returns what a diagnostic says in a language: what is wrong, what to write instead. */
export function diagnosticText({ message, params }: Diagnostic, language: Language): string {
  return params === undefined ? message : textOf({ message, params }, language);
}

const LABELS: Readonly<Record<Diagnostic['severity'], Texts>> = {
  error: { en: '', ar: '' },
  warning: { en: 'warning: ', ar: 'تحذير: ' },
  notice: { en: 'notice: ', ar: 'تنبيه: ' },
};

/** Returns a warning of the program itself, which is about no file of a publisher. */
export function warningLine(warning: Said, language: Language): string {
  return LABELS.warning[language] + textOf(warning, language);
}

/**
 * Returns what a person reads, with as much of the place as is known: `articles/a.md:3:7  What is wrong. …` In a
 * terminal the place is on a line of its own, so that an Arabic text stays legible where the terminal does not order
 * both directions.
 */
export function formatDiagnostic(diagnostic: Diagnostic, { language, terminal }: Presentation): string {
  const { file, line, column, severity } = diagnostic;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const text = printable(LABELS[severity][language] + diagnosticText(diagnostic, language));
  return `${printable(place)}${terminal ? '\n' : '  '}${text}`;
}

/** Returns the diagnostic with line and column in place of its offset. */
export function resolveOffset(
  { offset = 0, ...diagnostic }: Diagnostic,
  position: (offset: number) => Required<Pick<Place, 'line' | 'column'>>,
): Diagnostic {
  return { ...diagnostic, ...position(offset) };
}

/**
 * Escapes control and direction characters, so that a text stays on one line and reads as written: messages quote what
 * editors wrote, and file names can contain anything. U+202E becomes `<U+202E>`.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** Compares by file, line, column, rule and message, for `sort`. By code units, never by locale. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(JSON.stringify(a.params ?? {}), JSON.stringify(b.params ?? {}))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns true when at least one of them stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

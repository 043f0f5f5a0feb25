import { type Diagnostic, formatDiagnostic } from '#diagnostics/diagnostic.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { CommandIO } from '../command.ts';
import type { FinishedImport } from './import-memory.ts';
import { skippedKind } from './skipped-kind.ts';

/** Prints what is found, and remembers it for the report at the end. */
export interface Reporter {
  /** Prints faults and warnings; several faults of one article are one refusal. */
  report(diagnostics: readonly Diagnostic[]): void;
  /** Prints a line of results. */
  print(line: string): void;
  /** Counts what is no article, by source and kind. */
  skip(file: string, kind: string): void;
  readonly refused: () => number;
  readonly warnings: () => number;
  /** Lines «passed over: …», one for each kind of each source. */
  readonly skippedLines: () => string[];
  /** Everything that was reported and counted. */
  readonly all: () => Pick<FinishedImport, 'diagnostics' | 'skipped'>;
  /** The report as a text: counts by rule, then every place. */
  readonly text: (summary: readonly string[]) => string;
}

/** Places of one rule that the report names. */
const MOST_PLACES = 200;

/** Reports that are kept for the next import; with more there is nothing to keep. */
const MOST_KEPT = 20_000;

/** Makes a reporter of one import. */
export function createReporter(io: CommandIO): Reporter {
  const say = (line: Said): string => textOf(line, io.show.language);
  let refused = 0;
  let warnings = 0;
  const reported: Diagnostic[] = [];
  const byRule = new Map<string, { count: number; severity: string; places: string[] }>();
  const skipped = new Map<string, Map<string, number>>();
  const skippedLines = (): string[] =>
    [...skipped].flatMap(([file, kinds]) =>
      [...kinds].map(([kind, count]) =>
        say(says('import-skipped', { file, kind: skippedKind(kind, io.show.language), count })),
      ),
    );
  return {
    report(diagnostics) {
      for (const diagnostic of diagnostics) {
        const line = formatDiagnostic(diagnostic, io.show);
        io.printError(line);
        if (reported.length <= MOST_KEPT) reported.push(diagnostic);
        if (diagnostic.severity === 'warning') warnings += 1;
        const rule = byRule.get(diagnostic.rule) ?? { count: 0, severity: diagnostic.severity, places: [] };
        rule.count += 1;
        if (rule.places.length < MOST_PLACES) rule.places.push(line);
        byRule.set(diagnostic.rule, rule);
      }
      if (diagnostics.some(({ severity }) => severity === 'error')) refused += 1;
    },
    print: io.print,
    skip(file, kind) {
      const kinds = skipped.get(file) ?? new Map<string, number>();
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      skipped.set(file, kinds);
    },
    refused: () => refused,
    warnings: () => warnings,
    skippedLines,
    all: () => ({
      diagnostics: reported,
      skipped: [...skipped].flatMap(([file, kinds]) => [...kinds].map(([kind, count]) => [file, kind, count] as const)),
    }),
    text: (summary) => {
      const rules = [...byRule].sort(
        ([, a], [, b]) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count,
      );
      const counts = rules.map(([rule, { count, severity }]) => `${severity} ${rule}: ${count}`);
      const places = rules.flatMap(([rule, { count, places: lines }]) => [
        '',
        `## ${rule} (${count})`,
        ...lines,
        ...(count > lines.length ? [say(says('report-more', { more: count - lines.length }))] : []),
      ]);
      return [...summary, ...skippedLines(), '', say(says('report-by-rule')), ...counts, ...places, ''].join('\n');
    },
  };
}

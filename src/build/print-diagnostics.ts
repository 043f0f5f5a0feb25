import { relative } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type DiagnosticFormat, formatDiagnostics, toAnnotations } from '#diagnostics/format-diagnostics.ts';
import type { Presentation } from '#diagnostics/presentation.ts';
import type { BuildOptions } from './build-options.ts';

/** How a command was asked to print them. */
interface AskedPrint {
  readonly options: Pick<BuildOptions, 'projectFolder' | 'contentFolder'>;
  readonly format: DiagnosticFormat;
  readonly show: Presentation;
}

/** Prints diagnostics of the content as a command was asked to, and for GitHub where a workflow runs it. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], { options, format, show }: AskedPrint): void {
  if (format === 'json') console.log(formatDiagnostics(diagnostics, 'json', show));
  else if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics, 'text', show));
  if (process.env['GITHUB_ACTIONS'] === 'true' && diagnostics.length > 0)
    console.error(toAnnotations(diagnostics, relative(options.projectFolder, options.contentFolder), show.language));
}

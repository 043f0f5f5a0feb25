import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUILD_VARIABLES, readBuildOptions } from '#build/build-options.ts';
import { checkContent } from '#build/check-content.ts';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { formatDiagnostics, isProblemFormat, toAnnotations } from '#diagnostics/format-diagnostics.ts';
import { EXIT, reportFailure, requireContentFolder, requireFormat } from './report-problems.ts';

const USAGE = `npm run check -- [options]
  --content DIR   the content folder (content)
  --out DIR       the published site, none of whose addresses may be lost (dist, where --content is not given)
  --cache DIR     what was parsed before; safe to delete (.nuqta/cache)
  --now ISO       the moment that decides what is due
  --drafts        as for a preview: drafts and scheduled articles count as published
  --site URL      origin in place of the address in site.yaml
  --base PATH     path in place of the base in site.yaml
  --format WORD   text (a line each) or json
Exit codes: 0 good, 1 problems in the content, 2 wrong use, 3 a fault of Nuqta.`;

/** What a check takes from outside. */
export interface CheckRim {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly projectFolder: string;
  /** Epoch milliseconds; the moment of a check that is given none. */
  readonly clock: number;
  print(text: string): void;
  printError(text: string): void;
}

/** Prints every problem of a content folder and gives the exit code. Writes nothing but the cache. */
export async function runCheck(args: readonly string[], rim: CheckRim): Promise<number> {
  let values: ReturnType<typeof parseCheckArgs>;
  try {
    values = parseCheckArgs([...args]);
  } catch (error) {
    rim.printError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return EXIT.wrongUse;
  }
  if (values.help) {
    rim.print(USAGE);
    return EXIT.good;
  }
  try {
    requireFormat(values.format);
    const options = readBuildOptions(environmentOf(values, rim.environment), rim.projectFolder, rim.clock);
    requireContentFolder(options.contentFolder);
    const { loaded, problems } = await checkContent(options, { compare: isPublishedFrom(values, rim.environment) });
    for (const warning of loaded.warnings) rim.printError(warning);
    const format = isProblemFormat(values.format) ? values.format : 'text';
    if (format === 'json' || problems.length > 0) rim.print(formatDiagnostics(problems, format));
    if (rim.environment['GITHUB_ACTIONS'] === 'true' && problems.length > 0) {
      const folder = relative(realpathSync(rim.projectFolder), realpathSync(options.contentFolder));
      // Beside JSON they would make it unreadable; the runner reads both streams.
      const show = format === 'json' ? rim.printError : rim.print;
      show(toAnnotations(problems, folder));
    }
    if (format === 'text') rim.print(summary(loaded.articleFiles, problems));
    return hasErrors(problems) ? EXIT.problems : EXIT.good;
  } catch (error) {
    return reportFailure(error, rim.printError);
  }
}

function parseCheckArgs(args: string[]) {
  return parseArgs({
    args,
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      cache: { type: 'string' },
      now: { type: 'string' },
      site: { type: 'string' },
      base: { type: 'string' },
      drafts: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
}

function environmentOf(
  values: ReturnType<typeof parseCheckArgs>,
  environment: CheckRim['environment'],
): CheckRim['environment'] {
  const given = (['content', 'out', 'cache', 'now', 'site', 'base'] as const).flatMap((name) =>
    values[name] === undefined ? [] : [[BUILD_VARIABLES[name], values[name]] as const],
  );
  return {
    ...environment,
    ...Object.fromEntries(given),
    ...(values.drafts ? { [BUILD_VARIABLES.drafts]: '1' } : {}),
  };
}

/** The site in `dist` was made from `content`; of another folder nobody knows unless they are told. */
function isPublishedFrom(
  { content, out }: ReturnType<typeof parseCheckArgs>,
  environment: CheckRim['environment'],
): boolean {
  const elsewhere = content ?? environment[BUILD_VARIABLES.content];
  return elsewhere === undefined || (out ?? environment[BUILD_VARIABLES.out]) !== undefined;
}

function summary(articles: number, problems: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number =>
    problems.filter((one) => one.severity === severity).length;
  const parts = [plural(articles, 'article'), plural(count('error'), 'problem'), plural(count('warning'), 'warning')];
  const notices = count('notice');
  return [...parts, ...(notices === 0 ? [] : [plural(notices, 'notice')])].join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

if (import.meta.main) {
  process.exitCode = await runCheck(process.argv.slice(2), {
    environment: process.env,
    projectFolder: fileURLToPath(new URL('../../', import.meta.url)),
    clock: Date.now(),
    print: (text) => console.log(text),
    printError: (text) => console.error(text),
  });
}

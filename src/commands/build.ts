import '#build/no-telemetry.ts';
import type { DueMoment } from '#articles/next-due.ts';
import { askFor } from '#astro/asked-build.ts';
import { paperConfig } from '#astro/paper-config.ts';
import type { BuildOptions } from '#build/build-options.ts';
import type { AskedBuild } from '#build/edition-source.ts';
import { guardCache, guardOut } from '#build/guard-folders.ts';
import { keptSite } from '#build/kept-site.ts';
import { readNote } from '#build/last-build.ts';
import { siteOf } from '#build/site-of.ts';
import { findPress } from '#printing/kept-press.ts';
import { pressVersion } from '#printing/press-version.ts';
import { type BuildResult, printEdition } from '#printing/print-edition.ts';
import type { Command, CommandIO, CommandOptions } from './command.ts';
import { EXIT, EXIT_USAGE, type ExitCode } from './exit.ts';
import { diagnosticFormat, requireContentFolder, SITE_OPTIONS, SITE_USAGE, siteOptions } from './site-options.ts';
import { withUsableCache } from './with-usable-cache.ts';

const USAGE = `nuqta build [options]
${SITE_USAGE.content}
  --out DIR       where the site is put (dist)
${SITE_USAGE.cache}
${SITE_USAGE.site}
${SITE_USAGE.base}
  --now ISO       the moment of the build: what is due, what is breaking
  --drafts        a preview: drafts and scheduled articles too, every page marked and noindex
${SITE_USAGE.published}
  --link          publish by a link to a release folder, for a folder that is served itself
  --all           make every file anew, also those that the site in place has already
  --demonstration shows the last breaking story as breaking still
  --format WORD   how problems are printed: text (a line each, to the error stream) or json
${EXIT_USAGE}`;

const OPTIONS = {
  ...SITE_OPTIONS,
  link: { type: 'boolean' },
  published: { type: 'string' },
  all: { type: 'boolean' },
  demonstration: { type: 'boolean' },
  format: { type: 'string' },
} as const satisfies CommandOptions;

export const buildCommand: Command<typeof OPTIONS> = {
  name: 'build',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io): Promise<ExitCode> {
    const format = diagnosticFormat(values.format);
    const options = siteOptions(values, io);
    requireContentFolder(options.contentFolder);
    guardCache(options);
    guardOut(options);
    io.printError(`Building ${options.outFolder} from ${options.contentFolder}.`);
    await withUsableCache(options, io.printError, async (usable) => {
      const version = pressVersion(usable, siteOf(usable));
      const done = await printOrCompile({ options: usable, format, show: io.show }, version, io);
      // Standard output is reserved for `--format json`.
      for (const line of summaryOf(usable, version, done)) io.printError(line);
    });
    return EXIT.good;
  },
};

/** Builds with the kept press; where there is none, or it does not fit, Astro compiles the pages first. */
async function printOrCompile(asked: AskedBuild, version: string, io: CommandIO): Promise<BuildResult> {
  const { options } = asked;
  const press = findPress(options.cacheFolder, version);
  if (press !== undefined) return printEdition(asked, { press, version }, (line) => io.printError(`warning: ${line}`));
  // Loading Astro takes a second: check the arguments first.
  const { build } = await import('astro');
  const config = await paperConfig(options);
  await build({ ...config, logLevel: 'warn', integrations: [askFor(asked), ...(config.integrations ?? [])] });
  return 'printed';
}

/** What was built, and what a later build waits for. */
function summaryOf(options: BuildOptions, version: string, result: BuildResult): string[] {
  const moment = new Date(options.now).toISOString();
  const { note } = keptSite(options, version).last();
  if (note === undefined) return [`Built as of ${moment}.`];
  const { articles, files, next } = readNote(note);
  return [
    result === 'unchanged'
      ? `Nothing has changed as of ${moment}: the site in place stays.`
      : `Built as of ${moment}: ${articles} articles, ${files.made} files made, ${files.kept} kept as they were.`,
    ...(next === undefined ? [] : [`Next: ${describeDue(next)}. Build again after that moment.`]),
  ];
}

function describeDue({ epoch, file, type }: DueMoment): string {
  return `${file} ${type === 'appears' ? 'appears' : 'is no longer breaking'} at ${new Date(epoch).toISOString()}`;
}

import type { HeldFile } from '#build/hold-back.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { Usage } from './usage-text.ts';
import '#build/no-telemetry.ts';
import { createDateFormatter } from '#arabic/dates.ts';
import { askFor } from '#astro/asked-build.ts';
import { createBuildProgress } from '#build/build-progress.ts';
import type { AskedBuild } from '#build/edition-source.ts';
import { guardCache, guardOut } from '#build/guard-folders.ts';
import { keptSite } from '#build/kept-site.ts';
import { type LastBuild, readNote } from '#build/last-build.ts';
import { printDiagnostics } from '#build/print-diagnostics.ts';
import { siteOf } from '#build/site-of.ts';
import { warningLine } from '#diagnostics/diagnostic.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { findPress } from '#printing/kept-press.ts';
import { pressVersion } from '#printing/press-version.ts';
import { unchangedSite } from '#printing/unchanged-site.ts';
import { buildSummary, buildSummaryJson, type FinishedBuild, progressText } from './build-summary.ts';
import type { Command, CommandIO, CommandOptions } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { diagnosticFormat, requireContentFolder, SITE_OPTIONS, SITE_USAGE, siteOptions } from './site-options.ts';
import { withUsableCache } from './with-usable-cache.ts';

const USAGE: Usage = {
  line: 'nuqta build [options]',
  does: { en: 'builds the site', ar: 'يبني الموقع' },
  rows: [
    SITE_USAGE.content,
    ['--out DIR', { en: 'where the site is put (dist)', ar: 'أين يوضع الموقع (dist)' }],
    SITE_USAGE.cache,
    SITE_USAGE.site,
    SITE_USAGE.base,
    [
      '--now ISO',
      {
        en: 'the moment of the build: what is due, what is breaking',
        ar: 'لحظة البناء، وبها يُعرف ما حان موعده وما هو عاجل',
      },
    ],
    [
      '--drafts',
      {
        en: 'a preview: drafts and scheduled articles too, every page marked and noindex',
        ar: 'معاينة: المسودات والمقالات المؤجلة أيضًا، وكل صفحة معلّمة لا تفهرسها محركات البحث',
      },
    ],
    SITE_USAGE.published,
    [
      '--link',
      {
        en: 'publish by a link to a release folder, for a folder that is served itself',
        ar: 'انشر باختصار يشير إلى مجلد الإصدار، لمجلد يُعرض هو نفسه على الشبكة',
      },
    ],
    [
      '--all',
      {
        en: 'make every file anew, also those that the site in place has already',
        ar: 'اصنع كل ملف من جديد، وإن كان في الموقع القائم',
      },
    ],
    [
      '--demonstration',
      { en: 'shows the last breaking story as breaking still', ar: 'يعرض آخر خبر عاجل كأنه ما زال عاجلًا' },
    ],
    [
      '--hold-back',
      {
        en: 'hold articles and pages with errors back and publish the others; exit code 1 (setting: faulty)',
        ar: 'احجز المقالات والصفحات التي فيها أخطاء وانشر غيرها؛ ورمز الخروج 1 (والإعداد: المعيب)',
      },
    ],
    [
      '--held-code N',
      {
        en: 'the exit code where articles were held back and all else is published: 1, else 0 for a host that must go on, or 4 for a script that tells it apart',
        ar: 'رمز الخروج إذا حُجزت مقالات ونُشر ما سواها: 1، أو 0 لخدمة يجب أن تمضي في النشر، أو 4 لبرنامج يميّز هذه الحال من غيرها',
      },
    ],
    [
      '--format WORD',
      {
        en: 'how problems and the summary are printed: text (lines on the error stream) or json (problems on the output, the summary as the last line on the error stream)',
        ar: 'كيف تُكتب الأخطاء والحصيلة: text (أسطر في مجرى الأخطاء) أو json (الأخطاء في المخرج، والحصيلة آخر سطر في مجرى الأخطاء)',
      },
    ],
  ],
};

const OPTIONS = {
  ...SITE_OPTIONS,
  link: { type: 'boolean' },
  published: { type: 'string' },
  all: { type: 'boolean' },
  demonstration: { type: 'boolean' },
  'hold-back': { type: 'boolean' },
  'held-code': { type: 'string' },
  format: { type: 'string' },
} as const satisfies CommandOptions;

export const buildCommand: Command<typeof OPTIONS> = {
  name: 'build',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io): Promise<ExitCode> {
    const asked = { options: siteOptions(values, io), format: diagnosticFormat(values.format), show: io.show };
    return buildPaper(asked, io, toHeldCode(values['held-code']));
  },
};

/** The exit codes that a build may be told to end with where articles were held back. */
const HELD_CODES: readonly ExitCode[] = [EXIT.good, EXIT.failed, EXIT.heldBack];

function toHeldCode(word: string | undefined): ExitCode {
  if (word === undefined) return EXIT.failed;
  const code = HELD_CODES.find((one) => String(one) === word);
  if (code === undefined) throw new UsageError(says('option-held-code', { written: word }));
  return code;
}

/**
 * Builds a newspaper, says what was built and returns the exit code: `heldCode` where articles were held back. Throws
 * what `reportFailure` reports.
 */
export async function buildPaper(
  { options, format, show }: AskedBuild,
  io: CommandIO,
  heldCode: ExitCode,
): Promise<ExitCode> {
  requireContentFolder(options.contentFolder);
  guardCache(options);
  guardOut(options);
  const { language } = show;
  const site = siteOf(options);
  const { outFolder, contentFolder, now } = options;
  const say = (line: Said): void => io.printError(textOf(line, language));
  const begin = (): void => {
    if (format === 'text') say(says('build-started', { out: outFolder, content: contentFolder }));
  };
  const end = (built: Omit<FinishedBuild, 'now' | 'folder'>): void => {
    // A site with one size of each picture is not yet one to publish.
    const done = { ...built, now, folder: options.quickPictures === true ? undefined : outFolder };
    // Standard output is reserved for the diagnostics of `--format json`.
    const lines =
      format === 'json' ? [buildSummaryJson(done)] : buildSummary(done, language, createDateFormatter(site).iso);
    for (const line of lines) io.printError(line);
  };
  const version = pressVersion(options, site);
  const last = unchangedSite(options, version);
  if (last !== undefined) {
    begin();
    printDiagnostics(last.diagnostics, { options, format, show });
    end({ result: 'unchanged', note: last, times: new Map() });
    return EXIT.good;
  }
  begin();
  return withUsableCache(options, io, async (usable) => {
    const progress = createBuildProgress((state) =>
      io.progress?.(state === undefined ? '' : progressText(state, language)),
    );
    let held: readonly Said[] = [];
    const tell: AskedBuild['held'] = (files, missing) => {
      held = heldLines(files, missing);
    };
    const asked = { options: usable, format, show, held: tell, progress };
    const note = await printOrCompile(asked, version, io).finally(progress.hide);
    const times = progress.finish();
    // The summary of `--format json` is the last line.
    if (format === 'json') held.forEach(say);
    end({ result: 'printed', note, times });
    if (format === 'text') held.forEach(say);
    return held.length > 0 ? heldCode : EXIT.good;
  });
}

/** Builds with the kept press; where there is none, or it does not fit, Astro compiles the pages first. */
async function printOrCompile(asked: AskedBuild, version: string, io: CommandIO): Promise<LastBuild | undefined> {
  const { options } = asked;
  const press = findPress(options.cacheFolder, version);
  // What makes pages is loaded when there is something to make.
  if (press !== undefined) {
    const { printEdition } = await import('#printing/print-edition.ts');
    const warn = (line: string): void => {
      asked.progress?.hide();
      io.printError(warningLine({ message: line, params: {} }, io.show.language));
    };
    return printEdition(asked, { press, version }, warn);
  }
  io.printError(textOf(says('build-compiles'), io.show.language));
  const { build } = await import('astro');
  const { paperConfig } = await import('#astro/paper-config.ts');
  const config = await paperConfig(options);
  await build({ ...config, logLevel: 'warn', integrations: [askFor(asked), ...(config.integrations ?? [])] });
  const { note } = keptSite(options, version).last();
  return note === undefined ? undefined : readNote(note);
}

function heldLines(held: readonly HeldFile[], missing: readonly string[]): Said[] {
  if (held.length === 0) return [];
  return [
    says('held-back', { count: held.length }),
    ...held.map(({ file, stays }) =>
      stays === undefined ? says('held-back/file', { file }) : says('held-back/stays', { file, address: stays }),
    ),
    ...missing.map((address) => says('held-back/missing', { address })),
  ];
}

import type { HeldFile } from '#build/hold-back.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { Usage } from './usage-text.ts';
import '#build/no-telemetry.ts';
import type { DueMoment } from '#articles/next-due.ts';
import { askFor } from '#astro/asked-build.ts';
import { paperConfig } from '#astro/paper-config.ts';
import type { BuildOptions } from '#build/build-options.ts';
import type { AskedBuild } from '#build/edition-source.ts';
import { guardCache, guardOut } from '#build/guard-folders.ts';
import { keptSite } from '#build/kept-site.ts';
import { type LastBuild, readNote } from '#build/last-build.ts';
import { siteOf } from '#build/site-of.ts';
import { findPress } from '#printing/kept-press.ts';
import { pressVersion } from '#printing/press-version.ts';
import { type BuildResult, printEdition } from '#printing/print-edition.ts';
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
      '--format WORD',
      {
        en: 'how problems are printed: text (a line each, to the error stream) or json',
        ar: 'كيف تُكتب الأخطاء: text (سطر لكل خطأ، في مجرى الأخطاء) أو json',
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
  format: { type: 'string' },
} as const satisfies CommandOptions;

export const buildCommand: Command<typeof OPTIONS> = {
  name: 'build',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io): Promise<ExitCode> {
    return buildPaper({ options: siteOptions(values, io), format: diagnosticFormat(values.format), show: io.show }, io);
  },
};

/** Builds a newspaper and says what was built. Throws what `reportFailure` reports. */
export async function buildPaper({ options, format, show }: AskedBuild, io: CommandIO): Promise<ExitCode> {
  requireContentFolder(options.contentFolder);
  guardCache(options);
  guardOut(options);
  const say = (line: Said): void => io.printError(textOf(line, show.language));
  say(says('build-started', { out: options.outFolder, content: options.contentFolder }));
  return withUsableCache(options, io, async (usable) => {
    const version = pressVersion(usable, siteOf(usable));
    let held: readonly Said[] = [];
    const tell: AskedBuild['held'] = (files, missing) => {
      held = heldLines(files, missing);
    };
    const asked = { options: usable, format, show, held: tell };
    const done = await printOrCompile(asked, version, io);
    // Standard output is reserved for `--format json`.
    for (const line of [...summaryOf(usable, noteOf(usable, version), done), ...held]) say(line);
    return held.length > 0 ? EXIT.failed : EXIT.good;
  });
}

/** Builds with the kept press; where there is none, or it does not fit, Astro compiles the pages first. */
async function printOrCompile(asked: AskedBuild, version: string, io: CommandIO): Promise<BuildResult> {
  const { options } = asked;
  const press = findPress(options.cacheFolder, version);
  if (press !== undefined) return printEdition(asked, { press, version }, (line) => io.printError(`warning: ${line}`));
  io.printError(textOf(says('build-compiles'), io.show.language));
  // Loading Astro takes a second: check the arguments first.
  const { build } = await import('astro');
  const config = await paperConfig(options);
  await build({ ...config, logLevel: 'warn', integrations: [askFor(asked), ...(config.integrations ?? [])] });
  return 'printed';
}

function noteOf(options: BuildOptions, version: string): LastBuild | undefined {
  const { note } = keptSite(options, version).last();
  return note === undefined ? undefined : readNote(note);
}

/** What was built, where it lies, and what a later build waits for. */
function summaryOf(options: BuildOptions, note: LastBuild | undefined, result: BuildResult): Said[] {
  const moment = new Date(options.now).toISOString();
  // A site with one size of each picture is not yet one to publish.
  const place = options.quickPictures === true ? [] : [says('build-place', { folder: options.outFolder })];
  if (note === undefined) return [says('build-done', { moment }), ...place];
  const { articles, files, next } = note;
  return [
    result === 'unchanged'
      ? says('build-unchanged', { moment })
      : says('build-done/counts', { moment, articles, made: files.made, kept: files.kept }),
    ...(next === undefined ? [] : [describeDue(next)]),
    ...place,
  ];
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

function describeDue({ epoch, file, type }: DueMoment): Said {
  return says(type === 'appears' ? 'build-next/appears' : 'build-next/ends', {
    file,
    moment: new Date(epoch).toISOString(),
  });
}

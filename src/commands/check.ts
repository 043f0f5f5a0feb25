import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { BUILD_VARIABLES, type BuildOptions } from '#build/build-options.ts';
import type { CheckedContent } from '#build/check-content.ts';
import { type KnownCheck, openCheckMemory } from '#build/check-memory.ts';
import { guardCache } from '#build/guard-folders.ts';
import type { LoadedEdition } from '#content/load-edition.ts';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { formatDiagnostics, toAnnotations } from '#diagnostics/format-diagnostics.ts';
import type { Language } from '#messages/language.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { Command, CommandIO, CommandOptions } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { fixContent } from './fix-content.ts';
import { diagnosticFormat, requireContentFolder, SITE_OPTIONS, SITE_USAGE, siteOptions } from './site-options.ts';
import type { Usage } from './usage-text.ts';
import { withUsableCache } from './with-usable-cache.ts';

const USAGE: Usage = {
  line: 'nuqta check [options]',
  does: { en: 'names every problem of every file', ar: 'يسمّي كل خطأ في كل ملف' },
  rows: [
    SITE_USAGE.content,
    [
      '--out DIR',
      {
        en: 'the published site, none of whose addresses may be lost (dist, where --content is not given)',
        ar: 'الموقع المنشور الذي لا يضيع من عناوينه شيء (dist إن لم يُكتب ‎--content‎)',
      },
    ],
    SITE_USAGE.cache,
    ['--now ISO', { en: 'the moment that decides what is due', ar: 'اللحظة التي يُعرف بها ما حان موعده' }],
    [
      '--drafts',
      {
        en: 'as for a preview: drafts and scheduled articles count as published',
        ar: 'كما في المعاينة: تُعدّ المسودات والمقالات المؤجلة منشورة',
      },
    ],
    SITE_USAGE.site,
    SITE_USAGE.base,
    [
      '--fix',
      {
        en: 'mend what has one right answer: rows of redirects.yaml for articles that moved, redirects in several steps',
        ar: 'أصلح ما له جواب واحد: أسطر redirects.yaml لمقالات تغيّر عنوانها، والتحويلات ذات الخطوات',
      },
    ],
    SITE_USAGE.published,
    ['--format WORD', { en: 'text (a line each) or json', ar: 'text (سطر لكل خطأ) أو json' }],
  ],
};

const OPTIONS = {
  ...SITE_OPTIONS,
  format: { type: 'string' },
  fix: { type: 'boolean' },
  published: { type: 'string' },
} as const satisfies CommandOptions;

/** Prints all diagnostics of a content folder. Without `--fix` it writes nothing but the cache; it does not load Astro. */
export const checkCommand: Command<typeof OPTIONS> = {
  name: 'check',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io): Promise<ExitCode> {
    const format = diagnosticFormat(values.format);
    const options = siteOptions(values, io);
    requireContentFolder(options.contentFolder);
    guardCache(options);
    const compare = isPublishedFrom(values, io.environment);
    const { diagnostics, articles } =
      (values.fix === true ? undefined : openCheckMemory(options, compare).read()) ??
      (await checkAnew({ options, compare, isFixing: values.fix === true }, io));
    if (format === 'json' || diagnostics.length > 0) io.print(formatDiagnostics(diagnostics, format, io.show));
    if (io.environment['GITHUB_ACTIONS'] === 'true' && diagnostics.length > 0) {
      const folder = relative(realpathSync(io.projectFolder), realpathSync(options.contentFolder));
      // They would make JSON output invalid; the runner reads both streams.
      const show = format === 'json' ? io.printError : io.print;
      show(toAnnotations(diagnostics, folder, io.show.language));
    }
    if (format === 'text') io.print(summary(articles, diagnostics, io.show.language));
    return hasErrors(diagnostics) ? EXIT.failed : EXIT.good;
  },
};

/** Reads what has changed, mends what can be if asked to, and notes what was found. */
async function checkAnew(
  {
    options,
    compare,
    isFixing,
  }: { readonly options: BuildOptions; readonly compare: boolean; readonly isFixing: boolean },
  io: CommandIO,
): Promise<KnownCheck> {
  return withUsableCache(options, io, async (usable) => {
    // What reads content is loaded when there is something to read.
    const { checkContent } = await import('#build/check-content.ts');
    const check = (): Promise<CheckedContent> => checkContent(usable, { compare });
    const found = await check();
    const isMended = isFixing && (await fixContent(options.contentFolder, found, io));
    const checked = isMended ? await check() : found;
    for (const warning of checked.loaded.warnings) io.printError(warning);
    const articles = countArticles(checked.loaded.texts);
    openCheckMemory(usable, compare).write(checked, articles);
    return { diagnostics: checked.diagnostics, articles };
  });
}

/**
 * The site in `dist` is made from `content`; for another content folder the published site is only known if it is
 * given.
 */
function isPublishedFrom(
  { content, out }: { readonly content?: string; readonly out?: string },
  environment: CommandIO['environment'],
): boolean {
  const elsewhere = content ?? environment[BUILD_VARIABLES.content];
  return elsewhere === undefined || (out ?? environment[BUILD_VARIABLES.out]) !== undefined;
}

/** Article files, including those with errors. */
function countArticles(texts: LoadedEdition['texts']): number {
  return [...texts.keys()].filter((file) => file.startsWith('articles/')).length;
}

function summary(articles: number, diagnostics: readonly Diagnostic[], language: Language): string {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  const counts = { articles, errors: count('error'), warnings: count('warning') };
  const notices = count('notice');
  const said = notices === 0 ? says('check-summary', counts) : says('check-summary/notices', { ...counts, notices });
  return textOf(said, language);
}

import { statSync } from 'node:fs';
import { BUILD_VARIABLES, type BuildOptions, readBuildOptions } from '#build/build-options.ts';
import { DIAGNOSTIC_FORMATS, type DiagnosticFormat, isDiagnosticFormat } from '#diagnostics/format-diagnostics.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { says } from '#messages/says.ts';
import type { CommandIO } from './command.ts';
import type { UsageRow } from './usage-text.ts';

/** Options shared by all commands that read a newspaper: its location, and the moment of the build. */
export const SITE_OPTIONS = {
  content: { type: 'string' },
  out: { type: 'string' },
  cache: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  now: { type: 'string' },
  drafts: { type: 'boolean' },
} as const;

/** Lines of the usage text for the shared options. */
export const SITE_USAGE = {
  content: ['--content DIR', { en: 'the content folder (content)', ar: 'مجلد المحتوى (content)' }],
  cache: [
    '--cache DIR',
    {
      en: 'what was parsed before; safe to delete (.nuqta/cache)',
      ar: 'ما قُرئ من قبل، ولا ضرر في حذفه (‎.nuqta/cache‎)',
    },
  ],
  site: [
    '--site URL',
    { en: 'origin in place of the address in site.yaml', ar: 'عنوان الموقع بدل المكتوب في site.yaml' },
  ],
  published: [
    '--published URL',
    {
      en: 'read the published addresses there, where no site is left from the last build; `site` is the address in site.yaml',
      ar: 'اقرأ من هناك العناوين المنشورة حيث لا يبقى موقع من البناء السابق؛ و«site» هو العنوان المكتوب في site.yaml',
    },
  ],
  base: ['--base PATH', { en: 'path in place of the base in site.yaml', ar: 'المسار بدل base في site.yaml' }],
} as const satisfies Readonly<Record<string, UsageRow>>;

const NAMES = [
  'content',
  'out',
  'cache',
  'site',
  'base',
  'now',
  'drafts',
  'link',
  'published',
  'all',
  'demonstration',
  'hold-back',
] as const;

type SiteValues = { readonly [Name in (typeof NAMES)[number]]?: string | boolean | undefined };

/** Returns the environment with the values of the command line. */
function siteEnvironment(values: SiteValues, environment: CommandIO['environment']): CommandIO['environment'] {
  const given = NAMES.flatMap((name) => {
    const value = values[name] ?? false;
    return value === false ? [] : [[BUILD_VARIABLES[name], value === true ? '1' : value] as const];
  });
  return { ...environment, ...Object.fromEntries(given) };
}

/** Returns the options of a build from command line and environment. Throws a UsageError for invalid values. */
export function siteOptions(values: SiteValues, io: CommandIO): BuildOptions {
  return readBuildOptions(siteEnvironment(values, io.environment), io.projectFolder, io.now);
}

/** Throws a UsageError if `folder` is not a folder. */
export function requireContentFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(says('content-folder-missing', { folder }));
}

/** Returns the output format. Throws a UsageError if it is unknown. */
export function diagnosticFormat(word: string | undefined): DiagnosticFormat {
  if (word === undefined) return 'text';
  if (isDiagnosticFormat(word)) return word;
  throw new UsageError(says('option-format', { written: word, formats: DIAGNOSTIC_FORMATS }));
}

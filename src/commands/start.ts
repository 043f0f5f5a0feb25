import type { Usage } from './usage-text.ts';
import '#build/no-telemetry.ts';
import { buildCommand } from './build.ts';
import type { Command, CommandArguments, CommandIO, CommandOptions } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { toPort, USUAL_PORT } from './port-option.ts';
import { previewCommand } from './preview.ts';
import { SITE_OPTIONS, SITE_USAGE } from './site-options.ts';
import { startFromSources } from './start-from-sources.ts';

const USAGE: Usage = {
  line: 'nuqta start [SOURCE…] [options]',
  does: {
    en: 'builds the site and serves it on this machine only',
    ar: 'يبني الموقع ويعرضه على هذا الجهاز وحده',
  },
  rows: [
    [
      'SOURCE',
      {
        en: 'files, folders or archives that "import" reads: they are imported first, into a new newspaper beside the first of them, or into the one named with --content',
        ar: 'ملفات أو مجلدات أو أرشيفات يقرؤها «import»: تُستورد أولًا في صحيفة جديدة بجانب أولها، أو في التي يسمّيها ‎--content‎',
      },
    ],
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
    ['--drafts', { en: 'drafts and scheduled articles too', ar: 'المسودات والمقالات المؤجلة أيضًا' }],
    [
      '--demonstration',
      { en: 'shows the last breaking story as breaking still', ar: 'يعرض آخر خبر عاجل كأنه ما زال عاجلًا' },
    ],
    ['--port N', { en: `${USUAL_PORT}`, ar: `رقم المنفذ، والمعتاد ${USUAL_PORT}` }],
  ],
};

const OPTIONS = {
  ...SITE_OPTIONS,
  port: { type: 'string' },
  demonstration: { type: 'boolean' },
} as const satisfies CommandOptions;

/** Builds a site, then serves it until it is stopped. */
export const startCommand: Command<typeof OPTIONS> = {
  name: 'start',
  usage: USAGE,
  options: OPTIONS,
  takesWords: true,
  async run({ values, words }, io) {
    toPort(values.port);
    if (words.length === 0) return show(values, io);
    const { folder, code } = await startFromSources(words, values.content, io);
    if (code === EXIT.usageError) return code;
    // Pages without a headline or a date of their own are drafts, and are shown.
    return show(
      { ...values, drafts: true },
      { ...io, projectFolder: values.content === undefined ? folder : io.projectFolder },
    );
  },
};

async function show({ port, ...values }: CommandArguments<typeof OPTIONS>['values'], io: CommandIO): Promise<ExitCode> {
  const built = await buildCommand.run({ values, words: [] }, io);
  if (built !== EXIT.good) return built;
  return previewCommand.run({ values: { ...values, ...(port === undefined ? {} : { port }) }, words: [] }, io);
}

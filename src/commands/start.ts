import type { Usage } from './usage-text.ts';
import '#build/no-telemetry.ts';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from '#build/build-options.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { PICTURE_FOLDER } from '#pictures/picture.ts';
import { buildPaper } from './build.ts';
import type { Command, CommandArguments, CommandIO, CommandOptions } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { toPort, USUAL_PORT } from './port-option.ts';
import { previewCommand } from './preview.ts';
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from './site-options.ts';
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

/**
 * The first start shows the site with one size of each picture, since the others take longer than all the rest; the
 * whole site takes its place while it is being read.
 */
async function show({ port, ...values }: CommandArguments<typeof OPTIONS>['values'], io: CommandIO): Promise<ExitCode> {
  const options = siteOptions(values, io);
  const isFirst = !existsSync(join(options.cacheFolder, PICTURE_FOLDER));
  const built = await buildPaper(
    { options: { ...options, quickPictures: isFirst }, format: 'text', show: io.show },
    io,
    // What is held back is named, and the site stands: it is shown.
    EXIT.good,
  );
  if (built !== EXIT.good) return built;
  const code = await previewCommand.run(
    { values: { ...values, ...(port === undefined ? {} : { port }) }, words: [] },
    io,
  );
  if (isFirst && code === EXIT.good) completeSite(options, io);
  return code;
}

/** Builds the whole site in a process of its own, so that the server answers meanwhile. */
function completeSite(options: BuildOptions, io: CommandIO): void {
  const say = (line: Said): void => io.printError(textOf(line, io.show.language));
  say(says('start-quick'));
  const { contentFolder, outFolder, cacheFolder, site, base, now, drafts, demonstration } = options;
  const given = [
    ...['--content', contentFolder, '--out', outFolder, '--cache', cacheFolder, '--now', new Date(now).toISOString()],
    ...['--lang', io.show.language, '--held-code', `${EXIT.good}`],
    ...(site === undefined ? [] : ['--site', site]),
    ...(base === undefined ? [] : ['--base', base]),
    ...(drafts ? ['--drafts'] : []),
    ...(demonstration === true ? ['--demonstration'] : []),
  ];
  const program = join(ENGINE_FOLDER, 'src/bin/nuqta.mjs');
  const child = spawn(process.execPath, [...process.execArgv, program, 'build', ...given], {
    cwd: options.projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.once('exit', () => child.kill());
  child.on('error', (error) => io.printError(error.message));
  child.on('close', (code) => {
    if (code === EXIT.good) say(says('start-complete'));
  });
}

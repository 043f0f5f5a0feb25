import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createDateFormatter } from '#arabic/dates.ts';
import { diagnosticText, hasErrors } from '#diagnostics/diagnostic.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Settings } from '#site/site.ts';
import { createId } from './article-id.ts';
import type { Command, CommandIO, CommandOptions } from './command.ts';
import { CommandError } from './command-error.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type AnswerFault, askAnswers, readAnswers } from './new-paper/ask-answers.ts';
import { codes, countryName } from './new-paper/country-zones.ts';
import { placeNuqta } from './new-paper/nuqta-source.ts';
import type { PaperAnswers } from './new-paper/paper-answers.ts';
import { type PaperFile, paperFiles } from './new-paper/paper-files.ts';
import type { Usage } from './usage-text.ts';

const USAGE: Usage = {
  line: 'nuqta new-paper DIR [options]',
  does: {
    en: 'makes the folder of a new newspaper; installs nothing, replaces nothing',
    ar: 'ينشئ مجلد صحيفة جديدة، ولا يثبّت شيئًا ولا يستبدل ملفًا',
  },
  rows: [
    [
      '--name NAME',
      {
        en: 'as in the masthead; asked for where it is left out and a terminal is there',
        ar: 'الاسم كما يظهر في رأس الصفحة، ويُسأل عنه إن لم يُكتب',
      },
    ],
    [
      '--address URL',
      {
        en: 'where it will stand: https://example.org, https://example.org/news/',
        ar: 'عنوانها على الشبكة: https://example.org أو https://example.org/news/',
      },
    ],
    ['--time-zone ZONE', { en: 'region and city: Africa/Tripoli', ar: 'الإقليم والمدينة: Africa/Tripoli' }],
    [
      '--country COUNTRY',
      {
        en: 'decides months and digits: ليبيا, or LY (that of the time zone)',
        ar: 'منه أسماء الشهور والأرقام: ليبيا أو LY (وإلا فمن المنطقة الزمنية)',
      },
    ],
    [
      '--sections NAMES',
      { en: 'with commas between: "أخبار، اقتصاد، ثقافة"', ar: 'وبينها فاصلة: «أخبار، اقتصاد، ثقافة»' },
    ],
    [
      '--nuqta SOURCE',
      {
        en: 'a version or address of Nuqta for package.json (that of this one, or a package of it)',
        ar: 'نسخة نقطة أو عنوانها لملف package.json (وإلا فهذه النسخة أو حزمة منها)',
      },
    ],
  ],
};

const OPTIONS = {
  name: { type: 'string' },
  address: { type: 'string' },
  'time-zone': { type: 'string' },
  country: { type: 'string' },
  sections: { type: 'string' },
  nuqta: { type: 'string' },
} as const satisfies CommandOptions;

/** Makes the folder of a new newspaper and prints the next two commands. */
export const newPaperCommand: Command<typeof OPTIONS> = {
  name: 'new-paper',
  usage: USAGE,
  options: OPTIONS,
  takesWords: true,
  async run({ values, words }, io): Promise<ExitCode> {
    const [word] = words;
    if (word === undefined || words.length > 1) throw new UsageError(says('new-paper/folder'));
    // Beside where the command is given, inside of no newspaper.
    const folder = resolve(word);
    if (folder.includes('#')) throw new UsageError(says('new-paper/hash', { folder }));
    const given = io.ask === undefined ? values : await askAnswers(values, io.ask);
    const answers = readAnswers(given);
    if ('fault' in answers) throw new UsageError(faultOf(answers));
    return makePaper(folder, answers, { word, nuqta: values.nuqta }, io);
  },
};

function faultOf({ fault, written }: AnswerFault): Said {
  switch (fault) {
    case 'name':
    case 'sections':
      return says(`new-paper/${fault}`);
    case 'country':
      return says('new-paper/country', { written, countries: codes().map(countryName) });
    default:
      return says(`new-paper/${fault}`, { written });
  }
}

function makePaper(
  folder: string,
  answers: PaperAnswers,
  { word, nuqta }: { readonly word: string; readonly nuqta: string | undefined },
  io: CommandIO,
): ExitCode {
  const { language } = io.show;
  const now = createDateFormatter(settingsOf(paperFiles(answers, NOTHING_MADE), io).site).iso(io.now);
  const making = { now: now.slice(0, 'YYYY-MM-DDThh:mm'.length), id: createId(now, new Set(), io) };
  const there = paperFiles(answers, { ...making, nuqta: '' }).filter(({ path }) => existsSync(join(folder, path)));
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false || there.length > 0) {
    const files = there.length > 0 ? there.map(({ path }) => path) : [folder];
    throw new CommandError(says('new-paper/there', { folder, files }));
  }
  mkdirSync(folder, { recursive: true });
  const source = placeNuqta(folder, nuqta);
  for (const file of paperFiles(answers, { ...making, nuqta: source.specifier })) writeNew(folder, file);
  io.printError(textOf(says('new-paper/made', { name: answers.name, folder: word }), language));
  const path = relative('', folder) || '.';
  io.print(`cd ${/[^\w./-]/.test(path) ? JSON.stringify(path) : path} && npm install`);
  io.print('npm run dev');
  if (source.isLocal) io.printError(textOf(says('new-paper/local', { specifier: source.specifier }), language));
  return EXIT.good;
}

/** For reading the settings before anything is made. */
const NOTHING_MADE = { nuqta: '', now: '2026-01-01T00:00', id: '' };

/** Returns what a build will read; answers that it would refuse are wrong use. */
function settingsOf(files: readonly PaperFile[], { show: { language } }: CommandIO): Settings {
  const text = (name: string): string | undefined => files.find(({ path }) => path === `content/${name}.yaml`)?.text;
  const { settings, diagnostics } = parseSettings({
    site: text('site'),
    sections: text('sections'),
    tags: undefined,
    authors: undefined,
    redirects: undefined,
    front: undefined,
  });
  if (!hasErrors(diagnostics)) return settings;
  const problem = diagnostics.map((one) => diagnosticText(one, language)).join(' ');
  throw new UsageError(says('new-paper/settings', { problem }));
}

/** Fails where the file has appeared meanwhile. */
function writeNew(folder: string, { path, text }: PaperFile): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
}

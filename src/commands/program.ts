import type { Language } from '#messages/language.ts';
import type { Texts } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { commandLanguage } from './command-language.ts';
import { EXIT_TEXTS } from './usage-text.ts';
import '#build/no-telemetry.ts';
import { writeFileSync } from 'node:fs';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { type ProcessCommand, runAsProcess } from './command.ts';
import { EXIT } from './exit.ts';
import { paperFolder } from './paper-folder.ts';

interface ProgramCommand {
  /** One line of the overview. */
  readonly does: Texts;
  /** Loads the command: none pays for the code of another. */
  readonly load: () => Promise<ProcessCommand>;
}

/** Every command of the program by its name. */
export const COMMANDS: Readonly<Record<string, ProgramCommand>> = {
  start: {
    does: {
      en: 'builds the newspaper and serves it on this machine',
      ar: 'يبني الصحيفة ويعرضها على هذا الجهاز',
    },
    load: async () => (await import('./start.ts')).startCommand,
  },
  dev: {
    does: {
      en: 'shows the newspaper while you write; a saved file shows at once',
      ar: 'يعرض الصحيفة وأنت تكتب، وكل حفظ يظهر فورًا',
    },
    load: async () => (await import('./dev.ts')).devCommand,
  },
  build: {
    does: {
      en: 'builds the newspaper into dist/',
      ar: 'يبني الصحيفة في dist/',
    },
    load: async () => (await import('./build.ts')).buildCommand,
  },
  preview: {
    does: {
      en: 'serves what was built in dist/',
      ar: 'يعرض ما بُني في dist/',
    },
    load: async () => (await import('./preview.ts')).previewCommand,
  },
  check: {
    does: {
      en: 'checks all content and names every problem with its place',
      ar: 'يفحص المحتوى كله ويسمّي كل خطأ بموضعه',
    },
    load: async () => (await import('./check.ts')).checkCommand,
  },
  new: {
    does: {
      en: 'begins a new article, as a draft',
      ar: 'يبدأ مقالًا جديدًا مسوَّدةً',
    },
    load: async () => (await import('./new.ts')).newCommand,
  },
  'new-paper': {
    does: {
      en: 'makes the folder of a new newspaper with all it needs',
      ar: 'ينشئ مجلد صحيفة جديدة بكل ما تحتاج إليه',
    },
    load: async () => (await import('./new-paper.ts')).newPaperCommand,
  },
  upgrade: {
    does: {
      en: 'says what a new version asks of your newspaper',
      ar: 'يقول ما الذي تطلبه النسخة الجديدة من صحيفتك',
    },
    load: async () => (await import('./upgrade.ts')).upgradeCommand,
  },
  import: {
    does: {
      en: 'imports articles from a text, an archive or a feed',
      ar: 'يستورد مقالات من نص أو أرشيف أو خلاصة',
    },
    load: async () => (await import('./import.ts')).importCommand,
  },
  export: {
    does: {
      en: 'writes the newspaper into a file that other systems import',
      ar: 'يكتب الصحيفة في ملف تستورده الأنظمة الأخرى',
    },
    load: async () => (await import('./export.ts')).exportCommand,
  },
  rename: {
    does: {
      en: 'renames or merges a section, tag, author or source in every file',
      ar: 'يغيّر اسم قسم أو وسم أو كاتب أو مصدر في كل ملف، أو يضمّه إلى غيره',
    },
    load: async () => (await import('./rename.ts')).renameCommand,
  },
  stats: {
    does: {
      en: 'counts the articles by month, section, author and tag, and names what they lack',
      ar: 'يعدّ المقالات بحسب الشهر والقسم والكاتب والوسم ويسمّي ما ينقصها',
    },
    load: async () => (await import('./stats.ts')).statsCommand,
  },
};

/** Runs the program with the words of a command line and sets the exit code of this process. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  const [name = '--help', ...written] = argv;
  // `npm run new -- …` needs a `--` that `npx nuqta new …` does not: either is understood.
  const rest = written[0] === '--' ? written.slice(1) : written;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) {
    await runAsProcess(await command.load(), { argv: rest, projectFolder: paperFolder(process.cwd()) });
    writeUsage();
    return;
  }
  const language = commandLanguage(rest, process.env, paperFolder(process.cwd()));
  if (['--help', '-h', 'help'].includes(name)) {
    console.log(overview(language));
    return;
  }
  const near = nearestWords(name, Object.keys(COMMANDS));
  const fault =
    near.length === 0
      ? says('command-unknown', { written: name })
      : says('command-unknown/near', { written: name, near });
  console.error(`${textOf(fault, language)}\n\n${overview(language)}`);
  process.exitCode = EXIT.usageError;
}

function overview(language: Language): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const rows = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does[language]}`);
  const hint = textOf(says('commands-hint'), language);
  return ['nuqta COMMAND [options]', ...rows, '', hint, EXIT_TEXTS[language]].join('\n');
}

/** What this process has used, for benches and trials. */
function writeUsage(): void {
  const file = process.env['NUQTA_USAGE_FILE'];
  if (!file) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ userMs: userCPUTime / 1000, systemMs: systemCPUTime / 1000, maxRssMb: maxRSS / 1024 }),
  );
}

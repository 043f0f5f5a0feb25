import '#build/no-telemetry.ts';
import { writeFileSync } from 'node:fs';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { type ProcessCommand, runAsProcess } from './command.ts';
import { EXIT, EXIT_USAGE } from './exit.ts';
import { paperFolder } from './paper-folder.ts';

interface ProgramCommand {
  /** One line of the overview, in the language of those who use it. */
  readonly does: string;
  /** Loads the command: none pays for the code of another. */
  readonly load: () => Promise<ProcessCommand>;
}

/** Every command of the program by its name. */
export const COMMANDS: Readonly<Record<string, ProgramCommand>> = {
  start: {
    does: 'يبني الصحيفة ويعرضها على هذا الجهاز',
    load: async () => (await import('./start.ts')).startCommand,
  },
  dev: {
    does: 'يعرض الصحيفة وأنت تكتب، وكل حفظ يظهر فورًا',
    load: async () => (await import('./dev.ts')).devCommand,
  },
  build: {
    does: 'يبني الصحيفة في dist/',
    load: async () => (await import('./build.ts')).buildCommand,
  },
  preview: {
    does: 'يعرض ما بُني في dist/',
    load: async () => (await import('./preview.ts')).previewCommand,
  },
  check: {
    does: 'يفحص المحتوى كله ويسمّي كل خطأ بموضعه',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  new: {
    does: 'يبدأ مقالًا جديدًا مسوَّدةً',
    load: async () => (await import('./new.ts')).newCommand,
  },
  'new-paper': {
    does: 'ينشئ مجلد صحيفة جديدة بكل ما تحتاج إليه',
    load: async () => (await import('./new-paper.ts')).newPaperCommand,
  },
  upgrade: {
    does: 'يقول ما الذي تطلبه النسخة الجديدة من صحيفتك',
    load: async () => (await import('./upgrade.ts')).upgradeCommand,
  },
  import: {
    does: 'يستورد مقالات من نص أو أرشيف أو خلاصة',
    load: async () => (await import('./import.ts')).importCommand,
  },
  stats: {
    does: 'يعدّ المقالات بحسب الشهر والقسم والكاتب والوسم ويسمّي ما ينقصها',
    load: async () => (await import('./stats.ts')).statsCommand,
  },
};

/** Runs the program with the words of a command line and sets the exit code of this process. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  const [name = '--help', ...rest] = argv;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) {
    await runAsProcess(await command.load(), { argv: rest, projectFolder: paperFolder(process.cwd()) });
    writeUsage();
  } else if (['--help', '-h', 'help'].includes(name)) console.log(overview());
  else {
    const near = nearestWords(name, Object.keys(COMMANDS))[0];
    console.error(`There is no command "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}\n`);
    console.error(overview());
    process.exitCode = EXIT.usageError;
  }
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const rows = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return ['nuqta COMMAND [options]', ...rows, '', 'nuqta COMMAND --help lists the options.', EXIT_USAGE].join('\n');
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

import { randomBytes } from 'node:crypto';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Presentation } from '#diagnostics/presentation.ts';
import { speak } from '#diagnostics/spoken-language.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { says } from '#messages/says.ts';
import { argumentFault } from './argument-fault.ts';
import { commandLanguage, LANG_OPTION } from './command-language.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Network } from './fetch/network.ts';
import { reportFailure } from './report-failure.ts';
import { type Usage, usageText } from './usage-text.ts';

/** The environment of a command, and its output streams. */
export interface CommandIO {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The newspaper: its content, public files, site and cache. */
  readonly projectFolder: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Prints a line of results to standard output. */
  readonly print: (text: string) => void;
  /** Prints a line to standard error: errors and progress. */
  readonly printError: (text: string) => void;
  readonly show: Presentation;
  /** Asks the person at the terminal; undefined if there is none. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Shows how far a long work has come, in place of what it showed before; only on a terminal. */
  readonly progress?: ((text: string) => void) | undefined;
  /** What `--fetch` asks; the Internet where it is not given. */
  readonly network?: Network | undefined;
  /** Returns cryptographically random bytes. */
  readonly random: (size: number) => Uint8Array;
}

export type CommandOptions = NonNullable<ParseArgsConfig['options']>;

type ParsedArguments<Options extends CommandOptions> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>
>;

/** The parsed command line. */
export interface CommandArguments<Options extends CommandOptions> {
  readonly values: ParsedArguments<Options>['values'];
  /** Positional arguments; empty unless the command accepts them. */
  readonly words: readonly string[];
}

/** A command of the README. Errors it throws are reported with the matching exit code. */
export interface Command<Options extends CommandOptions> {
  /** As in `nuqta NAME`. */
  readonly name: string;
  /** English alone for a tool of developers. */
  readonly usage: string | Usage;
  readonly options: Options;
  /** Whether it accepts positional arguments. */
  readonly takesWords?: boolean;
  run(args: CommandArguments<Options>, io: CommandIO): ExitCode | Promise<ExitCode>;
}

/**
 * Runs a command with the arguments of a command line and returns its exit code. Handles `--help`, rejects invalid
 * arguments, and reports every failure. Never throws.
 */
export async function runCommand<Options extends CommandOptions>(
  command: Command<Options>,
  argv: readonly string[],
  io: CommandIO,
): Promise<ExitCode> {
  try {
    if (asksForHelp(argv)) {
      io.print(typeof command.usage === 'string' ? command.usage : usageText(command.usage, io.show.language));
      return EXIT.good;
    }
    return await command.run(readArguments(command, argv), io);
  } catch (error) {
    return reportFailure(error, { command: command.name, language: io.show.language }, io.printError);
  }
}

/** A command whose options do not matter to who runs it. */
export type ProcessCommand = Pick<Command<CommandOptions>, 'name' | 'usage' | 'options' | 'takesWords'> & {
  // A method: each command reads the values of its own options.
  run(args: CommandArguments<never>, io: CommandIO): ExitCode | Promise<ExitCode>;
};

/** Runs a command with the arguments, streams and clock of this process, and sets its exit code. */
export async function runAsProcess(
  command: ProcessCommand,
  {
    argv = process.argv.slice(2),
    projectFolder = ENGINE_FOLDER,
  }: { readonly argv?: readonly string[]; readonly projectFolder?: string } = {},
): Promise<void> {
  const printError = (text: string): void => console.error(text);
  const language = commandLanguage(argv, process.env, projectFolder);
  speak(language);
  // Errors outside the command's promise: a stream, a timer.
  process.on('uncaughtException', (error) =>
    process.exit(reportFailure(error, { command: command.name, language }, printError)),
  );
  // `nuqta check | head` closes the pipe.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  process.exitCode = await runCommand(command, argv, {
    environment: process.env,
    projectFolder,
    show: { language, terminal: process.stderr.isTTY },
    now: Date.now(),
    print: (text) => console.log(text),
    printError,
    ask: process.stdin.isTTY && process.stderr.isTTY ? askAtTerminal : undefined,
    progress: process.stderr.isTTY ? (text) => void process.stderr.write(`\r\u001b[K${text}`) : undefined,
    random: randomBytes,
  });
}

async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function readArguments<Options extends CommandOptions>(
  { options, takesWords = false }: Command<Options>,
  argv: readonly string[],
): CommandArguments<Options> {
  const { values, positionals } = parse(argv, options);
  const [extra] = positionals;
  if (!takesWords && extra !== undefined) throw new UsageError(says('argument-unexpected', { written: extra }));
  for (const [name, value] of Object.entries(values)) {
    // `--out "$TARGET"` with an empty TARGET must not mean the default folder.
    if ([value].flat().includes('')) throw new UsageError(says('option-empty', { option: `--${name}` }));
  }
  return { values, words: positionals };
}

function parse<Options extends CommandOptions>(argv: readonly string[], options: Options): ParsedArguments<Options> {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...options, ...LANG_OPTION },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(argumentFault(error, Object.keys({ ...options, ...LANG_OPTION })));
  }
}

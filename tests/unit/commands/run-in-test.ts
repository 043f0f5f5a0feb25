import { fileURLToPath } from 'node:url';
import { type Command, type CommandIO, type CommandOptions, runCommand } from '#commands/command.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a command away from the process's own streams, environment and clock; returns what it said and its exit code. */
export async function runInTest<Options extends CommandOptions>(
  command: Command<Options>,
  argv: readonly string[],
  world: Partial<Omit<CommandIO, 'print' | 'printError'>> = {},
): Promise<{ readonly code: number; readonly out: string; readonly errors: string }> {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCommand(command, argv, {
    environment: {},
    projectFolder: PROJECT,
    now: Date.parse('2026-11-23T09:00:00Z'),
    show: { language: 'en', terminal: false },
    random: (size) => new Uint8Array(size),
    ...world,
    print: (text) => out.push(text),
    printError: (text) => errors.push(text),
  });
  return { code, out: out.join('\n'), errors: errors.join('\n') };
}

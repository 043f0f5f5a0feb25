import { type CommandResult, runCommand } from '../../support/run-command.ts';

/** The moment every test build takes for now: the day of the newest article of the tests' edition. */
export const NOW = '2026-11-23T09:00:00Z';

/** Builds as of `NOW`, or of the moment that the arguments name. */
export function buildSite(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return runCommand('build', ['--now', NOW, ...args], environment);
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from './clean-environment.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A build would start itself again for it. */
const BUILD_FLAG = '--max-semi-space-size=64';

/** What a command said and how it ended. */
export interface CommandResult {
  readonly code: number;
  /** Both streams, as they came. */
  readonly output: string;
}

/** Runs a command of the project as a publisher does: `runCommand('build', ['--drafts'])`. */
export function runCommand(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUILD_FLAG, 'src/bin/nuqta.mjs', name, ...args], {
      cwd: PROJECT,
      env: { ...cleanEnvironment(process.env), NODE_ENV: 'production', ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

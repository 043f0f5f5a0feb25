import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a build said and how it ended. */
export interface BuildResult {
  readonly code: number;
  readonly output: string;
}

/** The moment every test build takes for now: the day after the edition's newest article. */
export const NOW = '2026-11-23T09:00:00Z';

/** Runs the build command as a publisher does, with the arguments given. */
export function buildSite(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/commands/build.ts', '--now', NOW, ...args], {
      cwd: PROJECT,
      env: { ...process.env, NODE_ENV: 'production', ...environment },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

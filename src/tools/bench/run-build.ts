import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The cost of one build. */
export interface BuildCost {
  readonly wallMs: number;
  readonly userMs: number;
  readonly systemMs: number;
  readonly maxRssMb: number;
}

/** The result of a build; `cost` is missing if it was killed. */
export interface BuildRun {
  /** Exit code, or the name of the signal. */
  readonly ended: number | string;
  readonly output: string;
  readonly cost: BuildCost | undefined;
}

export interface RunOptions {
  /** File into which the build writes its processor time. */
  readonly usageFile: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called with the process, so that it can be stopped. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs `npm run build` with the arguments in a separate process, which reports its own cost. */
export async function runBuild(args: readonly string[], options: RunOptions): Promise<BuildRun> {
  rmSync(options.usageFile, { force: true });
  const start = performance.now();
  const child = spawn(process.execPath, [...BUILD_COMMAND, ...args], {
    cwd: options.cwd ?? PROJECT,
    env: {
      ...process.env,
      ...options.environment,
      NUQTA_USAGE_FILE: options.usageFile,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  options.onStart?.((signal) => child.kill(signal));
  const ended = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? -1));
  });
  const wallMs = performance.now() - start;
  return { ended, output: Buffer.concat(chunks).toString('utf8'), cost: readCost(options.usageFile, wallMs) };
}

/** With the flag that the program would start itself again for: a process that is killed must be the one that builds. */
const BUILD_COMMAND = ['--max-semi-space-size=64', join(PROJECT, 'src/bin/nuqta.mjs'), 'build'];

function readCost(file: string, wallMs: number): BuildCost | undefined {
  try {
    const usage: { userMs: number; systemMs: number; maxRssMb: number } = JSON.parse(readFileSync(file, 'utf8'));
    return { wallMs, ...usage };
  } catch {
    return undefined;
  }
}

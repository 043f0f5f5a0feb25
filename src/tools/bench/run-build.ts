import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one build cost. */
export interface BuildCost {
  readonly wallMs: number;
  readonly userMs: number;
  readonly systemMs: number;
  readonly maxRssMb: number;
}

/** How a build ended; `cost` is there when it lived to say it. */
export interface BuildRun {
  /** Exit code, or the signal's name. */
  readonly ended: number | string;
  readonly output: string;
  readonly cost: BuildCost | undefined;
}

export interface RunOptions {
  /** File the build writes its own use of the processor into. */
  readonly usageFile: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called with the process, to stop it at some moment. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs `npm run build` with the arguments in a process of its own and measures it from inside. */
export async function runBuild(args: readonly string[], options: RunOptions): Promise<BuildRun> {
  rmSync(options.usageFile, { force: true });
  const start = performance.now();
  const child = spawn(process.execPath, [...buildCommand(), ...args], {
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

/** What `npm run build` gives to Node, flags of the engine included; the command itself as a whole path. */
function buildCommand(): string[] {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(PROJECT, 'package.json'), 'utf8'),
  );
  const [, ...words] = (scripts['build'] ?? '').split(' ');
  return words.map((word) => (word.startsWith('-') ? word : join(PROJECT, word)));
}

function readCost(file: string, wallMs: number): BuildCost | undefined {
  try {
    const usage: { userMs: number; systemMs: number; maxRssMb: number } = JSON.parse(readFileSync(file, 'utf8'));
    return { wallMs, ...usage };
  } catch {
    return undefined;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { NOW } from './build-site.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** A dev server as a newsroom starts it. */
export interface DevServer {
  readonly origin: string;
  /** What it has said so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts `npm run dev` with these arguments at a free port and waits until it answers. */
export async function startDev(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['src/bin/nuqta.mjs', 'dev', ...args, '--port', String(port)], {
    cwd: PROJECT,
    // Astro's dev server does not start its handlers under vitest.
    env: { ...process.env, VITEST: '', NODE_ENV: 'development', NUQTA_NOW: NOW, ...environment },
  });
  let output = '';
  const add = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  try {
    await waitFor(
      () => output.includes('watching for file changes'),
      () => child.exitCode === null,
    );
  } catch (cause) {
    await stop(child);
    throw new Error(`the dev server did not start:\n${output}`, { cause });
  }
  return { origin: `http://127.0.0.1:${port}`, output: () => output, stop: () => stop(child) };
}

/** Waits until `isTrue` says so, two minutes at most; throws at once where `goesOn` says that it never will. */
export async function waitFor(
  isTrue: () => boolean | Promise<boolean>,
  goesOn: () => boolean = () => true,
): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isTrue()) return;
    if (!goesOn()) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('waited in vain');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  await closed;
}

/** Returns a port that no program uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address === null || typeof address === 'string' ? reject() : resolve(address.port)));
    });
  });
}

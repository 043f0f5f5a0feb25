import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from '../../support/clean-environment.ts';
import { NOW } from './build-site.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** A slow machine compiles for this long before the first page is there (milliseconds). */
const START = 240_000;
/** And takes this long to show what was saved. */
const PATIENCE = 60_000;

/** A development server of a test. */
export interface DevServer {
  /** Returns status and text of an address. */
  get(address: string): Promise<{ readonly status: number; readonly text: string }>;
  /** Waits until the page at `address` is as `isSo` wants it; throws with the last one when that takes too long. */
  until(address: string, isSo: (page: { status: number; text: string }) => boolean, patience?: number): Promise<void>;
  /** What the terminal has shown so far. */
  output(): string;
  close(): Promise<void>;
}

/** Starts `npm run dev` on a content folder, at a port of its own, and waits for the first page. */
export async function startDev(content: string, cache: string): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['src/bin/nuqta.mjs', 'dev', '--content', content, '--cache', cache, '--now', NOW, '--port', String(port)],
    { cwd: PROJECT, env: cleanEnvironment(process.env) },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const get = async (address: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${encodeURI(address)}`, { redirect: 'manual' });
    return { status: response.status, text: await response.text() };
  };
  const until: DevServer['until'] = async (address, isSo, patience = PATIENCE) => {
    const tired = AbortSignal.timeout(patience);
    let last = 'nothing';
    while (!tired.aborted && child.exitCode === null) {
      const page = await get(address).catch(() => undefined);
      if (page !== undefined && isSo(page)) return;
      if (page !== undefined) last = `${page.status} ${page.text.slice(0, 2_000)}`;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${address} never came to be so; the last answer was ${last}\n${output.slice(-4_000)}`);
  };
  const close = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  try {
    await until('/', ({ status }) => status === 200, START);
  } catch (error) {
    await close();
    throw error;
  }
  return { get, until, output: () => output, close };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/** Starts the Chromium that the project ships for Linux, or an installed Chrome elsewhere. */
export async function startBrowser(): Promise<Browser> {
  const shipped = process.platform === 'linux' && process.arch === 'x64';
  try {
    return shipped
      ? await playwright.launch({ executablePath: await chromium.executablePath(), args: FLAGS })
      : await playwright.launch({ channel: 'chrome', args: FLAGS });
  } catch (cause) {
    throw new Error('The browser tests need Chrome: install Google Chrome, then run the tests again.', { cause });
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** A folder served at 127.0.0.1 as a static host serves it. */
export interface SiteServer {
  readonly origin: string;
  close(): void;
}

export async function serveFolder(folder: string): Promise<SiteServer> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const named = join(folder, path);
    const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    const found = existsSync(file);
    const sent = found ? file : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[extname(sent)] ?? 'application/octet-stream' });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

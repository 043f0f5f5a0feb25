import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { contentType } from '#output/content-type.ts';

/** How the host or the network behaves towards pages. */
export type Weather = 'good' | 'error' | 'slow' | 'login';

/** A host whose site can be exchanged, that can be stopped and started at the same address, and that can fail. */
export interface PaperServer {
  readonly origin: string;
  folder: string;
  weather: Weather;
  /** Paths asked for, newest last. */
  readonly asked: string[];
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Longer than the worker waits. */
const SLOW = 7_000;

/** Starts such a host for a site under `base`. */
export async function servePaper(folder: string, base = '/'): Promise<PaperServer> {
  let server: Server | undefined;
  let port = 0;
  const paper: PaperServer = {
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
    folder,
    weather: 'good',
    asked: [],
    async start() {
      server = createServer(async (request, response) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
        paper.asked.push(path);
        const isPage = path.endsWith('/') && path !== base;
        const send = (status: number, type: string, body: string | Buffer): void => {
          response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
        };
        if (isPage && paper.weather === 'error') return send(500, 'text/html', '<title>500</title>');
        if (isPage && paper.weather === 'login') return send(200, 'text/html', '<title>wifi</title>');
        if (isPage && paper.weather === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW));
        if (path === `${base}old/`) {
          response.writeHead(301, { Location: encodeURI(`${base}2026/11/01/مقال-1/`) }).end();
          return undefined;
        }
        const name = path.startsWith(base) ? path.slice(base.length) : '';
        const file = join(paper.folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
        if (!existsSync(file) || statSync(file).isDirectory())
          return send(404, 'text/html', readFileSync(join(paper.folder, '404.html')));
        // As most hosts do it: pages are asked for each time, all else may lie in the browser for hours.
        response.writeHead(200, {
          'Content-Type': contentType(file),
          'Cache-Control': isPage || path === base ? 'no-cache' : 'max-age=14400',
        });
        response.end(readFileSync(file));
        return undefined;
      });
      await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
      const address = server.address();
      port = typeof address === 'object' && address !== null ? address.port : port;
    },
    async stop() {
      const stopped = new Promise((resolve) => server?.close(resolve));
      server?.closeAllConnections();
      await stopped;
    },
  };
  await paper.start();
  return paper;
}

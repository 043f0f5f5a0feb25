import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { CommandError } from './command-error.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** A folder served at 127.0.0.1 as a static host serves it. */
export interface SiteServer {
  readonly origin: string;
  close(): void;
}

export interface ServeOptions {
  /** The path the site stands under, with a slash at both ends. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

/**
 * Serves `folder` to this machine alone: `index.html` for folders, `404.html` for what is not there. Nothing outside the
 * folder is ever sent, whatever the address says. Throws a CommandError where the port cannot be had.
 */
export async function serveFolder(folder: string, { base = '/', port = 0 }: ServeOptions = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    try {
      answer(request, response, folder, base);
    } catch {
      // The site is being replaced this very moment, or its disk fails: the next request may find it.
      response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' }).end('503');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** Returns what a publisher is told when a server cannot listen on a port. */
export function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new CommandError(`Port ${port} is in use by another program. Name another one with --port.`, {
      cause: error,
    });
  }
  if (error.code === 'EACCES') {
    return new CommandError(`The system does not permit port ${port}. Name one above 1023 with --port.`, {
      cause: error,
    });
  }
  return error;
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const inBase = address === '/' ? [] : pathInBase(address, base);
  const root = realpathSync(folder);
  const found = inBase === undefined ? undefined : find(root, inBase);
  if (found === undefined) send(request, response, 404, join(root, '404.html'));
  // As on a host, an address that is a folder ends in a slash; the front page stands under the base.
  else if (found.isFolder && (!address.endsWith('/') || (address === '/' && base !== '/'))) {
    redirect(response, `${address === '/' ? encodeURI(base) : `${address}/`}${query === undefined ? '' : `?${query}`}`);
  } else send(request, response, 200, found.file);
}

/** Returns the names of an address below the base; a last empty one means a folder. Undefined where it is no such address. */
function pathInBase(address: string, base: string): string[] | undefined {
  let names: string[];
  try {
    names = address.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const first = base.split('/').slice(0, -1);
  if (first.some((name, at) => name !== names[at])) return undefined;
  return names.slice(first.length);
}

/** Returns the file that names mean, if it is one and lies in the folder once every link is followed. */
function find(root: string, names: readonly string[]): { file: string; isFolder: boolean } | undefined {
  const isFolderNamed = names.length === 0 || names.at(-1) === '';
  const path = names.at(-1) === '' ? names.slice(0, -1) : names;
  if (!path.every(isName)) return undefined;
  try {
    const named = join(root, ...path);
    const isFolder = statSync(named).isDirectory();
    if (isFolderNamed && !isFolder) return undefined;
    const file = realpathSync(isFolder ? join(named, 'index.html') : named);
    const isInside = file.startsWith(root.endsWith(sep) ? root : root + sep);
    return isInside && statSync(file).isFile() ? { file, isFolder } : undefined;
  } catch {
    // Nothing is there, or nothing that can be read.
    return undefined;
  }
}

/** Says whether a decoded part of an address is the name of one file: it leads nowhere else. */
function isName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(status));
    return;
  }
  response.writeHead(status, {
    'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': stats.size,
    // The next build shows at once.
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file);
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

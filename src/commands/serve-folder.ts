import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { says } from '#messages/says.ts';
import { contentType } from '#output/content-type.ts';
import { CommandError } from './command-error.ts';

/** A folder served at 127.0.0.1 like on a static host. */
export interface SiteServer {
  readonly origin: string;
  close(): void;
}

export interface ServeOptions {
  /** The base path of the site, with a slash at both ends. */
  readonly base?: string;
  /** 0 selects any free port. */
  readonly port?: number;
}

/**
 * Serves `folder` on this machine only: `index.html` for folders, `404.html` for missing files. Nothing outside the
 * folder is ever served, whatever the address. Throws a CommandError if the port is not available.
 */
export async function serveFolder(folder: string, { base = '/', port = 0 }: ServeOptions = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    try {
      answer(request, response, folder, base);
    } catch {
      // The site is being replaced at this moment, or its disk fails: the next request may succeed.
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

/** Returns the error for a server that cannot listen on a port. */
export function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new CommandError(says('port-taken', { port: String(port) }), {
      cause: error,
    });
  }
  if (error.code === 'EACCES') {
    return new CommandError(says('port-forbidden', { port: String(port) }), {
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
  // As on a host, the address of a folder ends in a slash; the front page is at the base.
  else if (found.isFolder && (!address.endsWith('/') || (address === '/' && base !== '/'))) {
    redirect(response, `${address === '/' ? encodeURI(base) : `${address}/`}${query === undefined ? '' : `?${query}`}`);
  } else send(request, response, 200, found.file);
}

/** Splits an address below the base into names; a final empty name means a folder. Undefined for invalid addresses. */
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

/** Returns the file for these names, if it exists and is inside the folder after resolving links. */
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
    // It does not exist or cannot be read.
    return undefined;
  }
}

/** Returns true when a decoded part of an address is a single file name, without separators or dots. */
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
    'Content-Type': contentType(file),
    'Content-Length': stats.size,
    // The next build is visible at once.
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

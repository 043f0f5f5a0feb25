import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file of the site that no route renders. */
export interface DevAnswer {
  /** As the header `Content-Type` has it. */
  readonly type: string;
  readonly bytes: string | Uint8Array;
}

/** A middleware of the dev server. */
export type DevMiddleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Returns a middleware that answers with what a build would write at an address; `find` gets the address decoded and
 * without base: `/a/x/`. Where it finds nothing, Astro answers, and where it fails too: while the content has faults
 * there may be nothing to find, and Astro's page shows the faults.
 */
export function answerInDev(
  base: string,
  find: (address: string) => Promise<DevAnswer | undefined>,
  fail: (error: unknown) => void,
): DevMiddleware {
  return (request, response, next) => {
    const address = addressOf(request, base);
    if (address === undefined) return next();
    find(address).then(
      (answer) => {
        if (answer === undefined) return next();
        response.setHeader('Content-Type', answer.type);
        response.setHeader('Cache-Control', 'no-cache');
        response.end(request.method === 'HEAD' ? undefined : answer.bytes);
      },
      (error: unknown) => {
        fail(error);
        next();
      },
    );
  };
}

function addressOf(request: IncomingMessage & { readonly originalUrl?: string }, base: string): string | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  // Astro cuts the base off `url`, where a middleware before it does not.
  const path = (request.originalUrl ?? request.url ?? '').replace(/[?#].*$/s, '');
  const start = base.endsWith('/') ? base : `${base}/`;
  if (!path.startsWith(start)) return undefined;
  try {
    return decodeURIComponent(`/${path.slice(start.length)}`).normalize('NFC');
  } catch {
    return undefined;
  }
}

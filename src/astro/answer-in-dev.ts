import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file of the site that no route renders. */
export interface DevAnswer {
  /** The value of the header `Content-Type`. */
  readonly type: string;
  readonly bytes: string | Uint8Array;
}

/** Middleware of the dev server. */
export type DevMiddleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Returns a middleware that serves files that a build would write; `find` receives the address decoded and without
 * base: `/a/x/`. If it returns nothing or throws, Astro answers: while the content has errors, Astro's page shows them.
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
  // Astro removes the base from `url`, which earlier middleware does not.
  const path = (request.originalUrl ?? request.url ?? '').replace(/[?#].*$/s, '');
  const start = base.endsWith('/') ? base : `${base}/`;
  if (!path.startsWith(start)) return undefined;
  try {
    return decodeURIComponent(`/${path.slice(start.length)}`).normalize('NFC');
  } catch {
    return undefined;
  }
}

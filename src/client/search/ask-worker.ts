import { createWorkerAddress } from '../worker-address.ts';
import type { ReplyMessage, RequestName, Requests } from './messages.ts';
import workerAddress from './worker.ts?worker&url';

/** The page was loaded before the site was published anew with another analysis. */
export class OutdatedPageError extends Error {}

export type AskWorker = <N extends RequestName>(name: N, ask: Requests[N]['ask']) => Promise<Requests[N]['answer']>;

/** Returns a function that asks the worker, which is started with the first request. */
export function createAskWorker(): AskWorker {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  let worker: Worker | undefined;
  let asked = 0;
  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('the worker does not run'));
    waiting.clear();
    worker = undefined;
  };
  const start = (): Worker => {
    const started = new Worker(toAddress(workerAddress), { type: 'module' });
    started.addEventListener('error', fail);
    started.addEventListener('message', ({ data }: MessageEvent<ReplyMessage>) => {
      const request = waiting.get(data.id);
      waiting.delete(data.id);
      if ('answer' in data) request?.resolve(data.answer);
      else request?.reject(data.fault === 'outdated' ? new OutdatedPageError() : new Error('the search failed'));
    });
    return started;
  };
  return (name, ask) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, { resolve: resolve as (answer: unknown) => void, reject });
      worker.postMessage({ id: asked, name, ask });
    });
}

/** In `astro dev` the worker is a source file, and pages have no policy. */
const toAddress: (path: string) => string = import.meta.env.DEV
  ? (path) => path
  : createWorkerAddress(globalThis as typeof globalThis & Parameters<typeof createWorkerAddress>[0]);

import { workerData } from 'node:worker_threads';
import { parseBody } from '#markdown/parse-body.ts';
import type { BodyRequest, BodyWorkerData } from './body-guard.ts';

const { port, flag }: BodyWorkerData = workerData;

/** Wakes the main thread: a reply is ready, or the code is loaded. */
function wake(): void {
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}

port.on('message', ({ markdown, firstLine }: BodyRequest) => {
  port.postMessage(parseBody(markdown, { firstLine }));
  wake();
});
wake();

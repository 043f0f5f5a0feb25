import { savedArticles } from './saved-articles.ts';

/** What became of the copies of saved articles; `none` where no worker keeps any. */
export type CopiesState = 'kept' | 'failed' | 'full' | 'none';

/** Makes the copies on the device those of the reader's list. The worker fetches what is missing. */
export async function keepSaved(): Promise<CopiesState> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const worker = workers?.controller;
  if (!worker) return 'none';
  const ask = () =>
    new Promise<unknown>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.postMessage({ saved: savedArticles().map(({ href }) => href) }, [port2]);
    });
  // A full device gives up what was only read: then there may be room.
  const answer = (await ask()) ?? (await ask());
  if (answer === undefined) return 'full';
  return answer === true ? 'kept' : 'failed';
}

/** The base path of the newspaper: the scope of its worker. */
const BASE = import.meta.env.BASE_URL;

/** The part of Trusted Types that is used; browsers without it accept plain strings. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

/**
 * Keeps the newspaper readable without a connection, where the page allows it; else removes the worker and what it has
 * kept. A kept copy says from when it is.
 */
export function startOffline(): void {
  const { kept, offline } = document.documentElement.dataset;
  if (kept !== undefined) showAge(Number(kept));
  // A browser has no workers without https.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || !import.meta.env.NUQTA_BUILD) return;
  // The worker may wait: what it fetches would compete with the page.
  const start = () =>
    (offline === BASE ? register(workers) : import('./leave-offline.ts').then(({ leave }) => leave(workers))).catch(
      () => undefined,
    );
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}

function showAge(time: number): void {
  const note = document.querySelector<HTMLElement>('.kept-note');
  if (!note) return;
  const format = new Intl.DateTimeFormat(note.dataset['locale'], { dateStyle: 'long', timeStyle: 'short' });
  note.textContent = (note.dataset['text'] ?? '').replace('{date}', format.format(time));
  note.hidden = false;
}

async function register(workers: ServiceWorkerContainer): Promise<void> {
  const address = `${BASE}sw.js`;
  const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('nuqta-offline', { createScriptURL: () => address });
  const isFirst = !workers.controller;
  await workers.register(policy?.createScriptURL('') ?? address, { scope: BASE, updateViaCache: 'none' });
  // This page was there before the worker.
  if (isFirst) (await workers.ready).active?.postMessage({ read: location.pathname });
}

/**
 * The service worker. It imports nothing: `src/tools/write-worker.ts` makes `src/printing/offline-worker.txt` of it, and
 * a build puts its settings before that and publishes it as `/sw.js`. Pages come from the network; a kept copy stands in
 * where the network fails or is slow.
 */
declare const SETTINGS: {
  /** `/` or `/paper/` */
  readonly base: string;
  /** Digest of the offline page and of the files that it needs. */
  readonly id: string;
};

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

interface Messaging extends Lasting {
  /** The path of the page that was there before the worker, or those of the reader's list. */
  readonly data: { readonly read?: string; readonly saved?: readonly string[] };
  readonly ports: readonly MessagePort[];
}

interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(name: 'message', listen: (event: Messaging) => void): void;
}

const scope = self as unknown as Scope;
const { base, id } = SETTINGS;
const { origin } = location;
const OWN = `nuqta ${base} `;
const SHELL = `${OWN}shell-${id}`;
const RECENT = `${OWN}recent-1`;
const SAVED = `${OWN}saved-1`;
const CACHES = [SHELL, SAVED, RECENT];
const ASSETS = `${base}_assets/`;
const PICTURES = `${base}_pictures/`;
const OFFLINE = `${origin}${base}offline/`;
/** The one file of every page whose name does not tell its content. */
const THEME = `${base}theme.js`;
/** Every page of ours has it: a network's login page has not. */
const MARK = `data-offline="${base}"`;
/** When a copy was kept, in its headers. */
const KEPT = 'x-kept';
const MOST_RECENT = 20;
/** Files that no kept page names and that its scripts and style sheets may ask for. */
const MOST_UNNAMED = 24;
/** Milliseconds that a page may take where there is a copy, and where there is none. */
const WAIT = 4_000;
const LONG_WAIT = 30_000;

scope.addEventListener('install', (event) => {
  scope.skipWaiting();
  event.waitUntil(fillShell());
});

scope.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith(OWN) && !CACHES.includes(name)) await caches.delete(name);
      await scope.registration.navigationPreload?.enable();
      await scope.clients.claim();
    })(),
  ),
);

scope.addEventListener('message', (event) => {
  const { read, saved } = event.data;
  if (read) event.waitUntil(fetch(read).then((answer) => keepRead(origin + read, answer)));
  if (saved) event.waitUntil(inTurn(() => keepSaved(saved)).then((state) => event.ports[0]?.postMessage(state)));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url } = request;
  const path = pathOf(url);
  // Parts of files break media where a cache answers, and what is not ours is not ours to keep.
  if (request.method !== 'GET' || !url.startsWith(origin + base) || request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, origin + path));
  else if (path.startsWith(ASSETS)) event.respondWith(answerAsset(event));
  else if (path.startsWith(PICTURES)) event.respondWith(find(url).then((kept) => kept ?? fetch(request)));
  // An article that is read by a script of ours, such as the next one to listen to.
  else if (path.endsWith('/')) event.respondWith(fetch(request).catch(() => findOrFail(origin + path)));
  else if (path === THEME) event.respondWith(within(WAIT, fetch(request)).catch(() => findOrFail(url)));
});

async function fillShell() {
  if (!(await keep(SHELL, OFFLINE, await fetch(OFFLINE, { cache: 'reload' })))) throw OFFLINE;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

function within<T>(wait: number, work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<T>((_, fail) => setTimeout(fail, wait))]);
}

/** Finds a file in our caches; in none where they do not answer. */
function find(url: string): Promise<Response | undefined> {
  const found = Promise.all(CACHES.map((cacheName) => caches.match(url, { cacheName, ignoreVary: true })));
  return within(WAIT, found).then(
    (copies) => copies.find((copy) => copy),
    () => undefined,
  );
}

async function findOrFail(url: string): Promise<Response> {
  return (await find(url)) ?? Response.error();
}

async function answerPage(event: Fetching, url: string): Promise<Response> {
  const network = (async () => (await event.preloadResponse) ?? fetch(event.request))();
  event.waitUntil(network.then((answer) => keepRead(url, answer.clone())).catch(() => 0));
  const kept = await find(url);
  try {
    return await within(kept ? WAIT : LONG_WAIT, network);
  } catch {
    const time = kept?.headers.get(KEPT);
    // A kept page says from when it is.
    return kept && time
      ? new Response((await kept.text()).replace('<html', `<html data-kept="${time}"`), kept)
      : findOrFail(OFFLINE);
  }
}

async function answerAsset(event: Fetching): Promise<Response> {
  const { request } = event;
  const kept = await find(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  // What style sheets and scripts ask for later is named by no page.
  if (isOurs(answer, false)) {
    const copy = answer.clone();
    event.waitUntil(inTurn(async () => (await caches.open(RECENT)).put(request, copy)));
  }
  return answer;
}

/** Returns whether an answer may be a page of ours, or a file: a network's login page is offered for both. */
function isOurs({ ok, type, redirected, headers }: Response, asPage: boolean): boolean {
  return ok && type === 'basic' && !redirected && /html/.test(headers.get('content-type') ?? '') === asPage;
}

/** One after another: two tabs would remove each other's files. Where the device is full, what nobody saved goes. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T | undefined> {
  const next = last.then(work).catch(async (error: Error) => {
    if (isFull(error)) await caches.delete(RECENT);
    return undefined;
  });
  last = next;
  return next;
}

function isFull({ name }: Error): boolean {
  return name === 'QuotaExceededError';
}

function keepRead(url: string, answer: Response): Promise<unknown> {
  return inTurn(async () => {
    const saved = await caches.match(url, { cacheName: SAVED });
    if (saved) await keep(SAVED, url, answer.clone());
    // A reader may have had all copies forgotten.
    if ((await keep(RECENT, url, answer)) && !(await caches.has(SHELL))) await fillShell();
    await prune(RECENT);
  });
}

/** Keeps a page with the files that it names, if it is ours and whole. Returns whether it is. */
async function keep(name: string, url: string, answer: Response): Promise<boolean> {
  let html = isOurs(answer, true) ? await answer.text() : '';
  if (!html.includes(MARK)) return false;
  if (name === SAVED) html = withSmallPictures(html);
  const cache = await caches.open(name);
  for (const path of namesIn(html)) {
    if (await cache.match(path)) continue;
    const file = (await find(path)) ?? (await fetch(path, { cache: 'no-cache' }));
    if (!isOurs(file, false)) return false;
    await cache.put(path, file);
  }
  const headers = new Headers(answer.headers);
  headers.set(KEPT, String(Date.now()));
  // A page that is read again becomes the newest.
  await cache.delete(url);
  await cache.put(url, new Response(html, { headers }));
  return true;
}

/** Returns the files that a page cannot do without: style sheets, scripts, fonts, and pictures without a choice. */
function namesIn(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="([^"]+)"( data-small)?/g)]
    .filter(([, path = '', small]) => small || path === THEME || path.startsWith(ASSETS))
    .map(([, path = '']) => path);
}

/** Returns an article whose own pictures are the smallest of each, which is all that is kept of them. */
function withSmallPictures(html: string): string {
  const [article = '', ...others] = html.split('</article>');
  const small = article.replace(
    /(?:<source[^>]*>)*<source[^>]*srcset="([^\s"]+)[^>]*><img src="[^"]*"/g,
    '<img src="$1" data-small',
  );
  return [small, ...others].join('</article>');
}

/** Removes the pages that are too many, oldest first, and the files that no page names. */
async function prune(name: string) {
  const cache = await caches.open(name);
  const files: string[] = [];
  const pages: string[] = [];
  for (const { url } of await cache.keys()) {
    const path = pathOf(url);
    (path.endsWith('/') ? pages : files).push(path);
  }
  const others = pages.filter((path) => path !== base);
  const old = name === RECENT ? others.slice(0, -MOST_RECENT) : [];
  const named = new Set<string>();
  for (const path of pages) {
    if (old.includes(path)) await cache.delete(path);
    else for (const file of namesIn((await (await cache.match(path))?.text()) ?? '')) named.add(file);
  }
  const unnamed = files.filter((path) => !named.has(path));
  for (const path of unnamed.slice(0, -MOST_UNNAMED)) await cache.delete(path);
}

/** Makes the saved copies those of the reader's list. Returns whether all are there; fails where the device is full. */
async function keepSaved(paths: readonly string[]): Promise<boolean> {
  const cache = await caches.open(SAVED);
  for (const { url } of await cache.keys()) {
    const path = pathOf(url);
    if (path.endsWith('/') && !paths.includes(path)) await cache.delete(url);
  }
  let isWhole = true;
  for (const path of paths) {
    if (await cache.match(path)) continue;
    const load = async () => keep(SAVED, origin + path, await within(LONG_WAIT, fetch(path)));
    const isKept = await load().catch((error: Error) => {
      if (isFull(error)) throw error;
    });
    if (!isKept) isWhole = false;
  }
  await prune(SAVED);
  return isWhole;
}

// A module for the compiler; the worker itself is a plain script.
export {};

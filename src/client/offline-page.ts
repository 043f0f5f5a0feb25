/** The offline page: lists the copies that lie on this device, newest first, each once. */
const BASE = import.meta.env.BASE_URL;

interface Copy {
  readonly href: string;
  readonly title: string;
  readonly time: number;
}

/** Pages whose copies are of no use without a connection, besides this one. */
const USELESS = [`${BASE}offline/`, `${BASE}search/`];

async function copiesOf(cacheName: string): Promise<Copy[]> {
  const cache = await caches.open(cacheName);
  const copies = (await cache.keys()).map(async (request): Promise<Copy | undefined> => {
    const { origin, pathname } = new URL(request.url);
    if (origin !== location.origin || !pathname.endsWith('/') || USELESS.includes(pathname)) return undefined;
    const answer = await cache.match(request);
    const title = headlineOf((await answer?.text()) ?? '');
    return title === '' ? undefined : { href: pathname, title, time: Number(answer?.headers.get('x-kept')) };
  });
  const found = (await Promise.all(copies)).filter((copy) => copy !== undefined);
  return found.sort((one, other) => other.time - one.time);
}

/** Titles are escaped by the build; a text cannot be parsed here, so that no text becomes markup. */
function headlineOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
  return title.replace(/&(#?\w+);/g, (whole, name: string) => letters[name] ?? whole).replace(/ \| [^|]*$/, '');
}

function row({ href, title, time }: Copy, format: Intl.DateTimeFormat, text: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'h';
  link.href = href;
  link.textContent = title;
  item.append(link);
  if (time > 0) {
    const age = document.createElement('p');
    age.className = 'm';
    age.textContent = text.replace('{date}', format.format(time));
    item.append(age);
  }
  return item;
}

async function show(page: HTMLElement): Promise<void> {
  const format = new Intl.DateTimeFormat(page.dataset['locale'], { dateStyle: 'long', timeStyle: 'short' });
  const shown = new Set<string>();
  for (const section of page.querySelectorAll<HTMLElement>('[data-cache]')) {
    const copies = (await copiesOf(`nuqta ${BASE} ${section.dataset['cache']}`)).filter(({ href }) => !shown.has(href));
    for (const { href } of copies) shown.add(href);
    const rows = copies.map((copy) => row(copy, format, page.dataset['text'] ?? ''));
    section.querySelector('ol')?.replaceChildren(...rows);
    section.hidden = rows.length === 0;
  }
  const nothing = page.querySelector<HTMLElement>('.kept-nothing');
  if (nothing) nothing.hidden = shown.size > 0;
}

const page = document.querySelector<HTMLElement>('.kept-page');
if (page && 'caches' in globalThis) show(page).catch(() => undefined);
// This page stands at the address that was asked for.
page?.querySelector('[data-retry]')?.addEventListener('click', (event) => {
  event.preventDefault();
  location.reload();
});
addEventListener('online', () => {
  if (!location.pathname.startsWith(`${BASE}offline/`)) location.reload();
});

export {};

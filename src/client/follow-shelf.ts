import { hash } from '#search/hash.ts';
import { toHref } from '#site/address.ts';
import { followAddress } from '#site/follow-address.ts';
import { type Followed, followed } from './followed.ts';
import { showRelativeTimes } from './relative-time.ts';

/** An article of something that the reader follows. */
export interface ShelfItem {
  readonly address: string;
  readonly headline: string;
  /** ISO 8601, without time where there is none. */
  readonly iso: string;
  /** The day as the site prints it. */
  readonly day: string;
  /** Names of what it belongs to. */
  readonly names: readonly string[];
}

const MAX_ITEMS = 10;

/**
 * Returns the newest articles of what is followed, each once. `files` are the answers of the site: anything may be in
 * them after another build, or a login page of a hotel.
 */
export function shelfItems(list: readonly Followed[], files: readonly unknown[]): ShelfItem[] {
  const items = new Map<string, ShelfItem>();
  for (const { address, name } of list) {
    const rows = files.map((file) => Object(file)[address] as unknown).find(Array.isArray) ?? [];
    for (const row of rows as unknown[]) {
      const [path, headline, iso, day] = Array.isArray(row) ? (row as unknown[]) : [];
      if (typeof path !== 'string' || !/^\/[^/\\]/.test(path) || typeof headline !== 'string') continue;
      if (typeof iso !== 'string' || typeof day !== 'string' || Number.isNaN(Date.parse(iso))) continue;
      const names = [...(items.get(path)?.names ?? []), name];
      items.set(path, { address: path, headline, iso, day, names });
    }
  }
  return [...items.values()]
    .sort((a, b) => Date.parse(b.iso) - Date.parse(a.iso) || (a.address < b.address ? -1 : 1))
    .slice(0, MAX_ITEMS);
}

/** Fills the shelf of the front page with what is new in what the reader follows. */
export async function fillShelf(shelf: HTMLElement): Promise<void> {
  const list = followed();
  const base = import.meta.env.BASE_URL;
  const count = Number(shelf.dataset['shelf']);
  const addresses = new Set(list.map(({ address }) => followAddress(hash(address) % count, count)));
  const files = await Promise.all([...addresses].map((address) => readFile(toHref(address, base))));
  const items = shelfItems(list, files);
  const place = shelf.querySelector('ul');
  place?.replaceChildren(...items.map((item) => shelfRow(item, base)));
  shelf.toggleAttribute('data-empty', items.length === 0);
  showRelativeTimes(Date.now());
}

async function readFile(href: string): Promise<unknown> {
  try {
    const answer = await fetch(href, { cache: 'no-cache' });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function shelfRow({ address, headline, iso, day, names }: ShelfItem, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = toHref(address, base);
  link.textContent = headline;
  const title = document.createElement('p');
  title.className = 'h';
  title.append(link);
  const facts = document.createElement('p');
  facts.className = 'm';
  for (const name of names) {
    const part = document.createElement('bdi');
    part.textContent = name;
    facts.append(part);
  }
  const time = document.createElement('time');
  time.dateTime = iso;
  time.dataset['relative'] = '';
  time.textContent = day;
  facts.append(time);
  item.append(title, facts);
  return item;
}

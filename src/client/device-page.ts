import { decodeAddress } from '#site/percent.ts';
import { DEVICE_STORES } from './device-stores.ts';

/** A thing as it is stored may be long; the page shows its beginning. */
const MAX_SHOWN = 300;

/** Shows on «خصوصيتك» what lies on the device, and forgets all of it at the press of one button. */
export async function startDevicePage(page: HTMLElement): Promise<void> {
  const [list, button, status] = [
    page.querySelector('dl'),
    page.querySelector('button'),
    page.querySelector('[role=status]'),
  ];
  const line = button?.closest('p');
  if (!list || !button || !line || !(status instanceof HTMLElement)) return;
  try {
    await show(page);
  } catch {
    status.textContent = status.dataset['closed'] ?? '';
    return;
  }
  list.hidden = false;
  line.hidden = false;
  button.addEventListener('click', async () => {
    try {
      for (const { forget } of DEVICE_STORES) await forget();
      await show(page);
      status.textContent = status.dataset['done'] ?? '';
    } catch {
      status.textContent = status.dataset['closed'] ?? '';
    }
  });
}

async function show(page: HTMLElement): Promise<void> {
  for (const { name, read } of DEVICE_STORES) {
    const place = page.querySelector<HTMLElement>(`[data-store="${name}"] dd`);
    if (!place) continue;
    place.dataset['nothing'] ??= place.textContent ?? '';
    const things = await read();
    const shown = things.flatMap(name === 'visit' ? momentsOf : readable).map((thing) => {
      const part = document.createElement('p');
      // A headline that begins with a Latin name is Arabic all the same.
      if (/^https?:/.test(thing)) part.dir = 'ltr';
      part.textContent = thing.length > MAX_SHOWN ? `${thing.slice(0, MAX_SHOWN)}…` : thing;
      return part;
    });
    place.replaceChildren(...(shown.length === 0 ? [place.dataset['nothing']] : shown));
  }
}

/** The visits, stored as milliseconds in base 36, by day and hour; 0 stands for none before this one. */
function momentsOf(visits: string): string[] {
  return visits
    .split(' ')
    .map((part) => Number.parseInt(part, 36))
    .filter((moment) => moment > 0)
    .map((moment) =>
      new Date(moment).toLocaleString('ar-u-nu-latn-ca-gregory', { dateStyle: 'medium', timeStyle: 'short' }),
    );
}

/** A stored list is shown by the names in it, an address by its letters. */
function readable(thing: string): string[] {
  try {
    const value: unknown = JSON.parse(thing);
    if (Array.isArray(value))
      return value.map((item) => {
        const { title, name } = Object(item) as Record<string, unknown>;
        return String(title ?? name ?? JSON.stringify(item));
      });
  } catch {
    // Not a list: shown as it is.
  }
  return [decodeAddress(thing)];
}

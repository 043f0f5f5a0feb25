import { says } from '#messages/says.ts';
import type { Placed } from './parse-rows.ts';
import { decodeAddress } from './percent.ts';
import type { Report } from './read-settings.ts';
import type { Redirect } from './site.ts';

/** Reports redirects that lead to others: one that leads back to its start is an error; one that leads to another redirect is slow for readers. */
export function reportRedirectCircles(rows: readonly Placed<Redirect>[], report: Report): void {
  const targets = new Map(rows.map(({ value }) => [value.from, pathOf(value.to)]));
  for (const { value, place } of rows) {
    const passed = new Set<string>([value.from]);
    let at = pathOf(value.to);
    while (targets.has(at) && !passed.has(at)) {
      passed.add(at);
      at = targets.get(at) ?? '';
    }
    if (at === value.from) {
      report({ ...place(['to']), severity: 'error', ...says('redirect-loop') });
    } else if (passed.size > 1 && !passed.has(at)) {
      report({ ...place(['to']), severity: 'warning', ...says('redirect-chain', { address: at }) });
    }
  }
}

/** Normalizes a redirect to the file it stands for, so that `/x`, `/x/` and `/x/index.html` are the same. */
export function toRedirect({ from, to }: Redirect): Redirect {
  return { from: fileAddress(from), to: normalTarget(to) };
}

function fileAddress(path: string): string {
  return normalPath(path)
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/i, '/');
}

/** Returns true for the path of a file that a server opens at its folder. */
export function isIndexFile(path: string): boolean {
  return /\/index\.html$/i.test(normalPath(path));
}

/** Paths on this site are stored decoded, like all addresses; the fragment is kept. */
function normalTarget(to: string): string {
  if (!to.startsWith('/')) return to;
  const [path = '', fragment] = to.split('#', 2);
  return fragment === undefined ? fileAddress(path) : `${fileAddress(path)}#${fragment}`;
}

/** Returns the normalized address without query and fragment. */
function pathOf(to: string): string {
  return fileAddress(to.replace(/[?#].*$/, ''));
}

/** Normalizes a path for comparison: NFC, decoded, with a final slash unless it names a file. */
export function normalPath(path: string): string {
  const nfc = decodeAddress(path).normalize('NFC');
  return /\/[^/]*\.(?=[0-9]*[a-z])[a-z0-9]+$/i.test(nfc) || nfc.endsWith('/') ? nfc : `${nfc}/`;
}

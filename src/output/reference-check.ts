import { ownCopy } from './byte-text.ts';
import { type Resolution, resolveReference, type SiteShape } from './resolve-reference.ts';
import type { ReferenceKind } from './scan-page.ts';

/** Checks where the addresses of a site lead, over all of its files. */
export interface ReferenceCheck {
  /** Checks an address in a file; its fragment is looked up when all files are read. */
  check(address: string, kind: ReferenceKind, file: string): void;
  /** Takes the ids of a page or picture, which fragments may name. */
  addIds(file: string, ids: readonly string[]): void;
  /** Returns the files whose ids fragments name. */
  targets(): ReadonlySet<string>;
  /** Returns a line for each address that leads nowhere: the first file that has it, and how many more. */
  errors(): string[];
  /** Returns a line for each fragment that no id answers. */
  missingFragments(): string[];
}

/** Where an address is written that leads nowhere. */
interface Spread {
  readonly first: string;
  last: string;
  more: number;
}

/** Returns a check of addresses for one site. All paths and addresses are byte strings. */
export function createReferenceCheck(site: SiteShape): ReferenceCheck {
  const spreads = new Map<string, Spread>();
  /** Ids of each file that has any, as one text: `\nfirst\nsecond\n`. Joining also frees the page they were cut from. */
  const idsOf = new Map<string, string>();
  /** Fragments, to be looked up when all pages are read: `file\nfragment` -> first file with it. */
  const wanted = new Map<string, string>();
  const resolve = createResolver(site);

  return {
    check(address, kind, file) {
      const { error, file: target, fragment } = resolve(address, kind, file);
      if (error !== undefined) addTo(spreads, `${toShown(address)} ${error}`, file);
      else if (target !== undefined && fragment !== undefined && fragment !== '' && isFragmentHere(target, fragment)) {
        const key = `${target}\n${fragment}`;
        if (!wanted.has(key)) wanted.set(key, file);
      }
    },
    addIds(file, ids) {
      if (ids.length > 0) idsOf.set(file, ownCopy(`\n${ids.join('\n')}\n`));
    },
    targets: () => new Set([...wanted.keys()].map((key) => key.slice(0, key.lastIndexOf('\n')))),
    errors: () =>
      [...spreads].map(
        ([error, { first, more }]) => `${first}: ${error}${more === 0 ? '' : `, there and on ${more} more`}`,
      ),
    missingFragments: () =>
      [...wanted].flatMap(([key, file]) => {
        const cut = key.lastIndexOf('\n');
        const target = key.slice(0, cut);
        const fragment = key.slice(cut + 1);
        const isThere = (idsOf.get(target) ?? '').includes(`\n${fragment}\n`);
        return isThere ? [] : [`${file}: #${fragment} of ${target} is not there`];
      }),
  };
}

/** Returns a function that resolves an address; one that does not depend on its page is resolved once. */
function createResolver(site: SiteShape): (address: string, kind: ReferenceKind, file: string) => Resolution {
  const known = { link: new Map<string, Resolution>(), asset: new Map<string, Resolution>() };
  return (address, kind, file) => {
    const absolute = address.startsWith('/') || address.startsWith('http');
    if (!absolute) return resolveReference(address, kind, file, site);
    const cache = known[kind];
    let resolution = cache.get(address);
    if (resolution === undefined) {
      resolution = resolveReference(address, kind, file, site);
      cache.set(ownCopy(address), resolution);
    }
    return resolution;
  };
}

/** One wrong address on thousands of pages is one line: the first page and how many more. */
function addTo(spreads: Map<string, Spread>, error: string, file: string): void {
  const seen = spreads.get(error);
  if (seen === undefined) spreads.set(error, { first: file, last: file, more: 0 });
  else if (seen.last !== file) {
    seen.last = file;
    seen.more += 1;
  }
}

/** `#top` is always there (HTML standard, 7.4.6.4); a fragment means something only in pages and pictures. */
function isFragmentHere(target: string, fragment: string): boolean {
  return (
    (target.endsWith('.html') && fragment.toLowerCase() !== 'top' && !fragment.startsWith(':~:')) ||
    target.endsWith('.svg')
  );
}

/** Returns an address as a person reads it; one that is not encoded as it should be stays as it is written. */
function toShown(address: string): string {
  const shown = /^[!-~]*$/.test(address) ? unescape(address) : address;
  return shown.length > 400 ? `${shown.slice(0, 400)}…` : shown;
}

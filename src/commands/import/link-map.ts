import { decodePercent } from '#site/percent.ts';
/** Old addresses of the articles of an import, and where they went. */
export interface LinkMap {
  /** Notes where an old address, a path or a file of the source went; an address that two have leads nowhere. */
  add(address: string, target: string): void;
  /** Returns the address here of an old address; undefined for any other. */
  resolve(address: string): string | undefined;
}

/** Makes a map of addresses, compared without host prefix `www`, scheme, letter case of escapes and last slash. */
export function createLinkMap(): LinkMap {
  const targets = new Map<string, string | undefined>();
  return {
    add(address, target) {
      for (const key of keysOf(address)) {
        if (targets.has(key) && targets.get(key) !== target) targets.set(key, undefined);
        else targets.set(key, target);
      }
    },
    resolve(address) {
      // A place on the page may have another name here, and a link to a place that is not there would be an error.
      const [bare = ''] = address.split('#');
      return keysOf(bare)
        .map((key) => targets.get(key))
        .find((target) => target !== undefined);
    },
  };
}

function keysOf(address: string): string[] {
  if (address.startsWith('source:/')) {
    const path = decodePercent(address.slice('source:/'.length)).normalize('NFC').toLowerCase();
    const bare = path.replace(/\.(?:md|mdx|markdown|html?)$/, '').replace(/\/(?:_?index|readme)?$/, '');
    const [last = bare] = bare.split('/').slice(-1);
    return [`source:${bare}`, ...(last === bare ? [] : [`source:${last}`])];
  }
  if (address.startsWith('/')) return [tidy(address)];
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  const path = `${url.pathname}${/^\?(?:p|page_id|id)=\d+$/.test(url.search) ? url.search : ''}`;
  if (url.search !== '' && path === url.pathname && /^\?(?!utm_|fbclid|ref=)/.test(url.search)) return [];
  return path === '/' ? [] : [`${url.hostname.replace(/^www\./, '')}${tidy(path)}`];
}

function tidy(path: string): string {
  return decodePercent(path).normalize('NFC').toLowerCase().replace(/\/+$/, '') || '/';
}

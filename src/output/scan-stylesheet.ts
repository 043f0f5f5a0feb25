const COMMENT = /\/\*[\s\S]*?\*\//g;
const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** Returns the addresses a stylesheet loads: `url(…)` and `@import`. Those that only name a part of the page (`#clip`) are left out. */
export function scanStylesheet(css: string): string[] {
  if (!css.includes('url(') && !css.includes('@import')) return [];
  const addresses: string[] = [];
  for (const match of css.replace(COMMENT, '').matchAll(ADDRESS)) {
    const address = match.slice(1).find((group) => group !== undefined) ?? '';
    if (!address.startsWith('#')) addresses.push(address);
  }
  return addresses;
}

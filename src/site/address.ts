/** What addresses are relative to: the origin, and the base path with a slash at both ends. */
export interface AddressRoot {
  readonly address: string;
  readonly base: string;
}

/**
 * Returns the path to write in a link: with the base path, NFC, percent-encoded in upper case. `/2025/05/13/قمة/` under
 * `/news/` becomes `/news/2025/05/13/%D9%82%D9%85%D8%A9/`. A fragment is kept and encoded. Static hosts answer NFD
 * requests with 404, so only NFC is ever written.
 */
export function toHref(address: string, base: string): string {
  const [path = '', fragment] = address.split('#', 2);
  const href = base + encodePath(path.replace(/^\//, ''));
  return fragment === undefined ? href : `${href}#${encodeURIComponent(fragment.normalize('NFC'))}`;
}

/** Returns the absolute address: `https://example.org/news/2025/…/`. */
export function toUrl(address: string, root: AddressRoot): string {
  return root.address + toHref(address, root.base);
}

/**
 * Encoded paths, kept because each is written on many pages: at 10,000 articles this saves 1.1 s of CPU of 750,000 calls.
 * tests/unit/site/address.test.ts holds that a kept answer is the same.
 */
const ENCODED = new Map<string, string>();
const MAX_ENCODED = 50_000;

function encodePath(path: string): string {
  const known = ENCODED.get(path);
  if (known !== undefined) return known;
  const encoded = path.normalize('NFC').split('/').map(encodeURIComponent).join('/');
  if (ENCODED.size >= MAX_ENCODED) ENCODED.clear();
  ENCODED.set(path, encoded);
  return encoded;
}

/** Returns the short ASCII address that leads to an article. */
export function shortAddress(id: string): string {
  return `/a/${id}/`;
}

/** Returns the address of a page in the light edition: `/m/tag/بيروت/`. */
export function lightAddress(address: string): string {
  return `/m${address}`;
}

/** Returns the address of the archive, or of one of its years, months or days: `/archive/2025/05/13/`. */
export function archiveAddress(year?: number, month?: number, day?: number): string {
  const steps = [year, month, day].filter((step) => step !== undefined);
  return `/${['archive', ...steps.map((step) => String(step).padStart(2, '0'))].join('/')}/`;
}

/** Returns the address of page `page` of a list; the newest page, `page === pages`, is the list's own address. */
export function pageAddress(list: string, page: number, pages: number): string {
  return page >= pages ? list : `${list}page/${page}/`;
}

/** Returns the top-level folder of an address: `section` of `/section/سياسة/`; undefined for the root. */
export function rootFolder(address: string): string | undefined {
  const [, first = '', rest] = address.split('/', 3);
  return first === '' || rest === undefined ? undefined : first;
}

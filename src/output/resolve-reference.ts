import type { ReferenceKind } from './scan-page.ts';

/** Where an address leads: a file of the site, with a fragment or `''`; a error; or neither, when it leads elsewhere. */
export interface Resolution {
  readonly file?: string;
  readonly fragment?: string;
  /** What is wrong, ready to follow the address: `leads nowhere`. */
  readonly error?: string;
}

export interface SiteShape {
  /** `https://example.org`, or empty when the site has no address of its own. */
  readonly origin: string;
  /** `/` or `/sub/`. */
  readonly base: string;
  /** Paths of all files of the site as byte strings. */
  readonly files: ReadonlySet<string>;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const BAD_PERCENT = /%(?![0-9a-f]{2})/i;
const ELSEWHERE: Resolution = {};

/**
 * Returns where an address on a page leads. Addresses and paths are byte strings; `page` is the path of the page's file.
 *
 * Refused besides what leads nowhere: a folder without its slash (each visit would be redirected), letters that are not
 * percent-encoded, a name that is not NFC or not UTF-8, a path outside the base, `javascript:`, and anything a page
 * would load from another server.
 */
export function resolveReference(written: string, kind: ReferenceKind, page: string, site: SiteShape): Resolution {
  const address = written.trim();
  if (address === '') return kind === 'asset' ? { error: 'is empty' } : { file: page, fragment: '' };
  const local =
    site.origin !== '' && isUnder(address, site.origin) ? address.slice(site.origin.length) || '/' : address;
  if (SCHEME.test(local)) return resolveScheme(local, kind);
  if (local.startsWith('//')) return kind === 'asset' ? { error: 'is loaded from another server' } : ELSEWHERE;
  return resolveLocal(local, page, site);
}

function isUnder(address: string, origin: string): boolean {
  if (!address.startsWith(origin)) return false;
  const next = address.charAt(origin.length);
  return next === '' || next === '/' || next === '?' || next === '#';
}

function resolveScheme(address: string, kind: ReferenceKind): Resolution {
  const scheme = address.slice(0, address.indexOf(':')).toLowerCase();
  if (scheme === 'javascript' || scheme === 'vbscript') return { error: 'runs a script' };
  if (scheme === 'data')
    return kind === 'asset' ? ELSEWHERE : { error: 'is a data: address, which no reader can follow' };
  return kind === 'asset' ? { error: 'is loaded from another server' } : ELSEWHERE;
}

function resolveLocal(address: string, page: string, site: SiteShape): Resolution {
  if (!isEncoded(address)) return { error: 'is not percent-encoded' };
  if (BAD_PERCENT.test(address)) return { error: 'has a % that encodes nothing' };
  const hash = address.indexOf('#');
  const beforeHash = hash < 0 ? address : address.slice(0, hash);
  const fragment = hash < 0 ? '' : unescape(address.slice(hash + 1));
  const query = beforeHash.indexOf('?');
  const path = unescape(query < 0 ? beforeHash : beforeHash.slice(0, query));
  if (path === '') return { file: page, fragment };
  const error = nameError(path) ?? (fragment === '' ? undefined : nameError(fragment));
  if (error !== undefined) return { error };
  const absolute = path.startsWith('/') ? path : joinPath(site.base + folderOf(page), path);
  if (!absolute.startsWith(site.base)) {
    return absolute === site.base.slice(0, -1)
      ? { error: 'lacks the slash at its end' }
      : { error: `is outside the base path ${site.base}` };
  }
  return findFile(absolute.slice(site.base.length), fragment, site.files);
}

function findFile(path: string, fragment: string, files: ReadonlySet<string>): Resolution {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(file)) return { file, fragment };
  if (files.has(`${path}/index.html`)) return { error: 'lacks the slash at its end' };
  return { error: 'leads nowhere' };
}

/** An address may contain only printable ASCII. */
function isEncoded(address: string): boolean {
  for (let index = 0; index < address.length; index += 1) {
    const code = address.charCodeAt(index);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
}

/** Returns what is wrong with the letters of a decoded path or fragment, if anything is. */
export function nameError(bytes: string): string | undefined {
  if (isAscii(bytes)) return undefined;
  const text = Buffer.from(bytes, 'latin1').toString('utf8');
  if (text.includes('\uFFFD')) return 'is not UTF-8';
  return text === text.normalize('NFC') ? undefined : 'is not in the normal form NFC';
}

function isAscii(bytes: string): boolean {
  for (let index = 0; index < bytes.length; index += 1) if (bytes.charCodeAt(index) >= 0x80) return false;
  return true;
}

function folderOf(page: string): string {
  return page.slice(0, page.lastIndexOf('/') + 1);
}

function joinPath(folder: string, path: string): string {
  const names: string[] = [];
  for (const name of `${folder}${path}`.split('/').slice(1)) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return `/${names.join('/')}${/(?:^|\/)\.\.?$/.test(path) ? '/' : ''}`;
}

import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderListing } from './list-folder.ts';
import { nameFault, type Resolution, resolveReference, type SiteShape } from './resolve-reference.ts';
import { type FoundAddress, scanFeed } from './scan-feed.ts';
import { scanJson } from './scan-json.ts';
import { type ReferenceKind, scanPage } from './scan-page.ts';
import { scanStylesheet } from './scan-stylesheet.ts';
import { xmlFileFault } from './well-formed-xml.ts';

export interface VerifyOptions {
  /** `https://example.org`, or empty. */
  readonly origin: string;
  /** `/` or `/sub/`. */
  readonly base: string;
  /**
   * Addresses that must be there: `/2025/05/13/السلام/`, `/rss.xml`; without the base, not percent-encoded. No page may
   * be there that is not among them. Undefined: anything may.
   */
  readonly expected: Iterable<string> | undefined;
}

export interface VerifyResult {
  /** One line each, `path: what is wrong`; addresses first, each once, in the order of the paths. */
  readonly faults: readonly string[];
  readonly pages: number;
  readonly files: number;
}

/** A file that may be empty, because only its name counts. */
const MAY_BE_EMPTY = /(?:^|\/)\.nojekyll$/;
const XML_FILE = /\.(?:xml|svg|opml|xsl)$/;
const FEED_FILE = /\.(?:xml|opml)$/;
/** JSON whose addresses are looked up: feeds and the manifest; what a publisher puts into `public/` means other things. */
const PUBLISHED_JSON = /(?:^|\/)feed\.json$|\.webmanifest$/;
const JSON_FILE = /\.(?:json|webmanifest)$/;

/**
 * Reads a finished site once and returns every fault that prevents publishing: a link, fragment or asset
 * that leads nowhere, XML or JSON that does not parse, an empty file, a page that should be there and is not, or the
 * other way round.
 *
 * Everything is done on byte strings (latin-1 of the UTF-8), so no letter is decoded, and an address that occurs on
 * thousands of pages is resolved once: a page costs about a tenth of a millisecond.
 */
export function verifyOutput(root: string, listing: FolderListing, options: VerifyOptions): VerifyResult {
  const site: SiteShape = { origin: options.origin, base: options.base, files: new Set(listing.files) };
  const check = createCheck(root, site);
  for (const file of listing.files) check.file(file);
  check.fragments();
  if (options.expected !== undefined) check.expected(options.expected);
  return { faults: check.faults().map(toText), pages: check.pages(), files: listing.files.length };
}

/** One run over one site. */
function createCheck(root: string, site: SiteShape) {
  const faults: string[] = [];
  const addressFaults = new Map<string, { readonly first: string; last: string; more: number }>();
  /** Ids of each page that has any, as one text: `\nfirst\nsecond\n`. Joining also frees the page they were cut from. */
  const idsOf = new Map<string, string>();
  const known = { link: new Map<string, Resolution>(), asset: new Map<string, Resolution>() };
  /** Fragments of other pages, to be looked up when all pages are read: `file\nfragment` -> first page with it. */
  const wanted = new Map<string, string>();
  const read = createReader(root);
  let pages = 0;

  /** One address at fault on thousands of pages is one line: the first page and how many more. */
  const reportAddress = (file: string, fault: string): void => {
    const seen = addressFaults.get(fault);
    if (seen === undefined) addressFaults.set(fault, { first: file, last: file, more: 0 });
    else if (seen.last !== file) {
      seen.last = file;
      seen.more += 1;
    }
  };

  const resolve = (address: string, kind: ReferenceKind, file: string): Resolution => {
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

  const checkReference = (address: string, kind: ReferenceKind, file: string): void => {
    const { fault, file: target, fragment } = resolve(address, kind, file);
    if (fault !== undefined) reportAddress(file, `${toShown(address)} ${fault}`);
    else if (target !== undefined && fragment !== undefined && fragment !== '' && isFragmentHere(target, fragment)) {
      const key = `${target}\n${fragment}`;
      if (!wanted.has(key)) wanted.set(key, file);
    }
  };

  const checkPage = (file: string, html: string): void => {
    pages += 1;
    const { ids, dataBlocks } = scanPage(html, (address, kind) => checkReference(address, kind, file));
    if (ids.length > 0) idsOf.set(file, ownCopy(`\n${ids.join('\n')}\n`));
    for (const block of dataBlocks) {
      const fault = jsonFault(block);
      if (fault !== undefined) faults.push(`${file}: its JSON-LD does not parse: ${fault}`);
    }
    if (html.includes('<html') && !html.trimEnd().endsWith('</html>')) faults.push(`${file}: ends before </html>`);
  };

  const checkText = (file: string, bytes: Buffer): void => {
    if (!isUtf8(bytes)) faults.push(`${file}: is not UTF-8`);
    if (file.endsWith('.html')) checkPage(file, bytes.toString('latin1'));
    else if (file.endsWith('.css')) checkStylesheet(file, bytes.toString('latin1'));
    else checkData(file, bytes);
  };

  const checkStylesheet = (file: string, css: string): void => {
    for (const address of scanStylesheet(css)) checkReference(address, 'asset', file);
  };

  const checkAddresses = (file: string, found: readonly FoundAddress[]): void => {
    for (const { address, kind } of found) checkReference(address, kind, file);
  };

  const checkData = (file: string, bytes: Buffer): void => {
    const text = bytes.toString('latin1');
    const fault = XML_FILE.test(file) ? xmlFileFault(bytes) : jsonFault(text);
    if (fault !== undefined) faults.push(`${file}: does not parse: ${toBytes(fault)}`);
    else if (file.endsWith('.svg')) idsOf.set(file, svgIds(text));
    else if (FEED_FILE.test(file)) checkAddresses(file, scanFeed(text));
    else if (PUBLISHED_JSON.test(file)) checkAddresses(file, scanJson(JSON.parse(text)));
  };

  return {
    faults: () => [
      ...[...addressFaults].map(
        ([fault, { first, more }]) => `${first}: ${fault}${more === 0 ? '' : `, there and on ${more} more`}`,
      ),
      ...faults,
    ],
    pages: () => pages,
    file(file: string): void {
      const name = nameFault(file);
      if (name !== undefined) faults.push(`${file}: its name ${name}`);
      const isText = /\.(?:html|css)$/.test(file) || XML_FILE.test(file) || JSON_FILE.test(file);
      if (!isText) {
        if (isEmptyFile(root, file) && !MAY_BE_EMPTY.test(file)) faults.push(`${file}: is empty`);
        return;
      }
      const bytes = read(file);
      if (bytes.length === 0) faults.push(`${file}: is empty`);
      else checkText(file, bytes);
    },
    fragments(): void {
      for (const [key, page] of wanted) {
        const cut = key.lastIndexOf('\n');
        const ids = idsOf.get(key.slice(0, cut)) ?? '';
        const fragment = key.slice(cut + 1);
        if (!ids.includes(`\n${fragment}\n`)) faults.push(`${page}: #${fragment} of ${key.slice(0, cut)} is not there`);
      }
    },
    expected(addresses: Iterable<string>): void {
      const demanded = new Set([...addresses].map(fileOf));
      for (const file of demanded) {
        if (!site.files.has(file)) faults.push(`${file}: should have been written and was not`);
      }
      for (const file of site.files) {
        if (file.endsWith('.html') && !demanded.has(file)) faults.push(`${file}: was written and no list has it`);
      }
    },
  };
}

/** `#top` is always there (HTML standard, 7.4.6.4); a fragment means something only in pages and pictures. */
function isFragmentHere(target: string, fragment: string): boolean {
  return (
    (target.endsWith('.html') && fragment.toLowerCase() !== 'top' && !fragment.startsWith(':~:')) ||
    target.endsWith('.svg')
  );
}

function fileOf(address: string): string {
  const path = toBytes(address).replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function svgIds(svg: string): string {
  const ids = [...svg.matchAll(/\sid\s*=\s*["']([^"']*)["']/g)].map((match) => match[1] ?? '');
  return ownCopy(`\n${ids.join('\n')}\n`);
}

function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Returns a function that reads a file into a buffer used again and again: the bytes hold until the next call. */
function createReader(root: string): (file: string) => Buffer {
  let buffer = Buffer.allocUnsafe(1 << 20);
  const prefix = `${toBytes(root)}/`;
  return (file) => {
    const descriptor = openSync(Buffer.from(prefix + file, 'latin1'), 'r');
    try {
      let length = readSync(descriptor, buffer, 0, buffer.length, 0);
      if (length === buffer.length) {
        const size = fstatSync(descriptor).size;
        if (size >= buffer.length) buffer = Buffer.allocUnsafe(size + 1);
        length = readSync(descriptor, buffer, 0, buffer.length, 0);
      }
      return buffer.subarray(0, length);
    } finally {
      closeSync(descriptor);
    }
  };
}

function isEmptyFile(root: string, file: string): boolean {
  return statSync(join(root, toText(file))).size === 0;
}

/** Returns the same text in memory of its own: a piece cut from a page would keep the whole page. */
function ownCopy(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('latin1');
}

/** Returns an address as a person reads it; one that is not encoded as it should be stays as it is written. */
function toShown(address: string): string {
  const shown = /^[!-~]*$/.test(address) ? unescape(address) : address;
  return shown.length > 400 ? `${shown.slice(0, 400)}…` : shown;
}

function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function toText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

import { isUtf8 } from 'node:buffer';
import { toBytes, toText } from './byte-text.ts';
import { createLightPairs, firstPart, type LightPairs } from './light-pairs.ts';
import type { FolderListing } from './list-folder.ts';
import { createReferenceCheck, type ReferenceCheck } from './reference-check.ts';
import { nameError, type SiteShape } from './resolve-reference.ts';
import { type FoundAddress, scanFeed } from './scan-feed.ts';
import { scanJson } from './scan-json.ts';
import { scanPage } from './scan-page.ts';
import { scanStylesheet } from './scan-stylesheet.ts';
import { createFileReader, isEmptyFile } from './site-file-reader.ts';
import { xmlFileError } from './well-formed-xml.ts';

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
  /** Files that a build before has verified, and to whose references nothing has happened since: byte strings. */
  readonly verified?: ReadonlySet<string>;
}

export interface VerifyResult {
  /** One line each, `path: what is wrong`; addresses first, each once, in the order of the paths. */
  readonly errors: readonly string[];
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
 * Reads a finished site once and returns every error that prevents publishing: a link, fragment or asset
 * that leads nowhere, XML or JSON that does not parse, an empty file, a page that should be there and is not, or the
 * other way round.
 *
 * Everything is done on byte strings (latin-1 of the UTF-8), so no letter is decoded, and an address that occurs on
 * thousands of pages is resolved once: a page costs about a tenth of a millisecond.
 */
export function verifyOutput(root: string, listing: FolderListing, options: VerifyOptions): VerifyResult {
  const site: SiteShape = { origin: options.origin, base: options.base, files: new Set(listing.files) };
  const references = createReferenceCheck(site);
  const check: SiteCheck = {
    root,
    site,
    references,
    lightPairs: createLightPairs(site),
    read: createFileReader(root),
    errors: [],
  };
  const { verified = new Set() } = options;
  for (const file of listing.files) if (!verified.has(file)) checkFile(file, check);
  for (const file of references.targets())
    if (verified.has(file)) references.addIds(file, idsOf(file, check.read(file)));
  check.errors.push(...references.missingFragments());
  check.errors.push(...check.lightPairs.errors((file) => check.read(file).toString('latin1')));
  if (options.expected !== undefined) checkExpected(options.expected, check);
  const pages = listing.files.filter((file) => file.endsWith('.html')).length;
  return { errors: [...references.errors(), ...check.errors].map(toText), pages, files: listing.files.length };
}

/** Errors of single files; what they refer to goes to `references`. */
interface SiteCheck {
  readonly root: string;
  readonly site: SiteShape;
  readonly references: ReferenceCheck;
  readonly lightPairs: LightPairs;
  readonly read: (file: string) => Buffer;
  readonly errors: string[];
}

function checkFile(file: string, check: SiteCheck): void {
  const { root, errors } = check;
  const name = nameError(file);
  if (name !== undefined) errors.push(`${file}: its name ${name}`);
  const isText = /\.(?:html|css)$/.test(file) || XML_FILE.test(file) || JSON_FILE.test(file);
  if (!isText) {
    if (isEmptyFile(root, file) && !MAY_BE_EMPTY.test(file)) errors.push(`${file}: is empty`);
    return;
  }
  const bytes = check.read(file);
  if (bytes.length === 0) errors.push(`${file}: is empty`);
  else checkText(file, bytes, check);
}

function checkText(file: string, bytes: Buffer, check: SiteCheck): void {
  if (!isUtf8(bytes)) check.errors.push(`${file}: is not UTF-8`);
  if (file.endsWith('.html')) checkPage(file, bytes.toString('latin1'), check);
  else if (file.endsWith('.css')) checkStylesheet(file, bytes.toString('latin1'), check);
  else checkData(file, bytes, check);
}

function checkPage(file: string, html: string, { references, lightPairs, errors }: SiteCheck): void {
  const marks = scanPage(html, (address, kind) => references.check(address, kind, file));
  references.addIds(file, marks.ids);
  lightPairs.add(file, marks);
  for (const block of marks.dataBlocks) {
    const error = jsonError(block);
    if (error !== undefined) errors.push(`${file}: its JSON-LD does not parse: ${error}`);
  }
  if (html.includes('<html') && !html.trimEnd().endsWith('</html>')) errors.push(`${file}: ends before </html>`);
}

function checkStylesheet(file: string, css: string, { references }: SiteCheck): void {
  for (const address of scanStylesheet(css)) references.check(address, 'asset', file);
}

function checkData(file: string, bytes: Buffer, { references, errors }: SiteCheck): void {
  const text = bytes.toString('latin1');
  const error = XML_FILE.test(file) ? xmlFileError(bytes) : jsonError(text);
  const checkAddresses = (found: readonly FoundAddress[]): void => {
    for (const { address, kind } of found) references.check(address, kind, file);
  };
  if (error !== undefined) errors.push(`${file}: does not parse: ${toBytes(error)}`);
  else if (file.endsWith('.svg')) references.addIds(file, svgIds(text));
  else if (FEED_FILE.test(file)) checkAddresses(scanFeed(text));
  else if (PUBLISHED_JSON.test(file)) checkAddresses(scanJson(JSON.parse(text)));
}

/** Compares the files that are there with those that must be. */
function checkExpected(addresses: Iterable<string>, { site, errors }: SiteCheck): void {
  const demanded = new Set([...addresses].map(fileOf));
  for (const file of demanded) {
    if (!site.files.has(file)) errors.push(`${file}: should have been written and was not`);
  }
  for (const file of site.files) {
    const first = firstPart(file, site) ?? file;
    if (file.endsWith('.html') && !demanded.has(file) && !demanded.has(first))
      errors.push(`${file}: was written and no list has it`);
  }
}

function fileOf(address: string): string {
  const path = toBytes(address).replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Returns the ids of a page or picture, which fragments may name. */
export function idsOf(file: string, bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1');
  return file.endsWith('.svg') ? svgIds(text) : scanPage(text, () => undefined).ids;
}

function svgIds(svg: string): string[] {
  return [...svg.matchAll(/\sid\s*=\s*["']([^"']*)["']/g)].map((match) => match[1] ?? '');
}

function jsonError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

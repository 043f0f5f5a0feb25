import { says } from '#messages/says.ts';
import { toText } from './byte-text.ts';
import type { KeptFiles, StagedEntry } from './kept-files.ts';
import { type FolderListing, listFolder } from './list-folder.ts';
import { OutputError } from './output-error.ts';
import { completeOutput, publishOutput } from './publish-output.ts';
import { ADDRESSES_FILE, type SiteOwner, writeAddresses } from './published-addresses.ts';
import { FILES_LIST } from './site-files.ts';
import { OWNERS, type StageLedger } from './stage-ledger.ts';
import type { StagedOutput } from './stage-output.ts';
import { syncOutput } from './sync-output.ts';
import { verifiedBefore } from './verified-before.ts';
import { verifyOutput } from './verify-output.ts';
import { verifySearch } from './verify-search.ts';

/** Maximum number of errors printed. */
const MAX_SHOWN = 20;

/** What a staged site is compared with before it replaces the old one, and how. */
export interface SitePromises {
  /** The newspaper's identity: replacing another one's site is reported. */
  readonly owner?: SiteOwner;
  /** The target becomes a link to a release folder, switched atomically. Default: a plain folder. */
  readonly link?: boolean;
  /** Articles of this build, id -> permalink, saved in the site. Called when the pages are written. */
  readonly addresses?: () => Promise<Iterable<readonly [id: string, permalink: string]>>;
  /** The owners of the site's files; a file with two owners stops the build. */
  readonly ledger?: StageLedger;
  /**
   * Required addresses, including all pages; NFC, without base, not percent-encoded: `/`, `/2025/05/13/السلام/`,
   * `/rss.xml`.
   */
  readonly expected?: () => Promise<Iterable<string>>;
  /** Returns, just before the swap, whether the content folder is unchanged since it was read. */
  readonly stillCurrent?: () => Promise<boolean>;
  /** The files of the site in place, of which the ledger has taken some over. */
  readonly kept?: KeptFiles;
  /** Called when the site begins to be verified, and when it begins to be put in place. */
  readonly enter?: (phase: 'verify' | 'publish') => void;
  /** What the build was made of, for the next one. */
  readonly note?: (files: { readonly made: number; readonly kept: number }) => string;
  /**
   * Writes further files into the finished folder (compressed copies, files for hosts), by the ledger where there is one;
   * they are synced and published with the rest. `files` are those that are there.
   */
  readonly beforeSwap?: (folder: string, files: readonly string[]) => Promise<void>;
}

/** Where a site is served. */
export interface SitePlace {
  /** `https://example.org`, or empty. */
  readonly origin: string;
  /** `/` or `/sub/`. */
  readonly base: string;
}

/**
 * Verifies a staged site, brings it to the disk and replaces the target with it. Returns the number of its pages and a
 * line for whatever is not as it was. Errors are thrown as one `OutputError` whose message is meant for a publisher; the
 * old site is unchanged then.
 */
export async function putInPlace(
  output: StagedOutput,
  promises: SitePromises,
  { origin, base }: SitePlace,
): Promise<{ readonly pages: number; readonly lines: readonly string[] }> {
  const { folder } = output;
  const { ledger, owner, link = false } = promises;
  promises.enter?.('verify');
  const written = listFolder(folder);
  if (ledger !== undefined) claimOthers(written.files, ledger);
  ledger?.assertSingleOwners();
  const listing = promises.addresses === undefined ? written : withFile(written, ADDRESSES_FILE);
  if (promises.addresses !== undefined) await writeAddresses(folder, await promises.addresses(), owner);
  const expected = await promises.expected?.();
  const verified =
    promises.kept === undefined || ledger === undefined
      ? new Set<string>()
      : verifiedBefore(listing.files, { folder, entries: ledger.entries(), kept: promises.kept });
  const result = verifyOutput(folder, listing, { origin, base, expected, verified });
  const errors = [...result.errors, ...(await verifySearch(folder))];
  if (errors.length > 0) throw outputError(errors);
  promises.enter?.('publish');
  const names = listing.files.map(toText);
  await promises.beforeSwap?.(folder, names);
  ledger?.assertSingleOwners();
  const complete = await completeOutput(
    output,
    ledger === undefined ? undefined : [...names, ...ledger.entries().keys()],
  );
  await syncOutput(folder);
  if (promises.stillCurrent !== undefined && !(await promises.stillCurrent())) {
    throw new OutputError(says('content-changed'));
  }
  const lines = await publishOutput(complete, { link, owner });
  if (ledger !== undefined) {
    const entries = finalEntries(listing.files, ledger);
    const kept = [...entries.values()].filter(({ known }) => known !== undefined).length;
    promises.kept?.save(entries, promises.note?.({ made: entries.size - kept, kept }));
  }
  return { pages: result.pages, lines };
}

/** All files of the build: those of the ledger, and others, which have no key. */
function finalEntries(verified: readonly string[], ledger: StageLedger): ReadonlyMap<string, StagedEntry> {
  const entries = ledger.entries();
  const paths = verified.map(toText);
  const known = new Set(paths);
  const late = [...entries].filter(([path]) => !known.has(path));
  return new Map<string, StagedEntry>([
    ...paths.map((path) => [path, entries.get(path) ?? { key: '' }] as const),
    ...late.map(([path, entry]) => [path, { ...entry, isLate: true }] as const),
    [FILES_LIST, { key: '', isLate: true }],
  ]);
}

function withFile({ files, folders }: FolderListing, file: string): FolderListing {
  return { files: [...files, file].sort(), folders };
}

/** Claims the remaining files: of Astro's compiler, and of integrations of the project. */
function claimOthers(files: readonly string[], ledger: StageLedger): void {
  for (const bytes of files) {
    const path = toText(bytes);
    if (ledger.ownerOf(path) === undefined)
      ledger.claim(path, path.startsWith('_assets/') ? OWNERS.assets : 'an integration of the project');
  }
}

function outputError(errors: readonly string[]): OutputError {
  const more = errors.length - MAX_SHOWN;
  const shown = errors.slice(0, MAX_SHOWN);
  return new OutputError(
    says('site-broken', { count: errors.length }),
    more > 0 ? [...shown, `and ${more} more`] : shown,
  );
}

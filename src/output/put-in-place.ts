import { listFolder } from './list-folder.ts';
import { OutputError } from './output-error.ts';
import { completeOutput, publishOutput } from './publish-output.ts';
import { type SiteOwner, writeAddresses } from './published-addresses.ts';
import { OWNERS, type StageLedger } from './stage-ledger.ts';
import type { StagedOutput } from './stage-output.ts';
import { syncOutput } from './sync-output.ts';
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
  /**
   * Writes further files into the finished folder (compressed copies, files for hosts), which are synced and published
   * with the rest.
   */
  readonly beforeSwap?: (folder: string) => Promise<void>;
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
  if (ledger !== undefined) claimOthers(folder, ledger);
  ledger?.assertSingleOwners();
  if (promises.addresses !== undefined) await writeAddresses(folder, await promises.addresses(), owner);
  const expected = await promises.expected?.();
  const verified = verifyOutput(folder, listFolder(folder), { origin, base, expected });
  const errors = [...verified.errors, ...(await verifySearch(folder))];
  if (errors.length > 0) throw outputError(errors);
  await promises.beforeSwap?.(folder);
  ledger?.assertSingleOwners();
  const complete = await completeOutput(output);
  await syncOutput(folder);
  if (promises.stillCurrent !== undefined && !(await promises.stillCurrent())) {
    throw new OutputError('The content changed while the site was being built; nothing was published. Build again.');
  }
  return { pages: verified.pages, lines: await publishOutput(complete, { link, owner }) };
}

/** Claims the remaining files: of Astro's compiler, and of integrations of the project. */
function claimOthers(folder: string, ledger: StageLedger): void {
  for (const bytes of listFolder(folder).files) {
    const path = Buffer.from(bytes, 'latin1').toString('utf8');
    if (ledger.ownerOf(path) === undefined)
      ledger.claim(path, path.startsWith('_assets/') ? OWNERS.assets : 'an integration of the project');
  }
}

function outputError(errors: readonly string[]): OutputError {
  const more = errors.length - MAX_SHOWN;
  const shown = errors.slice(0, MAX_SHOWN);
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  return new OutputError(
    `The built site has ${count}; nothing was published, the old site is unchanged.`,
    more > 0 ? [...shown, `and ${more} more`] : shown,
  );
}

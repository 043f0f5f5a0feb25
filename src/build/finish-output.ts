import { statSync } from 'node:fs';
import { join } from 'node:path';
import { presentArticles } from '#articles/present-articles.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { NO_JEKYLL, toHostFiles } from '#hosts/host-files.ts';
import { hostWarnings } from '#hosts/host-limits.ts';
import type { HostFile, HostSite } from '#hosts/host-site.ts';
import { pageAddresses } from '#lists/page-addresses.ts';
import { frameOrigins } from '#markdown/frame-origins.ts';
import type { Said } from '#messages/message.ts';
import { toText } from '#output/byte-text.ts';
import { listFolder } from '#output/list-folder.ts';
import { precompress } from '#output/precompress.ts';
import { createStageLedger, OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { lightAddress, rootFolder } from '#site/address.ts';
import { activeServices } from '#site/services.ts';

/** Input for the files for hosts. */
type FinishedEdition = Pick<EditionSnapshot, 'edition' | 'now' | 'drafts' | 'openParts'>;

/**
 * Writes files for hosts into a finished site, and compressed files if enabled. Returns a warning for each exceeded
 * limit of a host. `names` are the files that are there.
 */
export async function finishOutput(
  folder: string,
  snapshot: FinishedEdition,
  ledger: StageLedger = createStageLedger(),
  names: readonly string[] = listFolder(folder).files.map(toText),
): Promise<Said[]> {
  const files = toHostFiles(hostSite(snapshot));
  for (const { path, text } of files) {
    // The publisher's own file has the same content.
    if (path === NO_JEKYLL && ledger.ownerOf(path) !== undefined) continue;
    ledger.write(folder, { path, owner: OWNERS.hosts }, text);
  }
  if (snapshot.edition.settings.site.precompress) await precompress(folder, ledger);
  const entries = ledger.entries();
  return hostWarnings(siteSize(folder, new Set([...names, ...entries.keys()]), { hostFiles: files, entries }));
}

function hostSite(snapshot: FinishedEdition): HostSite {
  const { settings, pages } = snapshot.edition;
  const present = presentArticles(snapshot);
  const published = present.filter(({ withdrawn }) => withdrawn === undefined);
  const addresses = [
    ...pageAddresses(settings, { published, present, pages }),
    ...present.map(({ permalink }) => permalink),
    ...(settings.site.light === 'none' ? [] : [lightAddress('/')]),
  ];
  return {
    site: settings.site,
    redirects: settings.redirects,
    pageFolders: [...new Set(addresses.flatMap((address) => rootFolder(address) ?? []))].sort(),
    frames: frameOrigins([
      ...published.flatMap(({ file }) => snapshot.openParts.get(file) ?? []),
      ...pages.flatMap(({ body }) => body.parts),
    ]),
    services: activeServices(settings.site).map(({ needs }) => needs),
    updated: published[0]?.datePublished.epoch,
  };
}

function siteSize(
  folder: string,
  names: ReadonlySet<string>,
  {
    hostFiles,
    entries,
  }: { readonly hostFiles: readonly HostFile[]; readonly entries: ReturnType<StageLedger['entries']> },
) {
  const lines = (path: string): string[] =>
    (hostFiles.find((file) => file.path === path)?.text ?? '').split('\n').filter((line) => line !== '');
  let bytes = 0;
  let largest: { path: string; bytes: number } | undefined;
  for (const path of names) {
    // Sequentially: passing each of a hundred thousand files to another thread takes longer than the work.
    const size = entries.get(path)?.known?.size ?? statSync(join(folder, path)).size;
    bytes += size;
    if (largest === undefined || size > largest.bytes) largest = { path, bytes: size };
  }
  const redirects = lines('_redirects');
  return {
    files: names.size,
    lightFiles: [...names].filter((name) => name.startsWith('m/')).length,
    bytes,
    largest,
    redirects: redirects.length,
    longestRedirect: redirects.reduce((longest, { length }) => Math.max(longest, length), 0),
    headerRules: lines('_headers').filter((line) => !line.startsWith(' ')).length,
  };
}

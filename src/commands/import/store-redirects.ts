import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#articles/article.ts';
import { parseStaticPage } from '#articles/static-page.ts';
import { readSettingsFile } from '#content/content-folder.ts';
import { sitePublicFolder } from '#content/public-files.ts';
import { walkContent } from '#content/walk-content.ts';
import { writeContentFile } from '#content/write-content-file.ts';
import { addRedirects } from '#importers/write/add-redirects.ts';
import { pageAddresses } from '#lists/page-addresses.ts';
import { TAKEN_SLUGS } from '#lists/site-pages.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { createPathLedger, fileOfAddress } from '#output/path-ledger.ts';
import { toRedirect as normalizeRedirect } from '#site/redirect.ts';
import type { ImportRun } from './import-run.ts';

/** Used where the body is not needed. */
const NO_BODY: ParsedBody = { body: { parts: [], text: '' }, headings: [], wordCount: 0, opening: '', diagnostics: [] };

/** Old addresses lead to the new ones. A row that is there already, whoever wrote it, stays as it is. */
export async function storeRedirects(run: ImportRun): Promise<void> {
  const { args, io, settings } = run;
  const written = new Set(settings.redirects.map(({ from }) => from));
  const redirects = run.redirects.filter(({ from, to }) => !written.has(normalizeRedirect({ from, to }).from));
  if (redirects.length === 0) return;
  const text = readSettingsFile(args.content, 'redirects') ?? '';
  const ledger = createPathLedger();
  for (const address of [...occupiedAddresses(run), ...written]) ledger.claim(fileOfAddress(address), address);
  const added = redirects.filter(
    ({ from, to }) => ledger.claim(fileOfAddress(normalizeRedirect({ from, to }).from), from) === undefined,
  );
  if (added.length === 0) return;
  await writeContentFile(
    args.content,
    { path: 'redirects.yaml', text: addRedirects(text, added) },
    { force: true, dryRun: args.dryRun },
  );
  io.print(
    textOf(says(args.dryRun ? 'import-redirects/dry' : 'import-redirects', { count: added.length }), io.show.language),
  );
}

/**
 * Every address that a redirect may not take: of pages, lists, files and articles, old and new. One file after the other
 * is read: the texts of all would not fit into memory.
 */
function occupiedAddresses({ args, settings, parser, passed, io }: ImportRun): ReadonlySet<string> {
  const known = new Set(passed.map(({ file }) => file));
  const paths = walkContent(args.content, () => undefined).filter((path) => /\.md$/i.test(path));
  const read = (disk: string) => ({
    path: disk.normalize('NFC'),
    text: readFileSync(join(args.content, disk), 'utf8'),
  });
  const present: Article[] = [
    ...paths
      .filter((path) => path.startsWith('articles/') && !known.has(path.normalize('NFC')))
      .flatMap((path) => parser.parse(read(path), { body: NO_BODY }).article ?? []),
    ...passed,
  ];
  const pages = paths
    .filter((path) => path.startsWith('pages/'))
    .flatMap((path) => {
      const file = read(path);
      const { page, faulty } = parseStaticPage(file, { taken: TAKEN_SLUGS, body: NO_BODY });
      return faulty ? [] : [page];
    });
  return new Set([
    ...pageAddresses({ ...settings, redirects: [] }, { published: present, present, pages }),
    ...present.map(({ permalink }) => permalink),
    ...sitePublicFolder(io.projectFolder).files.map(({ address }) => address),
  ]);
}

import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#diagnostics/shorten.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';
import { hostFilePaths } from '#hosts/host-files.ts';
import { says } from '#messages/says.ts';
import { createPathLedger, describeConflict, fileOfAddress, type PathConflict } from '#output/path-ledger.ts';
import { reservedPaths } from '#output/stage-ledger.ts';
import type { CheckInput } from './check-input.ts';
import { plannedFiles } from './planned-files.ts';
import { redirectRow } from './redirect-row.ts';
import { toDiagnostic } from './to-diagnostic.ts';

const REDIRECTS = 'redirects.yaml';
const TOP = { line: 1, column: 1 };

/**
 * Returns an error for each redirect, file of `public/` and page of `src/pages` whose output file is also written by
 * something else. Conflicts that only show during a build are detected by its ledger.
 */
export function fileOwners(input: CheckInput): Diagnostic[] {
  const { settings, publicFiles = [] } = input.edition;
  const redirects = input.incomplete.includes('redirects') ? [] : settings.redirects;
  const ledger = createPathLedger();
  for (const { path, owner } of reservedPaths(hostFilePaths(settings.site))) ledger.reserve(path, owner);
  for (const { path, owner } of plannedFiles(input)) ledger.claim(path, owner);
  const rows = createRows(input);
  return [
    ...redirects.flatMap(({ from }, index) => {
      const conflict = ledger.claim(fileOfAddress(from), rows.owner(index));
      if (conflict === undefined) return [];
      const said = says('redirect-taken', { conflict: describe(conflict, rows), address: shorten(from) });
      return [toDiagnostic({ file: REDIRECTS }, rows.position(index), said)];
    }),
    ...publicFiles.flatMap((address) => {
      const file = `public${address}`;
      const conflict = ledger.claim(fileOfAddress(address), file);
      // An empty marker file for GitHub Pages: its content is the same, whoever writes it.
      if (conflict === undefined || address === '/.nojekyll') return [];
      const said = says('file-taken', { conflict: describe(conflict, rows), file });
      return [toDiagnostic({ file }, TOP, said)];
    }),
    ...(input.addedPages ?? []).flatMap(({ address, file }) => {
      const conflict = ledger.claim(fileOfAddress(address), file);
      if (conflict === undefined) return [];
      const said = says('file-taken', { conflict: describe(conflict, rows), file });
      return [toDiagnostic({ file }, TOP, said)];
    }),
    ...(settings.site.precompress ? publicFiles : []).flatMap((address) => {
      const plain = fileOfAddress(address).replace(/\.(?:br|gz)$/, '');
      const owner = plain === fileOfAddress(address) ? undefined : ledger.ownerOf(plain);
      if (owner === undefined) return [];
      const file = `public${address}`;
      const said = says('file-taken/packed', { plain, owner, packed: fileOfAddress(address), file });
      return [toDiagnostic({ file }, TOP, said)];
    }),
  ];
}

interface RedirectRows {
  /** Owner of a redirect's file in the ledger: its index, because line numbers are only needed for messages. */
  owner(index: number): string;
  /** The owner as shown in messages. */
  name(owner: string): string;
  position(index: number): { line: number; column: number };
}

function createRows({ edition, texts }: CheckInput): RedirectRows {
  const { redirects } = edition.settings;
  let document: ReturnType<typeof readYaml> | undefined;
  const position = (index: number): { line: number; column: number } => {
    document ??= readYaml(texts.get(REDIRECTS) ?? '', { firstLine: 1 });
    return document.valuePosition([redirectRow(document.value, redirects[index]), 'from']);
  };
  const prefix = `${REDIRECTS} #`;
  return {
    owner: (index) => `${prefix}${index}`,
    name: (owner) =>
      owner.startsWith(prefix) ? `${REDIRECTS} line ${position(Number(owner.slice(prefix.length))).line}` : owner,
    position,
  };
}

function describe(conflict: PathConflict, { name }: RedirectRows): string {
  return describeConflict(conflict, ({ path, owner }) => ({ path: shorten(path), owner: name(owner) }));
}

import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';
import { editionAddressBook } from '#lists/edition-address-book.ts';
import { rootFeedFiles } from '#lists/root-files.ts';
import { SITE_FILES } from '#lists/site-pages.ts';
import { shorten } from '#markdown/shorten.ts';
import type { AddressRoot } from '#site/address.ts';
import { toRedirect } from '#site/parse-settings.ts';
import type { Redirect } from '#site/site.ts';
import type { CheckInput } from './check-input.ts';
import { linkAdvice } from './link-advice.ts';
import type { LinkTargets } from './link-targets.ts';
import { toDiagnostic } from './to-diagnostic.ts';

const FILE = 'redirects.yaml';

/** Returns an error for each old address that is not free, and for each that leads to no page. */
export function redirectTargets(input: CheckInput, targets: LinkTargets): Diagnostic[] {
  const { edition, texts } = input;
  const { redirects } = edition.settings;
  if (redirects.length === 0) return [];
  const report = (index: number, key: keyof Redirect, fault: { rule: string; message: string }): Diagnostic => {
    const document = readYaml(texts.get(FILE) ?? '', { firstLine: 1 });
    const row = rowOf(document.value, redirects[index]);
    return toDiagnostic({ file: FILE }, document.valuePosition([row, key]), fault);
  };
  const takenAdvice = createTakenTest(input);
  return redirects.flatMap(({ from, to }, index) => [
    ...takenAdvice(from).map((message) => report(index, 'from', { rule: 'redirect-taken', message })),
    ...targetErrors(to, edition.settings.site, targets).map((fault) => report(index, 'to', fault)),
  ]);
}

/** The row of the file that a redirect was read from: rows that need no redirect are left out of the settings. */
function rowOf(rows: unknown, redirect: Redirect | undefined): number {
  if (!Array.isArray(rows)) return 0;
  return rows.findIndex(
    (row: unknown) =>
      typeof row === 'object' &&
      row !== null &&
      'from' in row &&
      typeof row.from === 'string' &&
      toRedirect({ from: row.from, to: '' }).from === redirect?.from,
  );
}

/** Returns a function that says what stands at an old address already, or above it. */
function createTakenTest({ edition, now, drafts }: CheckInput): (from: string) => string[] {
  const { settings, publicFiles = [] } = edition;
  const free = editionAddressBook({ edition: { ...edition, settings: { ...settings, redirects: [] } }, now, drafts });
  const files = new Set([
    ...settings.redirects.map(({ from }) => from),
    ...rootFeedFiles(settings.site),
    ...SITE_FILES,
    ...publicFiles,
  ]);
  return (from) => {
    const shown = shorten(from);
    const isPage = !('fault' in free.resolve({ written: from }, FILE));
    const above = fileAbove(from, files);
    return [
      ...(isPage ? [`${shown} is the address of a page of this site. Take the redirect out, or move the page.`] : []),
      ...(above === undefined
        ? []
        : [`${shown} lies inside ${shorten(above)}, which is a file and no folder. Take one of them out.`]),
    ];
  };
}

/** The file that an address would need to be a folder. */
function fileAbove(address: string, files: ReadonlySet<string>): string | undefined {
  const steps = address.split('/').filter((step) => step !== '');
  return steps
    .slice(0, -1)
    .map((_step, index) => `/${steps.slice(0, index + 1).join('/')}`)
    .find((path) => files.has(path));
}

function targetErrors(
  to: string,
  site: AddressRoot,
  { book, excused }: LinkTargets,
): { rule: string; message: string }[] {
  const own = ownAddress(to, site);
  const result = own === undefined ? { address: to } : book.resolve({ written: own }, FILE);
  if (!('fault' in result) || excused(to, FILE)) return [];
  const message = `"${shorten(to)}" leads nowhere. ${linkAdvice('', result.fault)}`;
  return [{ rule: `redirect-${result.fault}`, message }];
}

/** The path of an address of this site, also where its origin is written out; undefined for another site's. */
function ownAddress(to: string, site: AddressRoot): string | undefined {
  if (to.startsWith('/')) return to;
  const url = URL.parse(to);
  return url?.origin === site.address && url.pathname.startsWith(site.base)
    ? `/${url.pathname.slice(site.base.length)}${url.hash}`
    : undefined;
}

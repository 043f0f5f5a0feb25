import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#diagnostics/shorten.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import type { AddressRoot } from '#site/address.ts';
import type { Redirect } from '#site/site.ts';
import type { CheckInput } from './check-input.ts';
import type { LinkTargets } from './link-targets.ts';
import { redirectRow } from './redirect-row.ts';
import { toDiagnostic } from './to-diagnostic.ts';

const FILE = 'redirects.yaml';

/** Returns an error for each redirect without a target. */
export function redirectTargets(input: CheckInput, targets: LinkTargets): Diagnostic[] {
  const { edition, texts } = input;
  const { redirects } = edition.settings;
  if (redirects.length === 0) return [];
  const report = (index: number, key: keyof Redirect, error: SaidByRule): Diagnostic => {
    const document = readYaml(texts.get(FILE) ?? '', { firstLine: 1 });
    const row = redirectRow(document.value, redirects[index]);
    return toDiagnostic({ file: FILE }, document.valuePosition([row, key]), error);
  };
  return redirects.flatMap(({ to }, index) =>
    targetErrors(to, edition.settings.site, targets).map((error) => report(index, 'to', error)),
  );
}

function targetErrors(to: string, site: AddressRoot, { links, maybeValid }: LinkTargets): SaidByRule[] {
  const own = ownAddress(to, site);
  const result = own === undefined ? { address: to } : links.resolve({ written: own }, FILE);
  if (!('error' in result) || maybeValid(to, FILE)) return [];
  return [says(`redirect-${result.error}`, { written: shorten(to) })];
}

/** Returns the path of an address of this site, relative or absolute; undefined for other sites. */
function ownAddress(to: string, site: AddressRoot): string | undefined {
  if (to.startsWith('/')) return to;
  const url = URL.parse(to);
  return url?.origin === site.address && url.pathname.startsWith(site.base)
    ? `/${url.pathname.slice(site.base.length)}${url.hash}`
    : undefined;
}

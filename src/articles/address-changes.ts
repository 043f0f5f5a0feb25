import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import type { Redirect } from '#site/site.ts';

/** What the comparison needs to know about an article of this build. */
export interface CurrentAddress {
  readonly id: string;
  readonly permalink: string;
  readonly file: string;
  readonly withdrawn?: unknown;
}

/**
 * Returns an error for each article that the last published build had and this one lacks, or whose address changed,
 * unless `redirects.yaml` covers the old address or the article is marked as withdrawn. A published address must always
 * lead somewhere.
 *
 * `previous` maps id to permalink in the published site; drafts and scheduled articles are not in `current`.
 */
export function compareAddresses(
  previous: ReadonlyMap<string, string>,
  current: Iterable<CurrentAddress>,
  redirects: readonly Redirect[],
): Diagnostic[] {
  const byId = new Map([...current].map((article) => [article.id, article]));
  const taken = new Set([...byId.values()].map((article) => article.permalink));
  const covered = new Set(redirects.map((redirect) => toComparable(redirect.from)));
  const diagnostics: Diagnostic[] = [];
  for (const [id, address] of previous) {
    const article = byId.get(id);
    // Another article may now have the old address: then the link works, but shows the wrong article.
    if (article?.permalink === address || article?.withdrawn !== undefined) continue;
    if (covered.has(toComparable(address)) && !taken.has(address)) continue;
    diagnostics.push(article === undefined ? missingArticle(id, address) : movedArticle(article, address));
  }
  return diagnostics;
}

function missingArticle(id: string, address: string): Diagnostic {
  return {
    file: 'redirects.yaml',
    line: 1,
    column: 1,
    severity: 'error',
    ...says('address-removed', { id, address }),
  };
}

function movedArticle(article: CurrentAddress, address: string): Diagnostic {
  return {
    file: article.file,
    line: 1,
    column: 1,
    severity: 'error',
    ...says('address-changed', { from: address, to: article.permalink }),
  };
}

/** Normalizes the spellings an editor may use: percent-encoded or not, NFC or not, with or without the final slash. */
function toComparable(address: string): string {
  return `${decode(address).normalize('NFC').replace(/\/+$/, '')}/`;
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

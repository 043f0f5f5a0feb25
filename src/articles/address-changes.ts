import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import { decodeAddress } from '#site/percent.ts';
import type { Redirect } from '#site/site.ts';
import { findMoves, type Move } from './find-moves.ts';

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
 * Articles whose date or slug was corrected are distinguished from lost ones. `previous` maps id to permalink in the published site; drafts and scheduled articles are not in `current`.
 */
export function compareAddresses(
  previous: ReadonlyMap<string, string>,
  current: Iterable<CurrentAddress>,
  redirects: readonly Redirect[],
): Diagnostic[] {
  const byId = new Map([...current].map((article) => [article.id, article]));
  const taken = new Set([...byId.values()].map((article) => article.permalink));
  const covered = new Set(redirects.map((redirect) => toComparable(redirect.from)));
  const lost: (readonly [id: string, address: string])[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [id, address] of previous) {
    const article = byId.get(id);
    // Another article may now have the old address: then the link works, but shows the wrong article.
    if (article?.permalink === address || article?.withdrawn !== undefined) continue;
    if (covered.has(toComparable(address)) && !taken.has(address)) continue;
    if (article === undefined) lost.push([id, address]);
    else diagnostics.push(movedArticle(article, address));
  }
  const before = new Set(previous.values());
  const added = [...byId.values()].filter(({ id, permalink }) => !previous.has(id) && !before.has(permalink));
  const moves = findMoves(
    lost.map(([, address]) => address),
    added,
  );
  for (const [id, address] of lost) {
    const move = moves.get(address);
    diagnostics.push(
      move?.isCertain === true ? movedArticle(move.article, address) : missingArticle(id, address, move),
    );
  }
  return diagnostics;
}

function missingArticle(id: string, address: string, move: Move<CurrentAddress> | undefined): Diagnostic {
  const place = { file: 'redirects.yaml', line: 1, column: 1, severity: 'error' } as const;
  if (move === undefined) return { ...place, ...says('address-removed', { id, address }) };
  const { file, permalink } = move.article;
  return { ...place, ...says('address-removed/near', { id, address, file, row: redirectRow(address, permalink) }) };
}

function movedArticle(article: CurrentAddress, address: string): Diagnostic {
  const { file, permalink } = article;
  const params = { from: address, to: permalink, row: redirectRow(address, permalink) };
  return { file, line: 1, column: 1, severity: 'error', ...says('address-changed', params) };
}

/** Returns the row of `redirects.yaml` on one line, as it can be pasted. */
function redirectRow(from: string, to: string): string {
  return `- { from: ${from}, to: ${to} }`;
}

/** Normalizes the spellings an editor may use: percent-encoded or not, NFC or not, with or without the final slash. */
function toComparable(address: string): string {
  return `${decodeAddress(address).normalize('NFC').replace(/\/+$/, '')}/`;
}

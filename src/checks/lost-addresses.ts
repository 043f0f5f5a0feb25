import { compareAddresses } from '#articles/address-changes.ts';
import { presentArticles } from '#articles/present-articles.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { CheckInput } from './check-input.ts';
import { publishedAndScheduled } from './clock-behind.ts';

/**
 * Returns an error for each article that the site in place has and this edition would lose or move. A preview is compared
 * with nothing: it is not the published site. An article with errors is not lost, and one that waits for its date is
 * another rule's.
 */
export function lostAddresses(input: CheckInput): Diagnostic[] {
  if (input.drafts || input.published === undefined) return [];
  const waiting = publishedAndScheduled(input);
  const ids = new Set([...input.faulty.map(({ article }) => article), ...waiting].map(({ id }) => id));
  const slugs = new Set(input.faulty.map(({ article }) => article.slug));
  const known = [...input.published].filter(([id, address]) => !ids.has(id) && !slugs.has(lastStep(address)));
  return compareAddresses(new Map(known), presentArticles(input), input.edition.settings.redirects);
}

function lastStep(address: string): string {
  return address.split('/').findLast((step) => step !== '') ?? '';
}

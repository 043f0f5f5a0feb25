import { compareAddresses } from '#articles/address-changes.ts';
import { presentArticles } from '#articles/present-articles.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { CheckInput } from './check-input.ts';
import { publishedAndScheduled } from './clock-behind.ts';

/**
 * Returns an error for each published article that this edition would lose or move. Not in a preview, which does not
 * replace the published site. Articles with errors are not lost, and scheduled ones have their own rule.
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

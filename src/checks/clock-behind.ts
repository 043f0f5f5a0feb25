import type { Article } from '#articles/article.ts';
import { articleState } from '#articles/edition.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/**
 * Returns an error for each published article that is now scheduled for later: either this machine's clock is behind,
 * or the date was changed.
 */
export function clockBehind(input: CheckInput): Diagnostic[] {
  const { now } = input;
  return publishedAndScheduled(input).map((article) => {
    const message = `The published site has this article, but its date ${article.datePublished.iso} is later than this build (${new Date(now).toISOString()}). Correct the clock or --now; if the article was postponed, restore the old date.`;
    return toDiagnostic(article, { line: 1, column: 1 }, { rule: 'clock-behind', message });
  });
}

/** Returns the scheduled articles that readers already know; none in a preview. */
export function publishedAndScheduled({ edition, now, drafts, published }: CheckInput): Article[] {
  if (drafts || published === undefined) return [];
  return edition.articles.filter((article) => published.has(article.id) && articleState(article, now) === 'scheduled');
}

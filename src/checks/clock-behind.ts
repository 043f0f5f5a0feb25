import type { Article } from '#articles/article.ts';
import { articleState } from '#articles/edition.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/**
 * Returns an error for each published article that is now scheduled for later: either this machine's clock is behind,
 * or the date was changed.
 */
export function clockBehind(input: CheckInput): Diagnostic[] {
  const { now } = input;
  return publishedAndScheduled(input).map((article) => {
    const said = says('clock-behind', { date: article.datePublished.iso, now: new Date(now).toISOString() });
    return toDiagnostic(article, { line: 1, column: 1 }, said);
  });
}

/** Returns the scheduled articles that readers already know; none in a preview. */
export function publishedAndScheduled({ edition, now, drafts, published }: CheckInput): Article[] {
  if (drafts || published === undefined) return [];
  return edition.articles.filter((article) => published.has(article.id) && articleState(article, now) === 'scheduled');
}

import type { Article } from '#articles/article.ts';
import { newestFirst } from '#articles/order.ts';
import type { CheckInput } from './check-input.ts';

/** Returns all articles, the oldest first: of two spellings the older is kept. Articles without a date come last. */
export function oldestFirst({ edition, faulty }: CheckInput): Article[] {
  const undated = faulty.filter(({ defaulted }) => defaulted.includes('date')).map(({ article }) => article);
  const dated = faulty.filter(({ defaulted }) => !defaulted.includes('date')).map(({ article }) => article);
  return [...[...edition.articles, ...dated].sort(newestFirst).toReversed(), ...undated];
}

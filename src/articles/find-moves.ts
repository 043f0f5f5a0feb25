import { toSlug } from '#arabic/slug.ts';

/** An article of this build that the published site does not know by its id. */
interface NewArticle {
  readonly permalink: string;
}

/** What became of a published address. */
export interface Move<Article extends NewArticle> {
  readonly article: Article;
  /** False where the article only resembles the lost one: same day, and half the words of its address. */
  readonly isCertain: boolean;
}

/**
 * Returns, by published address, the new articles that those lost ones have become: an id made from the address changes
 * with it, so a corrected date or slug looks like one article lost and one added. It is certain where the last part of
 * the address is the same, in Arabic or Latin letters, and no other article has it.
 */
export function findMoves<Article extends NewArticle>(
  lost: readonly string[],
  added: readonly Article[],
): Map<string, Move<Article>> {
  const moves = new Map<string, Move<Article>>();
  const bySlug = groupBy(added, ({ permalink }) => slugOf(permalink));
  const lostBySlug = groupBy(lost, slugOf);
  for (const [slug, addresses] of lostBySlug) {
    const [address, ...others] = addresses;
    const [article, ...more] = bySlug.get(slug) ?? [];
    if (address !== undefined && article !== undefined && others.length + more.length === 0)
      moves.set(address, { article, isCertain: true });
  }
  const found = new Set([...moves.values()].map(({ article }) => article));
  const rest = groupBy(
    added.filter((article) => !found.has(article)),
    ({ permalink }) => dayOf(permalink),
  );
  for (const address of lost) {
    if (moves.has(address)) continue;
    const alike = (rest.get(dayOf(address)) ?? []).filter((article) => resembles(address, article.permalink));
    if (alike[0] !== undefined && alike.length === 1) moves.set(address, { article: alike[0], isCertain: false });
  }
  return moves;
}

function stepsOf(address: string): string[] {
  return address.split('/').filter((step) => step !== '');
}

/** In Latin letters, so that an address is known again after the letters of addresses were changed. */
function slugOf(address: string): string {
  return toSlug(stepsOf(address).at(-1) ?? '', { ascii: true });
}

function dayOf(address: string): string {
  return stepsOf(address).slice(0, -1).join('/');
}

function resembles(one: string, other: string): boolean {
  const [words, others] = [one, other].map((address) => new Set(slugOf(address).split('-')));
  if (words === undefined || others === undefined) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 >= Math.min(words.size, others.size);
}

function groupBy<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

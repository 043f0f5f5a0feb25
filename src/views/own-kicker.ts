import { tagKey } from '#arabic/tag-key.ts';
import type { Article } from '#articles/article.ts';
import { strings } from '#strings.ts';

/** Returns an article's kicker, unless it only says again what stands beside it: its kind or its section. */
export function ownKicker({ kicker, kind }: Pick<Article, 'kicker' | 'kind'>, section: string): string | undefined {
  if (kicker === undefined) return undefined;
  const said = [strings.kinds[kind], section].map(tagKey);
  return said.includes(tagKey(kicker)) ? undefined : kicker;
}

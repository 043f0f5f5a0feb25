import { isMadeId } from '#articles/article-id.ts';
import { frontMatterPlace } from '#articles/front-matter-place.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { othersThan } from './others-than.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Returns an error for each article whose id is not unique. */
export function sameId({ edition, faulty, texts }: CheckInput): Diagnostic[] {
  const identified = faulty
    .filter(
      ({ article, defaulted }) => !defaulted.includes('id') && !(defaulted.includes('date') && isMadeId(article.id)),
    )
    .map(({ article }) => article);
  const byId = Map.groupBy([...edition.articles, ...identified], (article) => article.id);
  return [...byId.values()].flatMap((articles) =>
    // Default ids are made from addresses: the conflict is reported as that of the address.
    articles.length < 2 || articles.every(({ id }) => isMadeId(id))
      ? []
      : articles.map((article) => {
          const at = frontMatterPlace(texts.get(article.file) ?? '', ['id']);
          return toDiagnostic(article, at, says('id-twice', { id: article.id, files: othersThan(article, articles) }));
        }),
  );
}

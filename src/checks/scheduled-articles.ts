import { articleState } from '#articles/edition.ts';
import { frontMatterPlace } from '#articles/front-matter-place.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Returns a notice for each scheduled article, so that editors know why it is not published. */
export function scheduledArticles({ edition, now, drafts, texts }: CheckInput): Diagnostic[] {
  if (drafts) return [];
  return edition.articles
    .filter((article) => articleState(article, now) === 'scheduled')
    .map((article) => {
      const at = frontMatterPlace(texts.get(article.file) ?? '', ['date']);
      return toDiagnostic(article, at, says('scheduled', { due: article.datePublished.iso }), 'notice');
    });
}

import { stringifyArticle } from '#articles/stringify.ts';
import type { ImportedArticle } from '../imported-article.ts';
import type { Placement } from './place-article.ts';

/** Placeholder in a draft for what the source lacks, until a person writes it. */
export interface DraftValues {
  readonly date: string;
  readonly section: string;
}

/**
 * Returns the article file of an imported article. One with anything missing is a draft; what an earlier import put in
 * for it is kept, so that importing again on another day changes nothing.
 */
export function toArticleFile(
  article: ImportedArticle,
  placement: Placement,
  draft: DraftValues,
): { path: string; text: string } {
  const { path, existing } = placement;
  const frontMatter = {
    ...article.frontMatter,
    date: article.frontMatter.date ?? existing?.date ?? draft.date,
    section: article.frontMatter.section ?? existing?.section ?? draft.section,
    ...(existing?.slug === undefined ? {} : { slug: existing.slug }),
    id: article.id,
    draft: article.missing.length > 0 || article.draft === true,
  };
  return { path, text: stringifyArticle(frontMatter, article.body, article.comments) };
}

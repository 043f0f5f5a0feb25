import type { ArticleView } from './view.ts';

/** Style sheets beside that of every article. */
export type ArticleSheet = 'parts' | 'voices' | 'more';

type Styled = Pick<ArticleView, 'kind' | 'bodyHtml' | 'isLong' | 'withdrawn' | 'comments' | 'series'>;

/** Returns a pattern for elements that have one of these classes. */
const havingClass = (names: string): RegExp => new RegExp(`class="(?:[^"]* )?(?:${names})["\\s]`);

const PARTS = havingClass('box|box-title|qa|refn|footnotes');
const VOICES = havingClass('verse|embed|gallery');

/** Returns the style sheets that an article needs beside that of every article, with the next one whole below it. */
export function articleSheets(article: Styled, whole?: Styled): readonly ArticleSheet[] {
  const html = article.bodyHtml + (whole?.bodyHtml ?? '');
  const needed: Readonly<Record<ArticleSheet, boolean>> = {
    parts: article.withdrawn !== undefined || PARTS.test(html),
    voices: article.kind === 'opinion' || VOICES.test(html),
    more: whole !== undefined || [article.isLong, article.comments, article.series].some((part) => Boolean(part)),
  };
  return (['parts', 'voices', 'more'] as const).filter((sheet) => needed[sheet]);
}

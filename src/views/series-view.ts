import { toDigits } from '#arabic/numerals.ts';
import type { Article } from '#articles/article.ts';
import type { SeriesView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { toHref } from '#site/address.ts';
import { strings } from '#strings.ts';

/**
 * Returns an article's place in its series: the first of its tags that names one. Undefined if it is in none, alone in
 * it, or not listed, as what was withdrawn.
 */
export function createSeriesView(article: Article, library: Library): SeriesView | undefined {
  const { groups, site } = library;
  const tag = article.tags.find(({ kind }) => kind === 'series');
  const parts = [...(groups.tag.get(tag?.slug ?? '')?.articles ?? [])].reverse();
  const index = parts.indexOf(article);
  if (tag === undefined || index === -1 || parts.length < 2) return undefined;
  const link = (part: Article | undefined) =>
    part && { href: toHref(part.permalink, site.base), headlineHtml: isolateDirection(part.headline) };
  const previous = link(parts[index - 1]);
  const next = link(parts[index + 1]);
  const number = (value: number): string => toDigits(String(value), site.digits);
  return {
    page: {
      label: strings.seriesPart.replace('{name}', tag.label),
      href: toHref(listAddress('tag', tag.slug), site.base),
    },
    place: strings.seriesPlace.replace('{part}', number(index + 1)).replace('{parts}', number(parts.length)),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

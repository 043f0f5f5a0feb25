import type { Article } from '#articles/article.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import { frontMatterPlace } from '#articles/front-matter-place.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#diagnostics/shorten.ts';
import type { BodyPart } from '#markdown/body.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Returns an error for each picture of an article, page or advertisement that is not in the content folder. */
export function missingPictures({ edition, faulty, faultyPages, texts, openParts }: CheckInput): Diagnostic[] {
  const assets = new Set(edition.assets);
  const missing = (path: string): SaidByRule => missingPicture(path, edition.assets);
  const ofImage = (article: Article): Diagnostic[] => {
    if (article.image === undefined || assets.has(article.image.file)) return [];
    const at = frontMatterPlace(texts.get(article.file) ?? '', ['image', 'file']);
    return [toDiagnostic(article, at, missing(article.image.file))];
  };
  const ofBody = (owner: { readonly file: string }, parts: readonly BodyPart[]): Diagnostic[] =>
    parts.flatMap((part) => {
      if (typeof part === 'string' || part.type !== 'picture') return [];
      const path = resolveContentPath(owner.file, part.file);
      if (path === undefined) {
        return [toDiagnostic(owner, part, says('picture-outside'))];
      }
      return assets.has(path) ? [] : [toDiagnostic(owner, part, missing(path))];
    });
  const ofAdverts = (edition.settings.adverts ?? []).filter(({ picture }) => !assets.has(picture));
  return [
    ...ofAdverts.map((advert) => toDiagnostic({ file: 'adverts.yaml' }, advert, missing(advert.picture))),
    ...[...edition.articles, ...faulty.map(({ article }) => article)].flatMap((article) => [
      ...ofImage(article),
      ...ofBody(article, openParts.get(article.file) ?? []),
    ]),
    ...[...edition.pages, ...faultyPages].flatMap((page) => ofBody(page, page.body.parts)),
  ];
}

function missingPicture(path: string, assets: readonly string[]): SaidByRule {
  const twin = assets.find((asset) => asset.toLowerCase() === path.toLowerCase());
  const file = shorten(path);
  return twin === undefined ? says('picture-missing', { file }) : says('picture-missing/case', { file, other: twin });
}

import type { Article } from '#articles/article.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import { frontMatterPlace } from '#articles/front-matter-place.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { BodyPart } from '#markdown/body.ts';
import { shorten } from '#markdown/shorten.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Returns an error for each picture of an article or page that is not in the content folder. */
export function missingPictures({ edition, faulty, faultyPages, texts, openParts }: CheckInput): Diagnostic[] {
  const assets = new Set(edition.assets);
  const missing = (path: string): { rule: string; message: string } => ({
    rule: 'picture-missing',
    message: `There is no picture ${shorten(path)} in the content folder. ${missingAdvice(path, edition.assets)}`,
  });
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
        const message = 'The picture is outside the content folder. Move it into content/pictures.';
        return [toDiagnostic(owner, part, { rule: 'picture-outside', message })];
      }
      return assets.has(path) ? [] : [toDiagnostic(owner, part, missing(path))];
    });
  return [
    ...[...edition.articles, ...faulty.map(({ article }) => article)].flatMap((article) => [
      ...ofImage(article),
      ...ofBody(article, openParts.get(article.file) ?? []),
    ]),
    ...[...edition.pages, ...faultyPages].flatMap((page) => ofBody(page, page.body.parts)),
  ];
}

function missingAdvice(path: string, assets: readonly string[]): string {
  const twin = assets.find((asset) => asset.toLowerCase() === path.toLowerCase());
  return twin === undefined
    ? 'Put it there, or correct the path.'
    : `There is ${twin}: mind small and capital letters.`;
}

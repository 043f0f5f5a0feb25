import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#diagnostics/shorten.ts';
import type { ArticleReference, BodyPart } from '#markdown/body.ts';
import { says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import type { LinkTargets } from './link-targets.ts';
import { linkingArticles, linkingPages } from './linking-files.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Returns a warning for each related or next article that does not exist, or is the article itself. */
export function missingReferences(input: CheckInput, { links, maybeValid }: LinkTargets): Diagnostic[] {
  const check = (owner: { readonly file: string }, reference: ArticleReference): Diagnostic[] => {
    const shown = shorten(reference.written);
    const found = links.find(reference.written, owner.file);
    if (found !== undefined && found.file === owner.file) {
      return [toDiagnostic(owner, reference, says('related-self', { written: shown }), 'warning')];
    }
    if (found !== undefined || maybeValid(reference.written, owner.file)) return [];
    return [toDiagnostic(owner, reference, says('related-missing', { written: shown }), 'warning')];
  };
  const inBody = (parts: readonly BodyPart[]): ArticleReference[] =>
    parts.flatMap((part) => (typeof part !== 'string' && part.type === 'related' ? [part.reference] : []));
  return [
    ...linkingArticles(input).flatMap((article) =>
      [
        ...article.related,
        ...(article.next === undefined ? [] : [article.next]),
        ...inBody(input.openParts.get(article.file) ?? []),
      ].flatMap((reference) => check(article, reference)),
    ),
    ...linkingPages(input).flatMap((page) => inBody(page.body.parts).flatMap((reference) => check(page, reference))),
  ];
}

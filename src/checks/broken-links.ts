import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#diagnostics/shorten.ts';
import type { BodyPart } from '#markdown/body.ts';
import { says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { linkAdvice } from './link-advice.ts';
import type { LinkTargets } from './link-targets.ts';
import { linkingArticles, linkingPages } from './linking-files.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/**
 * Returns an error for each link to this site without a target, and a warning for each to an article that waits for its
 * day.
 */
export function brokenLinks(input: CheckInput, { links, maybeValid }: LinkTargets): Diagnostic[] {
  const inBody = (owner: { readonly file: string }, parts: readonly BodyPart[]): Diagnostic[] =>
    parts.flatMap((part) => {
      if (typeof part === 'string' || part.type !== 'address') return [];
      const result = links.resolve(part, owner.file);
      if (!('error' in result) || maybeValid(part.written, owner.file)) return [];
      if (result.error === 'not-published' && result.page?.draft === false) {
        const due = result.page.datePublished.iso;
        return [toDiagnostic(owner, part, says('link-not-due', { written: shorten(part.written), due }), 'warning')];
      }
      return [toDiagnostic(owner, part, linkAdvice(shorten(part.written), part.written, result.error))];
    });
  return [
    ...linkingArticles(input).flatMap((article) => inBody(article, input.openParts.get(article.file) ?? [])),
    ...linkingPages(input).flatMap((page) => inBody(page, page.body.parts)),
  ];
}

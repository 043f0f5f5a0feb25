import { articleState } from '#articles/edition.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#diagnostics/shorten.ts';
import { says } from '#messages/says.ts';
import { type FrontArticle, type FrontPlan, holds } from '#site/front-plan.ts';
import type { CheckInput } from './check-input.ts';
import type { LinkTargets } from './link-targets.ts';
import { toDiagnostic } from './to-diagnostic.ts';

const FRONT = { file: 'front.yaml' };

/** Returns a notice for each entry of `front.yaml` that is over, or names no article that readers see. */
export function frontEntries({ edition, now, drafts }: CheckInput, { links, maybeValid }: LinkTargets): Diagnostic[] {
  const plan = edition.settings.front;
  if (plan === undefined) return [];
  const over = timedEntries(plan)
    .filter((entry) => !holds(entry, now))
    .map((entry) => {
      return toDiagnostic(FRONT, entry, says('front-expired'), 'notice');
    });
  const missing = articlesOf(plan)
    .filter((entry) => holds(entry, now) && !maybeValid(entry.written, FRONT.file))
    .filter(({ written }) => {
      const article = links.find(written, FRONT.file);
      return article === undefined || (!drafts && articleState(article, now) !== 'published');
    })
    .map((entry) => {
      return toDiagnostic(FRONT, entry, says('front-missing', { written: shorten(entry.written) }), 'notice');
    });
  return [...over, ...missing];
}

/** Returns every article that a plan names. */
function articlesOf({ lead, second, bands, off }: FrontPlan): FrontArticle[] {
  return [
    ...(lead === undefined ? [] : [lead]),
    ...second,
    ...bands.flatMap((band) => band.lead ?? []),
    ...off.filter((entry) => 'written' in entry),
  ];
}

function timedEntries(plan: FrontPlan): { readonly until?: number; readonly line: number; readonly column: number }[] {
  return [
    ...(plan.shape === undefined ? [] : [plan.shape]),
    ...articlesOf(plan),
    ...plan.bands,
    ...plan.off.filter((entry) => 'section' in entry),
  ];
}

import type { ResolvedAddress } from '#articles/link-index.ts';
import { type SaidByRule, says } from '#messages/says.ts';

/** Why a link has no target. */
export type LinkError = Extract<ResolvedAddress, { readonly error: string }>['error'];

/** Returns what is wrong with a broken link, and how to fix it. */
export function linkAdvice(shown: string, written: string, error: LinkError): SaidByRule {
  if (error === 'no-page' && written.includes('?')) return says('link-no-page/query', { written: shown });
  return says(`link-${error}`, { written: shown });
}

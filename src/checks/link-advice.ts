import type { ResolvedAddress } from '#articles/link-index.ts';
import { type SaidByRule, says } from '#messages/says.ts';

/** Why a link has no target. */
export type LinkError = Extract<ResolvedAddress, { readonly error: string }>['error'];

/** A host of the web as people type it, without a scheme. */
const WEB =
  /^(?:www\.[^\s/]+|(?:[a-z0-9-]+\.)+(?:com|org|net|info|ly|eg|tn|ma|dz|sd|sa|ae|qa|kw|bh|om|jo|ps|lb|sy|iq|ye|tv|me|io))(?:\/|$)/i;

/** Returns what is wrong with a broken link, and how to fix it. */
export function linkAdvice(shown: string, written: string, error: LinkError): SaidByRule {
  if (error === 'no-page' && written.includes('?')) return says('link-no-page/query', { written: shown });
  if (error === 'no-page' && WEB.test(written)) return says('link-no-page/web', { written: shown });
  return says(`link-${error}`, { written: shown });
}

import type { ResolvedAddress } from '#articles/link-index.ts';

/** Why a link has no target. */
export type LinkError = Extract<ResolvedAddress, { readonly error: string }>['error'];

const ADVICE: Readonly<Record<LinkError, string>> = {
  'no-page': 'There is no page at this address. Correct the link, or remove it.',
  'no-file': 'There is no such file. Correct the path of the .md file.',
  'no-anchor': 'The page has no such heading. Correct the part after "#".',
  'not-published': 'The article it leads to is a draft or not yet due. Publish that one first, or remove the link.',
};

/** Returns what is wrong with a broken link, and how to fix it. */
export function linkAdvice(written: string, error: LinkError): string {
  if (error === 'no-page' && written.includes('?'))
    return 'Pages of this site have no query. Remove the part after "?".';
  return ADVICE[error];
}

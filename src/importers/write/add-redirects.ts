import { stringify } from 'yaml';
import { decodePercent } from '#site/percent.ts';
import { redirectSchema } from '#site/settings-schema.ts';

export interface ImportedRedirect {
  /** Path on the old site, decoded. */
  readonly from: string;
  /** Path of the article here. */
  readonly to: string;
}

/**
 * Returns the redirect from an article's old address, whole or a path, to its new one; undefined where none can be: the address is the
 * same, is no path of its own (`/?p=12`: a static host sees no query), is no web address, or is a path that
 * `redirects.yaml` may not hold.
 */
export function toRedirect(oldAddress: string | undefined, permalink: string): ImportedRedirect | undefined {
  const url =
    oldAddress === undefined
      ? null
      : URL.parse(oldAddress, /^\/(?!\/)/.test(oldAddress) ? 'https://site.invalid' : undefined);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '') return undefined;
  const from = decodePercent(url.pathname).normalize('NFC');
  return from === permalink || !redirectSchema.safeParse({ from, to: permalink }).success
    ? undefined
    : { from, to: permalink };
}

/** Returns the text of `redirects.yaml` with these rows at its end, what stood there untouched. */
export function addRedirects(text: string, redirects: readonly ImportedRedirect[]): string {
  if (redirects.length === 0) return text;
  const head = text.trim() === '' || text.trim() === '[]' ? '' : `${text.trimEnd()}\n`;
  return head + stringify(redirects, { lineWidth: 0 });
}

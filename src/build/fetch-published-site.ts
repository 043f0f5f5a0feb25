import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { says } from '#messages/says.ts';
import { ADDRESSES_FILE, parseAddresses } from '#output/published-addresses.ts';
import type { PublishedSite } from '#output/site-owner.ts';
import { toUrl } from '#site/address.ts';
import type { BuildOptions } from './build-options.ts';
import { siteOf } from './site-of.ts';

/** Milliseconds. */
const TIME_LIMIT = 20_000;
/** Bytes: the list of half a million articles. */
const SIZE_LIMIT = 100_000_000;
const NOT_FOUND = [404, 410];

/**
 * Returns what is published at the address of `--published`, or why it cannot be known: nothing is there yet, or it
 * cannot be reached. A build goes on without: at night a host that does not answer must not keep a story in.
 */
export async function fetchPublishedSite(
  options: BuildOptions & { readonly published: string },
): Promise<PublishedSite | Diagnostic> {
  const url = listAddress(options);
  const unreachable = (cause: string): Diagnostic => ({
    severity: 'warning',
    ...says('published-unreachable', { url, cause }),
  });
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(TIME_LIMIT),
      headers: { Accept: 'application/json' },
    });
    if (!response.ok) await response.body?.cancel();
    if (NOT_FOUND.includes(response.status)) return { severity: 'notice', ...says('published-none', { url }) };
    if (!response.ok) return unreachable(`HTTP ${response.status}`);
    if (Number(response.headers.get('content-length') ?? 0) > SIZE_LIMIT) return unreachable('> 100 MB');
    // A host without a 404 page answers with some page: not a list either.
    return parseAddresses(await response.text()) ?? unreachable('JSON');
  } catch (error) {
    return unreachable(causeOf(error));
  }
}

function listAddress(options: BuildOptions & { readonly published: string }): string {
  if (options.published === 'site') return toUrl(`/${ADDRESSES_FILE}`, siteOf(options));
  const url = URL.parse(options.published);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(says('option-published', { written: options.published }));
  return url.href.endsWith('.json') ? url.href : new URL(ADDRESSES_FILE, `${url.href.replace(/\/$/, '')}/`).href;
}

/** The innermost cause: `fetch failed` alone says nothing. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? causeOf(error.cause) : error.message || error.name;
}

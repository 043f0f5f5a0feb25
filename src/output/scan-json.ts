import type { FoundAddress } from './scan-feed.ts';
import { scanPage } from './scan-page.ts';

/** Members whose text is an address: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), web app manifests. */
const KINDS = new Map<string, FoundAddress['kind']>([
  ...(['url', 'home_page_url', 'feed_url', 'external_url', 'next_url', 'start_url', 'scope'] as const).map(
    (name) => [name, 'link'] as const,
  ),
  ...(['icon', 'favicon', 'image', 'banner_image', 'avatar', 'src'] as const).map((name) => [name, 'asset'] as const),
]);

/** Returns the addresses that a JSON feed or a manifest holds, also those in its HTML. Texts are byte strings. */
export function scanJson(value: unknown): FoundAddress[] {
  if (Array.isArray(value)) return value.flatMap(scanJson);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    if (typeof member !== 'string') return scanJson(member);
    if (name === 'content_html') return addressesOf(member);
    const kind = KINDS.get(name);
    return kind === undefined ? [] : [{ address: member, kind }];
  });
}

function addressesOf(html: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  scanPage(html, (address, kind) => found.push({ address, kind }));
  return found;
}

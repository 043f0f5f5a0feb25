import type { ReferenceKind } from './scan-page.ts';

/** An address that a file holds, and whether it is followed or loaded. */
export interface FoundAddress {
  readonly address: string;
  readonly kind: ReferenceKind;
}

/** Elements and attributes of RSS, Atom, OPML and sitemaps whose text is an address. */
const ADDRESS =
  /<(?:loc|link|image:loc|url|docs)>([^<]+)<|[\s<](href|src|poster|url|xmlUrl|htmlUrl)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** Gives the addresses a feed or sitemap holds, also those in the HTML of a CDATA section, where all our feeds have it. */
export function scanFeed(xml: string): FoundAddress[] {
  return [...xml.matchAll(ADDRESS)].map(([, text, attribute, quoted, single]) => ({
    address: (text ?? quoted ?? single ?? '').replaceAll('&amp;', '&').trim(),
    kind: attribute === 'src' || attribute === 'poster' ? 'asset' : 'link',
  }));
}

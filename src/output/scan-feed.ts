import type { ReferenceKind } from './scan-page.ts';

/** An address that a file holds, and whether it is followed or loaded. */
export interface FoundAddress {
  readonly address: string;
  readonly kind: ReferenceKind;
}

/** Elements of RSS, Atom, OPML and sitemaps whose text is an address; and any tag with attributes, up to its own end. */
const ADDRESS = /<(?:loc|link|image:loc|url|docs)>([^<]+)<|<[a-z?](?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
/** Every attribute is read, so that what only looks like one, `src='…'` in a description, is not taken for it. */
const ATTRIBUTE = /\s([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ADDRESSES = new Set(['href', 'src', 'poster', 'url', 'xmlUrl', 'htmlUrl']);

/** Returns the addresses a feed or sitemap holds, also those in the HTML of a CDATA section, where all our feeds have it. */
export function scanFeed(xml: string): FoundAddress[] {
  return [...xml.matchAll(ADDRESS)].flatMap(([tag, text]): FoundAddress[] =>
    text === undefined
      ? [...tag.matchAll(ATTRIBUTE)]
          .filter(([, attribute = '']) => ADDRESSES.has(attribute))
          .map(([, attribute, quoted, single]) => ({
            address: toAddress(quoted ?? single ?? ''),
            kind: attribute === 'src' || attribute === 'poster' ? 'asset' : 'link',
          }))
      : [{ address: toAddress(text), kind: 'link' }],
  );
}

function toAddress(written: string): string {
  return written.replaceAll('&amp;', '&').trim();
}

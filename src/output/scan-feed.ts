/** Elements and attributes of RSS, Atom, OPML and sitemaps whose text is an address. */
const ADDRESS =
  /<(?:loc|link|image:loc|url|docs)>([^<]+)<|[\s<](?:href|src|url|xmlUrl|htmlUrl)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * Gives the addresses a feed or sitemap holds, also those in the HTML of a CDATA section. HTML that was escaped instead
 * stays text here: it comes from the same bodies as the pages, whose links are looked at there.
 */
export function scanFeed(xml: string): string[] {
  return [...xml.matchAll(ADDRESS)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').replaceAll('&amp;', '&').trim(),
  );
}

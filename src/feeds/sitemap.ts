import { toXml, type XmlElement } from './xml-element.ts';

/** A page in a sitemap (https://www.sitemaps.org/protocol.html). Addresses are absolute and percent-encoded. */
export interface SitemapEntry {
  readonly url: string;
  /** ISO 8601 with offset: when the content of the page last changed. Omitted if unknown. */
  readonly lastModified?: string | undefined;
  /** Pictures of the page. */
  readonly images?: readonly string[] | undefined;
}

/** An article of the last two days. */
export interface NewsEntry {
  readonly url: string;
  /** The headline, as on the page. */
  readonly title: string;
  /** ISO 8601 with offset. */
  readonly published: string;
}

/** The protocol's limits per file: addresses, and bytes before compression. */
const SITEMAP_LIMITS = { entries: 50_000, bytes: 50 * 1024 * 1024 } as const;
/** The maximum in a Google News sitemap. */
export const NEWS_ENTRIES = 1000;
/** Maximum age of news in milliseconds. */
export const NEWS_AGE = 48 * 60 * 60 * 1000;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/**
 * Returns sitemaps of the entries in order, as many as the limits require; none for no entries, because an empty one is
 * invalid.
 */
export function toSitemaps(
  entries: readonly SitemapEntry[],
  limits: { readonly entries: number; readonly bytes: number } = SITEMAP_LIMITS,
): string[] {
  const open = `${DECLARATION}<urlset xmlns="${NAMESPACE}" xmlns:image="${IMAGES}">\n`;
  const close = '</urlset>\n';
  const sitemaps: string[] = [];
  let rows = '';
  let count = 0;
  let bytes = 0;
  const room = limits.bytes - open.length - close.length;
  for (const entry of entries) {
    const row = `${toXml(toUrlElement(entry))}\n`;
    const length = Buffer.byteLength(row);
    if (count > 0 && (count === limits.entries || bytes + length > room)) {
      sitemaps.push(open + rows + close);
      rows = '';
      count = 0;
      bytes = 0;
    }
    rows += row;
    count += 1;
    bytes += length;
  }
  if (count > 0) sitemaps.push(open + rows + close);
  return sitemaps;
}

function toUrlElement({ url, lastModified, images = [] }: SitemapEntry): XmlElement {
  return {
    name: 'url',
    content: [
      { name: 'loc', content: url },
      ...(lastModified === undefined ? [] : [{ name: 'lastmod', content: lastModified }]),
      ...images.map((image) => ({ name: 'image:image', content: [{ name: 'image:loc', content: image }] })),
    ],
  };
}

/** Returns the sitemap index. */
export function toSitemapIndex(sitemaps: readonly SitemapEntry[]): string {
  const rows = sitemaps.map(({ url, lastModified }) =>
    toXml({
      name: 'sitemap',
      content: [
        { name: 'loc', content: url },
        ...(lastModified === undefined ? [] : [{ name: 'lastmod', content: lastModified }]),
      ],
    }),
  );
  return `${DECLARATION}<sitemapindex xmlns="${NAMESPACE}">\n${rows.join('\n')}\n</sitemapindex>\n`;
}

/**
 * Returns the news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap), or
 * undefined if there are no entries. `entries` must be newest first; those beyond the limit are omitted.
 */
export function toNewsSitemap(entries: readonly NewsEntry[], publication: string): string | undefined {
  if (entries.length === 0) return undefined;
  const rows = entries.slice(0, NEWS_ENTRIES).map(({ url, title, published }) =>
    toXml({
      name: 'url',
      content: [
        { name: 'loc', content: url },
        {
          name: 'news:news',
          content: [
            {
              name: 'news:publication',
              content: [
                { name: 'news:name', content: publication },
                { name: 'news:language', content: 'ar' },
              ],
            },
            { name: 'news:publication_date', content: published },
            { name: 'news:title', content: title },
          ],
        },
      ],
    }),
  );
  return `${DECLARATION}<urlset xmlns="${NAMESPACE}" xmlns:news="${NEWS}">\n${rows.join('\n')}\n</urlset>\n`;
}

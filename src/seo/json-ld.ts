/** One thing of a page's structured data, as its builder made it. */
export type JsonLdNode = { readonly '@type': string | readonly string[] };

/** What could end a script element, or a line in an old parser; in JSON each may be written as an escape. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * Returns the text of `<script type="application/ld+json">` that describes a page: one graph, safe to stand in HTML as it
 * is. The only place where structured data become text.
 */
export function toJsonLd(nodes: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

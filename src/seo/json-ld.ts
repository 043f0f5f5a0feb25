/** One item of a page's structured data. */
export type JsonLdNode = { readonly '@type': string | readonly string[] };

/** Characters that could end a script element, or a line in an old parser; JSON allows them as escapes. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * Returns the content of `<script type="application/ld+json">` for a page: one graph, safe in HTML. The only place
 * where structured data are serialized.
 */
export function toJsonLd(nodes: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

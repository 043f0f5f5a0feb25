/**
 * Returns `robots.txt` (https://www.rfc-editor.org/rfc/rfc9309): allows everything and names the sitemap; a preview
 * disallows everything. It only works at the root of a host: under a base path, the host's own file must name the
 * sitemap.
 */
export function toRobots({ sitemapUrl, preview }: { readonly sitemapUrl: string; readonly preview: boolean }): string {
  if (preview) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}

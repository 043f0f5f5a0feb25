/**
 * Returns `robots.txt` (https://www.rfc-editor.org/rfc/rfc9309): everything is open, and where the sitemap is; a preview is
 * closed. It counts only at the root of a host: under a base path the host's own file must name the sitemap.
 */
export function toRobots({ sitemapUrl, preview }: { readonly sitemapUrl: string; readonly preview: boolean }): string {
  if (preview) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}

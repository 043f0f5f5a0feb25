import type { APIRoute } from 'astro';
import { SITEMAP_ADDRESS } from '#lists/site-pages.ts';
import { toRobots } from '#seo/robots.ts';
import { toUrl } from '#site/address.ts';
import { openViews } from '#views/views.ts';

export const GET: APIRoute = async () => {
  const { library } = await openViews();
  const text = toRobots({ sitemapUrl: toUrl(SITEMAP_ADDRESS, library.site), preview: library.drafts });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

import type { APIRoute } from 'astro';
import { toManifest } from '#seo/manifest.ts';
import { openViews } from '#views/views.ts';

export const GET: APIRoute = async () => {
  const { library } = await openViews();
  return new Response(toManifest(library.site), { headers: { 'Content-Type': 'application/manifest+json' } });
};

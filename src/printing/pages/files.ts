import type { APIRoute } from 'astro';
import { openViews } from '#views/views.ts';
import { beginFile } from '../batch.ts';
import { inBatches } from '../batch-routes.ts';
import { fileBytes, type SiteFile, siteFiles } from '../site-files.ts';

export async function getStaticPaths() {
  const { library } = await openViews();
  return inBatches(siteFiles(library));
}

/** Feeds, the list of all feeds and sitemaps. */
export const GET: APIRoute<{ items: readonly SiteFile[] }> = async ({ props }) => {
  const { library } = await openViews();
  const parts: Uint8Array[] = [];
  for (const file of props.items) {
    parts.push(Buffer.from(beginFile({ type: 'file', address: file.address })), await fileBytes(file, library));
  }
  return new Response(Buffer.concat(parts));
};

import type { APIRoute } from 'astro';
import { openViews } from '#views/views.ts';
import { beginFile } from '../batch.ts';
import { inBatches } from '../batch-routes.ts';
import { pageKeys } from '../page-keys.ts';
import { fileBytes, type SiteFile, siteFiles } from '../site-files.ts';

export async function getStaticPaths() {
  const views = await openViews();
  const { library } = views;
  const keys = pageKeys(views);
  const isKept = (file: SiteFile): boolean => {
    const key = file.type === 'feed' ? keys.feed(file.source) : undefined;
    return key !== undefined && library.keep(file.address, key);
  };
  return inBatches(siteFiles(library).filter((file) => !isKept(file)));
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

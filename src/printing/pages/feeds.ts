import type { APIRoute } from 'astro';
import { type FeedFile, feedBytes, feedFiles } from '#views/feed-files.ts';
import { listFeedSources } from '#views/feed-sources.ts';
import { feedAddress } from '#views/feed-view.ts';
import { openViews } from '#views/views.ts';
import { beginFile } from '../batch.ts';
import { inBatches } from '../batch-routes.ts';

export async function getStaticPaths() {
  const { library } = await openViews();
  return inBatches(feedFiles(listFeedSources(library)));
}

/** Feeds of sections, tags, authors and sources. */
export const GET: APIRoute<{ items: readonly FeedFile[] }> = async ({ props }) => {
  const { library } = await openViews();
  const parts: Uint8Array[] = [];
  for (const file of props.items) {
    const address = feedAddress(file.source, file.format);
    parts.push(Buffer.from(beginFile({ type: 'file', address })), await feedBytes(file, library));
  }
  return new Response(Buffer.concat(parts));
};

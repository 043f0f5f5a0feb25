import type { APIRoute } from 'astro';
import { type FeedFile, feedResponse, feedRoutes } from '#views/feed-files.ts';
import { correctionFeeds } from '#views/feed-sources.ts';
import { openViews } from '#views/views.ts';

export async function getStaticPaths() {
  const { library } = await openViews();
  return feedRoutes(correctionFeeds(library), '.json');
}

export const GET: APIRoute<FeedFile> = async ({ props }) => feedResponse(props, (await openViews()).library);

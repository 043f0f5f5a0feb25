import type { APIRoute } from 'astro';
import { unlessBuilding } from '#printing/batch-routes.ts';
import { type FeedFile, feedResponse, feedRoutes } from '#views/feed-files.ts';
import { sourceFeeds } from '#views/feed-sources.ts';
import { openViews } from '#views/views.ts';

export async function getStaticPaths() {
  const { library } = await openViews();
  return unlessBuilding(feedRoutes(sourceFeeds(library), '.xml'));
}

export const GET: APIRoute<FeedFile> = async ({ props }) => feedResponse(props, (await openViews()).library);

import type { APIRoute } from 'astro';
import { unlessBuilding } from '#printing/batch-routes.ts';
import { type FileRoute, fileResponse, fileRoutes, siteFiles } from '#printing/site-files.ts';
import { openViews } from '#views/views.ts';

export async function getStaticPaths() {
  const { library } = await openViews();
  return unlessBuilding(() => fileRoutes(siteFiles(library), '.json'));
}

/** JSON Feed. A build renders feeds in `printing/pages/files.ts`. */
export const GET: APIRoute<FileRoute['props']> = async ({ props }) =>
  fileResponse(props.file, '.json', (await openViews()).library);

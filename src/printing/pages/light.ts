import type { APIRoute } from 'astro';
import { lightStyle } from '#layouts/light-style.ts';
import { openViews } from '#views/views.ts';
import { beginFile } from '../batch.ts';
import { inBatches, pageByPage } from '../batch-routes.ts';
import { type LightPart, lightParts } from '../light-parts.ts';

export async function getStaticPaths() {
  const views = await openViews();
  return inBatches(lightParts(views, lightStyle));
}

/** Pages of the light edition; `pages/m/[...path].astro` renders them one by one. */
export const GET: APIRoute<{ items: readonly LightPart[] }> = ({ props }) => {
  const files = pageByPage(
    props.items,
    ({ address }) => address,
    ({ address, html }) => beginFile({ type: 'file', address }) + html(),
  );
  return new Response(files.join(''));
};

import type { APIRoute } from 'astro';
import { rootXmlRoutes, type XmlFile } from '#views/root-xml.ts';
import { openViews } from '#views/views.ts';

export async function getStaticPaths() {
  const { library } = await openViews();
  return rootXmlRoutes(library);
}

/** Feeds of the whole site, OPML, sitemaps. */
export const GET: APIRoute<{ file: XmlFile }> = async ({ props }) => {
  const { library } = await openViews();
  return new Response(await props.file.body(library), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};

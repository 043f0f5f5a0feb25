import type { APIRoute } from 'astro';
import { toRss } from '#feeds/rss.ts';
import { createFeed } from '#views/feed-view.ts';
import { openViews } from '#views/views.ts';

export const GET: APIRoute = async () => {
  const { library } = await openViews();
  const { site, articles } = library;
  const source = {
    title: site.name,
    description: site.description,
    home: '/',
    self: '/rss.xml',
    articles,
    limit: site.feeds.full,
  };
  return new Response(await toRss(createFeed(source, library)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};

import { SITE_PAGES } from '#lists/site-pages.ts';
import { toHref } from '#site/address.ts';
import { largeIcon } from '#site/face-files.ts';
import type { Site } from '#site/site.ts';
import { strings } from '#strings.ts';

/** The background of the light theme, as in `tokens.css`. */
const PAPER = '#fbfcfa';

/** What a long press on the icon offers. */
const SHORTCUTS = [
  { name: () => strings.frontPage, address: SITE_PAGES.front },
  { name: () => strings.searchTitle, address: SITE_PAGES.search },
  { name: () => strings.myList, address: SITE_PAGES.saved },
] as const;

/** Returns the web app manifest (https://www.w3.org/TR/appmanifest/), used when the site is added to a home screen. */
export function toManifest(site: Site): string {
  const icons = site.files?.icons;
  const icon = (address: string, size: number, purpose = 'any') => ({
    src: toHref(address, site.base),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify(
    {
      id: site.base,
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: 'ar',
      dir: 'rtl',
      start_url: site.base,
      scope: site.base,
      // With a way back where the browser has one; Safari knows only the first, and puts a bookmark for anything else.
      display: 'standalone',
      display_override: ['minimal-ui'],
      background_color: PAPER,
      theme_color: site.colours?.theme ?? PAPER,
      icons: [
        icon(icons?.small.address ?? '/icon-192.png', 192),
        icon(largeIcon(site), 512),
        ...(icons === undefined
          ? [icon('/icon-maskable.png', 512, 'maskable'), icon('/icon-monochrome.png', 512, 'monochrome')]
          : [icon(icons.maskable.address, icons.maskable.width, 'maskable')]),
      ],
      shortcuts: SHORTCUTS.map(({ name, address }) => ({ name: name(), url: toHref(address, site.base) })),
      // What is shared to the newspaper is looked for in it; by GET, so that no worker has to answer.
      share_target: {
        action: toHref(SITE_PAGES.search, site.base),
        method: 'GET',
        params: { title: 'title', text: 'q' },
      },
    },
    null,
    2,
  );
}

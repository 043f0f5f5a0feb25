import { toHref } from '#site/address.ts';
import type { Site } from '#site/site.ts';

/** The background of the light theme, as in `tokens.css`. */
const PAPER = '#fbfcfa';

/** Returns the web app manifest (https://www.w3.org/TR/appmanifest/), used when the site is added to a home screen. */
export function toManifest(site: Site): string {
  const icon = (size: number) => ({
    src: toHref(`/icon-${size}.png`, site.base),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any',
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
      display: 'minimal-ui',
      background_color: PAPER,
      theme_color: PAPER,
      icons: [icon(192), icon(512)],
    },
    null,
    2,
  );
}

import type { Href } from '#components/view.ts';
import type { Library, LibraryPicture } from '#library.ts';
import { lightAddresses } from '#lists/light-edition.ts';
import { lightAddress, toHref } from '#site/address.ts';

const found = new WeakMap<Library, ReadonlySet<string>>();

/** Returns the addresses that have a light page; found once per library. */
export function lightPagesOf(library: Library): ReadonlySet<string> {
  const known = found.get(library) ?? lightAddresses(library);
  found.set(library, known);
  return known;
}

/**
 * Returns the link to an address inside the light edition, or to the full page where there is no light one. Fragments
 * of light pages are left out: a long article is divided, and only its full page has them all.
 */
export function lightHref(address: string, library: Library): Href {
  const [path = ''] = address.split('#', 1);
  const isLight = lightPagesOf(library).has(path);
  return toHref(isLight ? lightAddress(path) : address, library.site.base);
}

/** A phone's width is enough for a picture that is opened by itself. */
const WIDTH = 720;

/** Returns the file of a picture that costs least: WebP of at most 720 px, else the one for all browsers. */
export function lightPicture({ src, sources }: LibraryPicture): Href {
  const webp = sources.find(({ type, media }) => type === 'image/webp' && media === undefined);
  const files = (webp?.srcset ?? '').split(', ').map((entry) => entry.split(' '));
  const fitting = files.filter(([, width = '']) => Number.parseInt(width, 10) <= WIDTH);
  return fitting.at(-1)?.[0] ?? src;
}

import type { AdvertView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { shownAdverts } from '#site/adverts.ts';

/**
 * Returns the advertisement of a page: of those of its section, else of those without one. Several take turns by the
 * address of the page.
 */
export function advertView(
  { settings, now, picture }: Pick<Library, 'settings' | 'now' | 'picture'>,
  { address, section }: { readonly address: string; readonly section?: string | undefined },
): AdvertView | undefined {
  const shown = shownAdverts(settings.adverts ?? [], { now, section }).flatMap(({ picture: file, alt, link }) => {
    const prepared = picture(file, alt);
    return prepared === undefined ? [] : [{ href: link, picture: prepared }];
  });
  return shown[turn(address) % Math.max(1, shown.length)];
}

/** The sum of the letters: pages that stand beside each other differ in it. */
function turn(address: string): number {
  return [...address].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
}

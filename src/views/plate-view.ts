import type { EmblemView, PlatePicture, PlateView } from '#components/view.ts';
import { toHref } from '#site/address.ts';
import type { FaceFile } from '#site/face-files.ts';
import type { Site } from '#site/site.ts';

/** Letters and marks of Arabic that our Kufi has; the style sheet asks for it for these alone. */
const KUFI =
  /^[\u060C\u061B\u061F\u0621-\u063A\u0640-\u0655\u0660-\u066C\u0670\u0671\u067E\u0686\u0698\u06A4\u06A9\u06AF\u06CC]$/;
const ARABIC = /\p{Script_Extensions=Arabic}/u;
/** An alif with hamza, madda or wasla, or with a mark of its own. */
const ABOVE_ALIF = /[أآٱ]|[الإ]\p{Mn}/u;

/** The frame of browsers where the newspaper chooses none: the colour of the paper by day and by night. */
const PAPERS = [
  { colour: '#fbfcfa', media: '(prefers-color-scheme: light)' },
  { colour: '#0f1416', media: '(prefers-color-scheme: dark)' },
] as const;

/** Returns what stands in the masthead: a picture, or the name in a face that has all of its letters. */
export function plateView({ name, base, files }: Pick<Site, 'name' | 'base' | 'files'>): PlateView {
  const picture = ({ address, width, height }: FaceFile): PlatePicture => ({
    src: toHref(address, base),
    width,
    height,
  });
  const { nameplate } = files ?? {};
  const isForeign = [...name].some((letter) => ARABIC.test(letter) && !KUFI.test(letter));
  const isTall = ABOVE_ALIF.test(name);
  if (nameplate === undefined) return { isForeign, isTall };
  const { light, dark, alt } = nameplate;
  return { isForeign, isTall, pictures: { light: picture(light), ...(dark && { dark: picture(dark) }), alt } };
}

/** Returns the icons and the colour of browsers; ours lie in `public/`. */
export function emblemView({ base, files, colours }: Pick<Site, 'base' | 'files' | 'colours'>): EmblemView {
  const icons = files?.icons;
  const href = (address: string): string => toHref(address, base);
  const png = (file: FaceFile) => ({
    rel: 'icon',
    href: href(file.address),
    type: 'image/png',
    sizes: `${file.width}x${file.height}`,
  });
  const svg = icons === undefined ? '/icon.svg' : icons.svg?.address;
  return {
    icons: [
      ...(icons === undefined ? [] : [png(icons.small)]),
      ...(svg === undefined ? [] : [{ rel: 'icon', href: href(svg), type: 'image/svg+xml' }]),
      { rel: 'apple-touch-icon', href: href(icons?.apple.address ?? '/apple-touch-icon.png') },
    ],
    themes: colours?.theme === undefined ? PAPERS : [{ colour: colours.theme }],
  };
}

import type { Pigment } from '#site/site.ts';
import { escapeHtml } from './escape-html.ts';
import { patternSvg } from './pattern-svg.ts';
import type { PictureView, Story } from './view.ts';

export interface PictureOptions {
  /** The `sizes` attribute: how wide the picture is shown. */
  readonly sizes: string;
  /** In the first view: fetched at once and first. */
  readonly eager?: boolean;
  /** The headline beside it says it all: an empty `alt`. */
  readonly decorative?: boolean;
}

/**
 * End of the `sizes` of a picture as wide as a telephone: a little less than the window, so that 412 px at 1.75 dots
 * take the file of 720 and not of 1,200; and half of it on the densest screens, where 720 dots still are sharp.
 */
export const PHONE_WIDE = '(min-width: 40em) 100vw, (min-resolution: 2.5dppx) 50vw, 96vw';

/** Returns a `<picture>` in its sizes, with width and height so that nothing shifts; lazy unless in the first view. */
export function pictureHtml(picture: PictureView, options: PictureOptions): string {
  const sources = picture.sources
    .map(
      ({ type, srcset, media }) =>
        `<source${media === undefined ? '' : ` media="${escapeHtml(media)}"`} type="${escapeHtml(type)}" srcset="${escapeHtml(srcset)}" sizes="${escapeHtml(options.sizes)}">`,
    )
    .join('');
  const alt = options.decorative ? '' : escapeHtml(picture.alt);
  const loading = options.eager ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"';
  return `<picture>${sources}<img src="${escapeHtml(picture.src)}" width="${picture.width}" height="${picture.height}" alt="${alt}" ${loading}></picture>`;
}

/** Returns a story's picture beside its headline, or the pattern drawn from its address. */
export function storyPictureHtml(
  story: Story,
  options: PictureOptions & { readonly shape: 'square' | 'wide'; readonly pigment?: Pigment },
): string {
  if (story.picture) return pictureHtml(story.picture, { ...options, decorative: true });
  return patternSvg(story.seed, story.section?.pigment ?? options.pigment ?? 'lapis', options.shape);
}

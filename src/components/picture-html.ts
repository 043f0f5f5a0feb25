import type { Pigment } from '#site/vocabulary.ts';
import { escapeHtml } from './escape-html.ts';
import { patternSvg } from './pattern-svg.ts';
import type { PictureView, Story } from './view.ts';

export interface PictureOptions {
  /** The `sizes` attribute: the displayed width. */
  readonly sizes: string;
  /** In the first viewport: loaded eagerly with high priority. */
  readonly eager?: boolean;
  /** The headline beside it describes it: an empty `alt`. */
  readonly decorative?: boolean;
}

/**
 * End of `sizes` for a picture as wide as a phone: slightly less than the viewport, so that 412 px at 1.75 dppx load
 * the file of 720 px and not 1,200; half of it on the densest screens, where 720 px are still sharp.
 */
export const PHONE_WIDE = '(min-width: 40em) 100vw, (min-resolution: 2.5dppx) 50vw, 96vw';

/**
 * Returns a `<picture>` with its sizes, and with width and height to prevent layout shifts; lazy unless in the first
 * viewport.
 */
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

/** Returns a story's picture for use beside its headline, or the pattern made from its address. */
export function storyPictureHtml(
  story: Story,
  options: PictureOptions & { readonly shape: 'square' | 'wide'; readonly pigment?: Pigment },
): string {
  if (story.picture) return pictureHtml(story.picture, { ...options, decorative: true });
  return patternSvg(story.seed, story.section?.pigment ?? options.pigment ?? 'lapis', options.shape);
}

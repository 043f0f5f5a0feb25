import { createPattern, type PatternShape } from '#pictures/pattern.ts';
import type { Pigment } from '#site/vocabulary.ts';

/**
 * Returns the inline SVG for an article without a picture: decorative, hidden from assistive technology. Colours come
 * from the pigment class, because the page's policy forbids style attributes.
 */
export function patternSvg(seed: string, pigment: Pigment, shape: PatternShape = 'square'): string {
  const { width, height, layers } = createPattern(seed, shape);
  const paths = layers
    .map(({ ink, size, path }) => `<path class="${ink}" stroke-width="${size}" d="${path}"/>`)
    .join('');
  return `<svg class="pattern ${pigment}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true"><g transform="rotate(45)">${paths}</g></svg>`;
}

import { hash } from 'node:crypto';
import { lightDocuments, lightSources } from '#views/light-pages.ts';
import type { Views } from '#views/views.ts';

/** A light page that has to be written. */
export interface LightPart {
  /** Decoded and without base: `/m/tag/بيروت/`. */
  readonly address: string;
  /** Makes the page again: holding all of them would need much memory. */
  readonly html: () => string;
}

/** Returns the light pages that the site in place does not have as they are. The key of a page is the digest of its text. */
export function lightParts(views: Views, styleSheet: string): LightPart[] {
  const { keep } = views.library;
  return lightSources(views).flatMap((source) =>
    lightDocuments(source, views, styleSheet).flatMap(({ address, html }, index) =>
      keep(address, hash('sha1', html, 'base64url'))
        ? []
        : [{ address, html: () => lightDocuments(source, views, styleSheet)[index]?.html ?? '' }],
    ),
  );
}

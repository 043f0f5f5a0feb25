import { hash } from 'node:crypto';
import { lightAddress } from '#site/address.ts';
import { listPageAddress } from '#views/article-list.ts';
import { type LightSource, lightDocuments, lightSources } from '#views/light-pages.ts';
import type { Views } from '#views/views.ts';
import { pageKeys } from './page-keys.ts';

/** A light page that has to be written. */
export interface LightPart {
  /** Decoded and without base: `/m/tag/بيروت/`. */
  readonly address: string;
  /** Makes the page again: holding all of them would need much memory. */
  readonly html: () => string;
}

/**
 * Returns the light pages that the site in place does not have as they are. How many pages a long text has is known only
 * when they are made: each of these has the digest of its text as its key, and so has the front page.
 */
export function lightParts(views: Views, styleSheet: string): LightPart[] {
  const { keep } = views.library;
  const keys = pageKeys(views);
  return lightSources(views).flatMap((source) => {
    const key = keys.light(source, styleSheet);
    if (key !== undefined && keep(lightAddress(addressOf(source)), key)) return [];
    const documents = lightDocuments(source, views, styleSheet);
    const isSingle = key !== undefined && documents.length === 1;
    return documents.flatMap(({ address, html }, index) =>
      !isSingle && keep(address, hash('sha1', html, 'base64url'))
        ? []
        : [{ address, html: () => lightDocuments(source, views, styleSheet)[index]?.html ?? '' }],
    );
  });
}

function addressOf(source: LightSource): string {
  if (source.type === 'front') return '/';
  return source.type === 'list' ? listPageAddress(source.page) : source.article.permalink;
}

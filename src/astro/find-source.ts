import type { AstroIntegration } from 'astro';
import type { EditionSource } from '#build/edition-source.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Returns the source of the edition. */
      'nuqta:source'?: () => EditionSource | undefined;
    }
  }
}

/** Returns the source created by `nuqta()`; undefined when Astro only generates types. */
export function findSource(integrations: readonly AstroIntegration[]): EditionSource | undefined {
  return integrations.flatMap(({ hooks }) => hooks['nuqta:source']?.() ?? [])[0];
}

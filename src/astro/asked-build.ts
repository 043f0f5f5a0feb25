import type { AstroIntegration } from 'astro';
import type { AskedBuild } from '#build/edition-source.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Returns the request of a command. */
      'nuqta:asked'?: () => AskedBuild;
    }
  }
}

/**
 * Returns an integration that carries a command's request to `nuqta()`. Commands pass it in the inline configuration,
 * the only value of ours that belongs to this call of Astro alone.
 */
export function askFor(asked: AskedBuild): AstroIntegration {
  return { name: 'nuqta:asked', hooks: { 'nuqta:asked': () => asked } };
}

/** Returns the request of a command; undefined if Astro was started directly. */
export function findAsked(integrations: readonly AstroIntegration[]): AskedBuild | undefined {
  return integrations.flatMap(({ hooks }) => hooks['nuqta:asked']?.() ?? [])[0];
}

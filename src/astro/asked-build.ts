import type { AstroIntegration } from 'astro';
import type { BuildOptions } from '#build/build-options.ts';
import type { DiagnosticFormat } from '#diagnostics/format-diagnostics.ts';

/** What a command asks of Astro. */
export interface AskedBuild {
  readonly options: BuildOptions;
  /** How problems of the content are printed. */
  readonly format: DiagnosticFormat;
}

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Returns what a command asks for. */
      'nuqta:asked'?: () => AskedBuild;
    }
  }
}

/**
 * Returns an integration that carries what a command asks for to `nuqta()`. A command gives it to Astro in the inline
 * configuration, which is the one value of ours that goes with this call of Astro and no other.
 */
export function askFor(asked: AskedBuild): AstroIntegration {
  return { name: 'nuqta:asked', hooks: { 'nuqta:asked': () => asked } };
}

/** Returns what a command asks for; undefined where Astro was started by itself. */
export function findAsked(integrations: readonly AstroIntegration[]): AskedBuild | undefined {
  return integrations.flatMap(({ hooks }) => hooks['nuqta:asked']?.() ?? [])[0];
}

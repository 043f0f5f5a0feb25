import type { AstroIntegration, HookParameters } from 'astro';

type Setup = HookParameters<'astro:config:setup'>;

/**
 * Returns an integration that runs after all others, wherever they stand in the configuration: where another one has been
 * added behind it (`astro add` appends, and integrations add integrations), it adds itself again behind that one and
 * leaves everything to its successor.
 */
export function last(integration: AstroIntegration): AstroIntegration {
  let isLast = false;
  const { 'astro:config:setup': setup, ...others } = integration.hooks;
  const whenLast = Object.entries(others).map(([name, hook]) => [
    name,
    (context: unknown) => (isLast && typeof hook === 'function' ? hook(context) : undefined),
  ]);
  return {
    name: integration.name,
    hooks: {
      ...Object.fromEntries(whenLast),
      'astro:config:setup': (context: Setup) => {
        isLast = context.config.integrations.at(-1)?.name === integration.name;
        if (isLast) return setup?.(context);
        context.updateConfig({ integrations: [last(integration)] });
        return undefined;
      },
    },
  };
}

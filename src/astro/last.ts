import type { AstroIntegration, HookParameters } from 'astro';

type Setup = HookParameters<'astro:config:setup'>;

/**
 * Returns an integration that runs after all others, whatever the order in the configuration: if another one comes
 * after it (`astro add` appends, and integrations can add integrations), it adds itself again at the end and leaves the
 * work to that copy.
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

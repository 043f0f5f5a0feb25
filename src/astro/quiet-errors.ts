import type { AstroIntegration } from 'astro';

/**
 * Returns an integration whose errors Astro does not announce with a line of its own («An unhandled error occurred while
 * running the … hook»): whoever started Astro prints what was thrown, once.
 */
export function quietErrors(integration: AstroIntegration): AstroIntegration {
  const hooks = Object.entries(integration.hooks).map(([name, hook]) => [
    name,
    name.startsWith('astro:') && typeof hook === 'function' ? quiet(hook as Hook) : hook,
  ]);
  return { ...integration, hooks: Object.fromEntries(hooks) };
}

type Hook = (context: { logger?: { error: (message: string) => void } }) => unknown;

function quiet(hook: Hook): Hook {
  return async (context) => {
    try {
      return await hook(context);
    } catch (error) {
      if (context.logger !== undefined) context.logger.error = () => undefined;
      throw error;
    }
  };
}

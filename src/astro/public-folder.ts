import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * An Astro integration that keeps Astro from copying `public/` in a build; the build does it itself, without following
 * links out of the folder. The dev server serves the folder as usual.
 */
export function publicFolder(): AstroIntegration {
  return {
    name: 'nuqta:public',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // A folder that does not exist: nothing is copied.
        updateConfig({ publicDir: pathToFileURL(join(fileURLToPath(config.cacheDir), 'no-public/')) });
      },
    },
  };
}

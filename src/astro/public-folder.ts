import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PublicFile } from '#content/public-files.ts';
import { OutputError } from '#output/output-error.ts';

/**
 * An Astro integration that publishes the files of `public/` in a build, in place of Astro's own copying, which follows
 * links out of the folder and lets one file write over another. The dev server serves the folder as ever.
 */
export function publicFolder(options: { readonly files: () => readonly PublicFile[] }): AstroIntegration {
  return {
    name: 'nuqta:public',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // A folder that is not there: nothing is copied.
        updateConfig({ publicDir: pathToFileURL(join(fileURLToPath(config.cacheDir), 'no-public/')) });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const taken: string[] = [];
        for (const { address, path } of options.files()) {
          const target = join(site, address);
          await mkdir(dirname(target), { recursive: true });
          try {
            await copyFile(path, target, constants.COPYFILE_EXCL);
          } catch (error) {
            if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
            taken.push(`public${address}: the build writes a file of this name itself. Rename yours, or take it away.`);
          }
        }
        if (taken.length > 0) throw new OutputError('Two files want one place; nothing was published.', taken);
      },
    },
  };
}

import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PublicFile } from '#content/public-files.ts';
import { fileOfAddress } from '#output/path-ledger.ts';
import type { StageLedger } from '#output/stage-ledger.ts';

/**
 * An Astro integration that publishes the files of `public/` in a build, in place of Astro's own copying, which follows
 * links out of the folder and lets one file overwrite another. The dev server serves the folder as usual.
 */
export function publicFolder(options: {
  readonly files: () => readonly PublicFile[];
  readonly ledger: StageLedger;
}): AstroIntegration {
  return {
    name: 'nuqta:public',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // A folder that does not exist: nothing is copied.
        updateConfig({ publicDir: pathToFileURL(join(fileURLToPath(config.cacheDir), 'no-public/')) });
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const { address, path } of options.files())
          options.ledger.copy(site, { path: fileOfAddress(address), owner: `public${address}` }, path);
      },
    },
  };
}

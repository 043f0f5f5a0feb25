import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { BUILD_VARIABLES, readBuildOptions } from '#build/build-options.ts';
import { checkContent } from '#build/check-content.ts';
import { ContentError } from '#build/content-error.ts';
import { writeSnapshot } from '#content/snapshot.ts';
import { hasErrors } from '#diagnostics/diagnostic.ts';
import { formatDiagnostics, toAnnotations } from '#diagnostics/format-diagnostics.ts';

/**
 * The one collection. It holds a single entry, the path of the edition's snapshot: thousands of articles in Astro's
 * data store would be compiled as source code, which costs more than everything else a build does.
 */
const editionLoader: Loader = {
  name: 'nuqta-edition',
  async load({ store, config, watcher, logger }) {
    const projectFolder = fileURLToPath(config.root);
    const options = readBuildOptions(process.env, projectFolder, Date.now());
    const load = async (): Promise<void> => {
      const { loaded, pictures, problems } = await checkContent(options);
      for (const warning of loaded.warnings) logger.warn(warning);
      if (process.env[BUILD_VARIABLES.format] === 'json') console.log(formatDiagnostics(problems, 'json'));
      else if (problems.length > 0) console.error(formatDiagnostics(problems, 'text'));
      if (process.env['GITHUB_ACTIONS'] === 'true' && problems.length > 0)
        console.error(toAnnotations(problems, relative(projectFolder, options.contentFolder)));
      if (hasErrors(problems)) {
        if (watcher === undefined) throw new ContentError(problems, options.contentFolder);
        // While a newsroom works, the page that is open shows what is wrong until the file is saved again without it.
        store.set({ id: 'edition', data: { file: '', digest: '', faults: formatDiagnostics(problems, 'text') } });
        return;
      }
      const file = writeSnapshot(loaded.cacheFolder, loaded, { ...options, pictures });
      process.env[BUILD_VARIABLES.snapshot] = file;
      store.clear();
      store.set({ id: 'edition', data: { file, digest: loaded.digest, faults: '' } });
    };
    await load();
    watcher?.add(options.contentFolder);
    watcher?.on('all', (_event: string, path: string) => {
      if (!path.startsWith(options.contentFolder)) return;
      load().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
    });
  },
};

export const collections = {
  edition: defineCollection({
    loader: editionLoader,
    schema: z.object({ file: z.string(), digest: z.string(), faults: z.string() }),
  }),
};

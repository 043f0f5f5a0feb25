import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { BUILD_VARIABLES, readBuildOptions } from '#build/build-options.ts';
import { checkContent } from '#build/check-content.ts';
import { ContentError } from '#build/content-error.ts';
import { createLoadQueue } from '#build/load-queue.ts';
import { currentEdition, setCurrentEdition } from '#content/current-edition.ts';
import { isContentPath } from '#content/is-content-path.ts';
import { writeSnapshot } from '#content/snapshot.ts';
import { hasErrors } from '#diagnostics/diagnostic.ts';
import { formatDiagnostics, toAnnotations } from '#diagnostics/format-diagnostics.ts';

/**
 * The one collection. Its only entry changes with the content, which has Astro reload the pages that are open; the
 * edition itself is handed on by `currentEdition`. Thousands of articles in Astro's data store would be compiled as
 * source code, which costs more than everything else a build does.
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
        show(formatDiagnostics(problems, 'text'), loaded.stamp);
        return;
      }
      setCurrentEdition({ file: writeSnapshot(loaded.cacheFolder, loaded, { ...options, pictures }), faults: '' });
      store.set({ id: 'edition', data: { stamp: loaded.stamp, faults: '' } });
    };
    /** While a newsroom works, the page that is open shows what is wrong until the file is saved again without it. */
    const show = (faults: string, stamp: string): void => {
      setCurrentEdition({ file: currentEdition()?.file, faults });
      store.set({ id: 'edition', data: { stamp, faults } });
    };
    const queue = createLoadQueue(load, {
      fail: (error) => {
        const message = error instanceof Error ? error.message : String(error);
        logger.error(message);
        show(message, '');
      },
    });
    // Watched from before the first load, which may take long: what is saved meanwhile is loaded after it.
    watcher?.add(options.contentFolder);
    watcher?.on('all', (_event: string, path: string) => {
      if (isContentPath(path, options.contentFolder)) queue.changed();
    });
    await queue.load();
  },
};

export const collections = {
  edition: defineCollection({
    loader: editionLoader,
    schema: z.object({ stamp: z.string(), faults: z.string() }),
  }),
};

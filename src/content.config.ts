import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { findSource } from '#astro/edition-source.ts';
import { createLoadQueue } from '#build/load-queue.ts';
import { isContentPath } from '#content/is-content-path.ts';

/**
 * The one collection. Its only entry changes with the content, which has Astro reload the pages that are open; the
 * edition itself is handed on by `currentEdition`. Thousands of articles in Astro's data store would be compiled as
 * source code, which costs more than everything else a build does.
 */
const editionLoader: Loader = {
  name: 'nuqta-edition',
  async load({ store, config, watcher, logger }) {
    const source = findSource(config.integrations);
    // Astro only writes its types.
    if (source === undefined) return;
    const load = async (): Promise<void> => {
      const data = await source.load(watcher === undefined ? 'build' : 'dev', (line) => logger.warn(line));
      store.set({ id: 'edition', data });
    };
    const queue = createLoadQueue(load, {
      fail: (error) => {
        const message = error instanceof Error ? error.message : String(error);
        logger.error(message);
        store.set({ id: 'edition', data: source.fail(message) });
      },
    });
    // Watched from before the first load, which may take long: what is saved meanwhile is loaded after it.
    watcher?.add(source.contentFolder);
    watcher?.on('all', (_event: string, path: string) => {
      if (isContentPath(path, source.contentFolder)) queue.changed();
    });
    await queue.load();
  },
};

export const collections = {
  edition: defineCollection({
    loader: editionLoader,
    schema: z.object({ stamp: z.string(), errors: z.string() }),
  }),
};

import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { findSource } from '#astro/find-source.ts';
import { createLoadQueue } from '#build/load-queue.ts';
import { isContentPath } from '#content/is-content-path.ts';

/**
 * The only collection. Its single entry changes with the content, so that Astro reloads open pages; the edition itself
 * is passed by `currentEdition`. In Astro's data store it would be written, read and parsed once more, all of it at once.
 */
const editionLoader: Loader = {
  name: 'nuqta-edition',
  async load({ store, config, watcher, logger }) {
    const source = findSource(config.integrations);
    // Astro is only generating types.
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
    // Watching begins before the first load, which may be slow: files saved meanwhile are loaded after it.
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

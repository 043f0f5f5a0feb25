import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { BUILD_VARIABLES, readBuildOptions } from '#edition/build-options.ts';
import { ContentError } from '#edition/content-error.ts';
import { editionPictures } from '#edition/edition-pictures.ts';
import { loadEdition } from '#edition/load-edition.ts';
import { publishedProblems } from '#edition/published-problems.ts';
import { writeSnapshot } from '#edition/snapshot.ts';
import { compareProblems, formatProblem, hasErrors } from '#problems/problem.ts';

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
      const loaded = loadEdition(options);
      const { pictures, problems: broken } = await editionPictures(loaded, options.contentFolder);
      const lost = await publishedProblems(loaded.edition, options);
      const problems = [...loaded.problems, ...broken, ...lost].sort(compareProblems);
      for (const warning of loaded.warnings) logger.warn(warning);
      for (const problem of problems) console.error(formatProblem(problem));
      if (hasErrors(problems)) throw new ContentError(problems, options.contentFolder);
      const file = writeSnapshot(loaded.cacheFolder, loaded, { ...options, pictures });
      process.env[BUILD_VARIABLES.snapshot] = file;
      store.clear();
      store.set({ id: 'edition', data: { file, digest: loaded.digest } });
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
  edition: defineCollection({ loader: editionLoader, schema: z.object({ file: z.string(), digest: z.string() }) }),
};

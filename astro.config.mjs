// First: nothing of Astro runs before it.
import '#build/no-telemetry.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { pictureFolder } from '#astro/picture-folder.ts';
import { publicFolder } from '#astro/public-folder.ts';
import { safeOutput } from '#astro/safe-output.ts';
import { shareImages } from '#astro/share-images.ts';
import { writtenPages } from '#astro/written-pages.ts';
import { BUILD_VARIABLES, readBuildOptions } from '#build/build-options.ts';
import { createBuildPromises } from '#build/build-promises.ts';
import { guardCache, surroundings } from '#build/guard-folders.ts';
import { keptPathsOf, ownerOf, siteOf } from '#build/site-of.ts';
import { usableCacheFolder } from '#cache/usable-cache-folder.ts';
import { readPublicFolder } from '#content/public-files.ts';
import { batches } from '#printing/batches.ts';
import { redirectPages } from '#printing/redirect-pages.ts';

const asked = readBuildOptions(process.env, fileURLToPath(new URL('.', import.meta.url)), Date.now());
guardCache(asked);
const cache = usableCacheFolder(asked.cacheFolder);
if (cache.warning !== undefined) console.warn(`warning: ${cache.warning}`);
const options = { ...asked, cacheFolder: cache.folder };
process.env[BUILD_VARIABLES.cache] = cache.folder;
// The clock is read here, once; everything that runs in this build sees the same moment.
process.env[BUILD_VARIABLES.now] = new Date(options.now).toISOString();
const site = siteOf(options);
const promises = createBuildPromises(options);

const batch = (file) => new URL(`src/printing/pages/${file}`, import.meta.url);

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  outDir: options.outFolder,
  cacheDir: join(options.cacheFolder, 'astro'),
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  // Last: it verifies what the others have written and swaps it in.
  integrations: [
    batches({
      'article-shells': batch('article-shells.astro'),
      'list-shells': batch('list-shells.astro'),
      articles: batch('articles.astro'),
      lists: batch('lists.astro'),
      archive: batch('archive.astro'),
      files: batch('files.ts'),
    }),
    pictureFolder({ cacheFolder: options.cacheFolder, names: promises.pictures }),
    writtenPages({ edition: promises.latest, pages: redirectPages }),
    publicFolder({ files: () => readPublicFolder(options.projectFolder).files }),
    shareImages({ cacheFolder: options.cacheFolder, cards: promises.shareCards }),
    safeOutput({
      around: surroundings(options),
      keep: keptPathsOf(options),
      owner: ownerOf(site),
      link: options.link,
      ...promises,
    }),
  ],
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
});

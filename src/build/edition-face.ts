import { join } from 'node:path';
import type { LoadedEdition } from '#content/load-edition.ts';
import { sitePublicFolder } from '#content/public-files.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { PreparedPicture } from '#pictures/picture.ts';
import { prepareFace } from '#pictures/prepare-face.ts';
import { siteDocument } from '#site/parse-site.ts';
import type { BuildOptions } from './build-options.ts';

/** Returns the edition with the files of the newspaper's own face, and what is wrong with them. */
export async function withFace(
  loaded: LoadedEdition,
  { contentFolder, projectFolder }: BuildOptions,
): Promise<{
  loaded: LoadedEdition;
  pictures: Readonly<Record<string, PreparedPicture>>;
  diagnostics: readonly Diagnostic[];
}> {
  const { settings } = loaded.edition;
  const { site } = settings;
  if (site.nameplate === undefined && site.icon === undefined) return { loaded, pictures: {}, diagnostics: [] };
  const document = siteDocument(loaded.texts.get('site.yaml') ?? '');
  const { files, pictures, diagnostics } = await prepareFace(site, {
    cacheFolder: loaded.cacheFolder,
    place: (path) => document.valuePosition(path),
    find: (file) => {
      if (file.startsWith('/'))
        return sitePublicFolder(projectFolder).files.find(({ address }) => address === file)?.path;
      const asset = loaded.assetFiles.get(file);
      return asset === undefined ? undefined : join(contentFolder, asset);
    },
  });
  const edition = { ...loaded.edition, settings: { ...settings, site: { ...site, files } } };
  return { loaded: { ...loaded, edition }, pictures, diagnostics };
}

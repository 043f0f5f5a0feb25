import { join } from 'node:path';
import { readSettingsFile } from '#content/content-folder.ts';
import type { Keep } from '#output/guard-target.ts';
import type { SiteOwner } from '#output/published-addresses.ts';
import { toUrl } from '#site/address.ts';
import { faceCss } from '#site/face-css.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Site } from '#site/site.ts';
import { siteAt } from '#site/site-at.ts';
import type { BuildOptions } from './build-options.ts';

/** Returns the site of `site.yaml` as the build places it; its errors are reported by the load, not here. */
export function siteOf(options: BuildOptions): Site {
  return siteAt(readSite(options).settings.site, options);
}

/** Returns the published paths that `site.yaml` keeps; `unknown` if it has errors. */
export function keptPathsOf(options: BuildOptions): Keep {
  const { settings, incomplete } = readSite(options);
  return incomplete.includes('site') ? 'unknown' : settings.site.keep;
}

/** Returns the newspaper's identity as stored in its site. */
export function ownerOf(site: Site): SiteOwner {
  return { name: site.name, address: toUrl('/', site) };
}

/** Returns the style sheet of the newspaper's own face, as its settings are now. */
export function faceCssOf(options: BuildOptions): string {
  return faceCss(readSite(options).settings);
}

/** Returns the paths of the settings that the face comes from. */
export function faceFilesOf({ contentFolder }: BuildOptions): string[] {
  return ['site.yaml', 'sections.yaml'].map((name) => join(contentFolder, name));
}

function readSite({ contentFolder }: BuildOptions): Pick<ReturnType<typeof parseSettings>, 'settings' | 'incomplete'> {
  const nothing = { tags: undefined, authors: undefined, redirects: undefined };
  const [site, sections] = (['site', 'sections'] as const).map((name) => readSettingsFile(contentFolder, name));
  return parseSettings({ ...nothing, site, sections });
}

import { readSettingsFile } from '#content/content-folder.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Site } from '#site/site.ts';
import { siteAt } from '#site/site-at.ts';
import type { BuildOptions } from './build-options.ts';

/** Returns what `site.yaml` says, as the build places it; faults in it are reported by the load, not here. */
export function siteOf(options: BuildOptions): Site {
  const nothing = { sections: undefined, tags: undefined, authors: undefined, redirects: undefined };
  const { settings } = parseSettings({ ...nothing, site: readSettingsFile(options.contentFolder, 'site') });
  return siteAt(settings.site, options);
}

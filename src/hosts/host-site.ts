import type { PolicyNeeds } from '#site/services.ts';
import type { Redirect, Site } from '#site/site.ts';

/** What the files for hosts are made from. */
export interface HostSite {
  readonly site: Site;
  /** Old addresses and where they went, without base. */
  readonly redirects: readonly Redirect[];
  /** First parts of the addresses of pages, decoded: `2026`, `section`, `about`. */
  readonly pageFolders: readonly string[];
  /** Origins of every embed of the site. */
  readonly frames: readonly string[];
  /** What the services of the site need, on whichever page. */
  readonly services?: readonly PolicyNeeds[];
  /** When the newest article was published, epoch milliseconds; undefined on an empty site. */
  readonly updated: number | undefined;
}

/** A file that goes to the root of the site. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}

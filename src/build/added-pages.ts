import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AddedPage } from '#checks/check-input.ts';
import { OWN_ROUTES } from './own-routes.ts';

const PAGE = /\.(?:astro|html|md|mdx|markdown)$/;
const ENDPOINT = /(\.[a-z0-9]+)\.[cm]?[jt]s$/i;

/**
 * Returns the pages and files that the project adds under `src/pages`, by the addresses Astro gives them: `/hello/` for
 * `hello.astro`, `/data.json` for `data.json.ts`. Names with parameters have no single address and are omitted.
 */
export function addedPages(projectFolder: string): AddedPage[] {
  return listPages(join(projectFolder, 'src/pages')).flatMap((path) => {
    const isAdded = !OWN_ROUTES.includes(path) && !path.includes('[') && !/(?:^|\/)_/.test(path);
    const address = isAdded ? addressOf(path) : undefined;
    return address === undefined ? [] : [{ address, file: `src/pages/${path}` }];
  });
}

function listPages(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch {
    return [];
  }
}

function addressOf(path: string): string | undefined {
  if (ENDPOINT.test(path)) return `/${path.replace(ENDPOINT, '$1')}`;
  if (/\.[cm]?[jt]s$/.test(path)) return `/${path.replace(/\.[cm]?[jt]s$/, '')}`;
  if (!PAGE.test(path)) return undefined;
  const name = `/${path.replace(PAGE, '')}`;
  if (name.endsWith('/index')) return name.slice(0, -'index'.length);
  return /^\/(?:404|500)$/.test(name) ? `${name}.html` : `${name}/`;
}

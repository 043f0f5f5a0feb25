import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isOwnRoute } from '#build/own-routes.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';

/** Files written by Astro itself, by the route that rendered them. */
export interface AstroFile {
  /** `hello/index.html` */
  readonly path: string;
  /** The route's file: `src/pages/hello.astro`. */
  readonly entrypoint: string;
}

/**
 * An Astro integration that claims the files written by Astro itself, including pages of the project, before any other
 * part writes. `added` receives those that do not belong to the newspaper.
 */
export function astroFiles(options: {
  readonly ledger: StageLedger;
  readonly added: (files: readonly AstroFile[]) => void;
}): AstroIntegration {
  let entrypoints: ReadonlyMap<string, string> = new Map();
  return {
    name: 'nuqta:astro-files',
    hooks: {
      'astro:routes:resolved': ({ routes }) => {
        entrypoints = new Map(routes.map(({ pattern, entrypoint }) => [pattern, entrypoint]));
      },
      'astro:build:done': ({ assets, dir }) => {
        const files = writtenFiles(assets, entrypoints, dir);
        // Pages were claimed before Astro wrote them.
        for (const { path, entrypoint } of files)
          if (options.ledger.ownerOf(path) === undefined)
            options.ledger.claim(path, isOwnRoute(entrypoint) ? OWNERS.pages : entrypoint);
        options.added(files.filter(({ entrypoint }) => !isOwnRoute(entrypoint)));
      },
    },
  };
}

function writtenFiles(
  assets: ReadonlyMap<string, readonly URL[]>,
  entrypoints: ReadonlyMap<string, string>,
  dir: URL,
): AstroFile[] {
  const root = pathToFileURL(fileURLToPath(dir)).href;
  return [...assets].flatMap(([pattern, files]) => {
    const entrypoint = (entrypoints.get(pattern) ?? pattern).replaceAll('\\', '/');
    return files.map((file) => ({ path: decodeURI(file.href.slice(root.length)), entrypoint }));
  });
}

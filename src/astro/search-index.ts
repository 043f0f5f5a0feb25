import type { AstroIntegration } from 'astro';
import { answerInDev, type DevAnswer } from './answer-in-dev.ts';

/** A file of the index by its address, without base. */
interface WrittenFile {
  readonly address: string;
  readonly bytes: Uint8Array;
}

/**
 * An Astro integration that serves the search index in `astro dev`: its files are made once for each edition, when the
 * first is asked for.
 */
export function searchIndex<Edition extends object>(options: {
  /** What the content loader read last; undefined before it has read an edition without faults. */
  readonly edition: () => Promise<Edition | undefined>;
  readonly files: (edition: Edition) => readonly WrittenFile[];
  /** Begins the addresses of the files. */
  readonly folders: readonly string[];
}): AstroIntegration {
  let base = '/';
  const made = new WeakMap<Edition, ReadonlyMap<string, Uint8Array>>();
  const filesOf = (edition: Edition): ReadonlyMap<string, Uint8Array> => {
    const files = made.get(edition) ?? new Map(options.files(edition).map(({ address, bytes }) => [address, bytes]));
    made.set(edition, files);
    return files;
  };
  const find = async (address: string): Promise<DevAnswer | undefined> => {
    if (!options.folders.some((folder) => address.startsWith(folder))) return undefined;
    const edition = await options.edition();
    const bytes = edition === undefined ? undefined : filesOf(edition).get(address);
    const type = address.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    return bytes === undefined ? undefined : { type, bytes };
  };
  return {
    name: 'nuqta:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(answerInDev(base, find, (error) => logger.error(String(error))));
      },
    },
  };
}

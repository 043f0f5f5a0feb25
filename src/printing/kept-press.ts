import { createHash, randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Room of presses inside the cache; each has a folder of its version. */
const PRESS_ROOM = 'press';
const DESCRIPTION = 'press.json';
/** Presses that a cache keeps: a newspaper and its preview for two versions. */
const MOST = 4;

/** What is needed besides compiled code to render with it. */
export interface PressDescription {
  /** The name of the edition that is compiled into the pages; another build gives its own. */
  readonly edition: string;
  /** The file of the compiled code that is imported. */
  readonly entry: string;
  /** The style sheets of each route, in Astro's form, by Astro's key. */
  readonly styles: readonly (readonly [key: string, styles: readonly unknown[]])[];
}

/** What Astro compiled for one version of our code, kept in the cache. */
export interface KeptPress extends PressDescription {
  /** Paths of the compiled code, relative to `folder`. */
  readonly code: readonly string[];
  /** Scripts, styles and fonts of the site: paths relative to the site and to `folder`. */
  readonly assets: readonly string[];
  readonly folder: string;
}

const descriptionSchema = z.object({
  edition: z.string(),
  entry: z.string(),
  styles: z.array(z.tuple([z.string(), z.array(z.unknown())])),
  files: z.array(z.object({ path: z.string().regex(/^(?:code|_assets)\/[^\\]+$/), digest: z.string() })),
});

/** Returns the press of a version; undefined if there is none, or one of its files is not as it was compiled. */
export function findPress(cacheFolder: string, version: string): KeptPress | undefined {
  const folder = join(cacheFolder, PRESS_ROOM, version);
  try {
    const description = descriptionSchema.parse(JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8')));
    const { files, ...rest } = description;
    if (files.some(({ path, digest }) => path.split('/').includes('..') || digestOf(join(folder, path)) !== digest))
      return undefined;
    const paths = files.map(({ path }) => path);
    const isCode = (path: string): boolean => path.startsWith('code/');
    return { ...rest, folder, code: paths.filter(isCode), assets: paths.filter((path) => !isCode(path)) };
  } catch {
    return undefined;
  }
}

/**
 * Keeps what Astro compiled under a version: `codeFolder`, and `_assets/` of `site`. Does nothing if the cache cannot
 * be written; the next build compiles again then.
 */
export function keepPress(
  { cacheFolder, version }: { readonly cacheFolder: string; readonly version: string },
  { codeFolder, site }: { readonly codeFolder: string; readonly site: string },
  description: PressDescription,
): void {
  const room = join(cacheFolder, PRESS_ROOM);
  const unfinished = join(room, `unfinished-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    mkdirSync(unfinished, { recursive: true });
  } catch {
    return;
  }
  try {
    const paths = [
      ...listFiles(codeFolder).map((path) => ({ path: `code/${path}`, from: join(codeFolder, path) })),
      ...listFiles(join(site, '_assets')).map((path) => ({
        path: `_assets/${path}`,
        from: join(site, '_assets', path),
      })),
    ];
    const files = paths.map(({ path, from }) => {
      mkdirSync(dirname(join(unfinished, path)), { recursive: true });
      copyFileSync(from, join(unfinished, path));
      return { path, digest: digestOf(from) };
    });
    writeFileSync(join(unfinished, DESCRIPTION), JSON.stringify({ ...description, files }));
    rmSync(join(room, version), { recursive: true, force: true });
    renameSync(unfinished, join(room, version));
    removeOldest(room, version);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function removeOldest(room: string, version: string): void {
  const others = readdirSync(room).filter((name) => name !== version);
  const times = others.map((name) => ({ name, time: statSync(join(room, name)).mtimeMs }));
  for (const { name } of times.sort((a, b) => b.time - a.time).slice(MOST - 1))
    rmSync(join(room, name), { recursive: true, force: true });
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/[\\/]$/, '').length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../corpus/seeded-random.ts';
import { differingFiles } from './folder-digest.ts';
import { EDIT_NAMES, type EditedEdition, editRandomly } from './random-edit.ts';

/** Builds once; returns the exit code and what was printed. */
export type BuildOnce = (
  args: readonly string[],
) => Promise<{ readonly code: number | string; readonly output: string }>;

export interface RebuildOptions {
  /** Where all is done; removed by the caller. */
  readonly folder: string;
  /** The content folder, which is copied. */
  readonly content: string;
  /** Epoch milliseconds of the first build. */
  readonly now: number;
  readonly seed: number;
  /** The edits in order, by name. */
  readonly edits: readonly (typeof EDIT_NAMES)[number][];
  /** After how many edits the site is compared; always after the last. Default: after each. */
  readonly every?: number;
  readonly build: BuildOnce;
}

/** The result of one edit. */
export interface RebuiltEdit {
  readonly edit: string;
  /** Files that differ from those of a cold build; a refused build has none. */
  readonly differing: readonly string[];
  /** The content had errors, and nothing was built; the edit was taken back. */
  readonly isRefused: boolean;
}

/** Edits a content folder again and again, and compares each rebuild with a cold build of the same content. */
export async function compareRebuilds(options: RebuildOptions): Promise<RebuiltEdit[]> {
  const { folder, build } = options;
  const content = join(folder, 'content');
  const [out, cold] = [join(folder, 'rebuilt'), join(folder, 'cold')];
  const [cache, coldCache] = [join(folder, 'cache'), join(folder, 'cold-cache')];
  cpSync(options.content, content, { recursive: true });
  const random = createRandom(options.seed, 0);
  let now = options.now;
  const buildAt = (target: string, kept: string, moment: number) =>
    build(['--content', content, '--out', target, '--cache', kept, '--now', new Date(moment).toISOString()]);
  const first = await buildAt(out, cache, now);
  if (first.code !== 0) throw new Error(`The first build failed:\n${first.output}`);

  const results: RebuiltEdit[] = [];
  for (const [index, name] of options.edits.entries()) {
    const before = join(folder, 'before');
    rmSync(before, { recursive: true, force: true });
    cpSync(content, before, { recursive: true });
    const edition: EditedEdition = { content, now, published: publishedAddresses(out) };
    const edit = editRandomly(name, edition, random);
    const rebuilt = await buildAt(out, cache, edition.now);
    if (rebuilt.code !== 0) {
      rmSync(content, { recursive: true });
      cpSync(before, content, { recursive: true });
      results.push({ edit: `${edit}\n${rebuilt.output.slice(-2000)}`, differing: [], isRefused: true });
      continue;
    }
    now = edition.now;
    const isCompared = (index + 1) % (options.every ?? 1) === 0 || index + 1 === options.edits.length;
    if (!isCompared) {
      results.push({ edit, differing: [], isRefused: false });
      continue;
    }
    // Cold but for what Astro compiled, which no content changes.
    for (const path of [cold, coldCache]) rmSync(path, { recursive: true, force: true });
    if (existsSync(join(cache, 'press'))) cpSync(join(cache, 'press'), join(coldCache, 'press'), { recursive: true });
    const anew = await buildAt(cold, coldCache, now);
    if (anew.code !== 0) throw new Error(`A cold build failed after ${edit}:\n${anew.output}`);
    results.push({ edit, differing: differingFiles(out, cold), isRefused: false });
  }
  return results;
}

/** Returns a sequence of edits in which each kind comes as often as any other. */
export function editSequence(count: number): (typeof EDIT_NAMES)[number][] {
  return Array.from({ length: count }, (_, index) => EDIT_NAMES[(index * 7) % EDIT_NAMES.length] ?? 'new');
}

function publishedAddresses(site: string): ReadonlyMap<string, string> {
  const list: { articles: Record<string, string> } = JSON.parse(
    readFileSync(join(site, 'nuqta-addresses.json'), 'utf8'),
  );
  return new Map(Object.entries(list.articles));
}

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createRandom, type Random, randomOf } from '../corpus/seeded-random.ts';
import { DAMAGES, type Damage, damageFile } from './damage-file.ts';
import { writeFlipEdition } from './flip-edition.ts';
import { differingFiles, digestOf, folderDigest } from './folder-digest.ts';
import type { BuildOptions, TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';

/** Files damaged before one build. */
const AT_ONCE = 25;

interface DamagedFile {
  readonly path: string;
  readonly damage: Damage;
  /** Of its bytes before and after. */
  readonly clean: string;
  readonly broken: string;
}

/**
 * Damages files of the cache, each kind in turn, and builds: the site must be the clean one to the last byte, the build
 * must not complain, and no damaged byte may stay where a later build would read it.
 */
export async function tryFlips(
  edition: Pick<TrialEdition, 'folder' | 'build' | 'mustBuild'>,
  flips: number,
  { atOnce = AT_ONCE, articles = 12 }: { readonly atOnce?: number; readonly articles?: number } = {},
): Promise<TrialRow> {
  const folder = join(edition.folder, 'flips');
  mkdirSync(folder, { recursive: true });
  const content = join(folder, 'content');
  await writeFlipEdition(content, articles);
  const cache = join(folder, 'cache');
  const [clean, out] = [join(folder, 'clean'), join(folder, 'dist')];
  // Otherwise a build leaves what has not changed as it is, and reads nothing of the cache.
  const options: BuildOptions = { cache, args: ['--all'] };
  const wanted = await edition.mustBuild(content, clean, options);
  const random = createRandom(13, 0);
  const failures: string[] = [];
  const kinds = new Map<string, number>();
  let done = 0;
  for (let round = 0; done < flips; round += 1) {
    const damaged = damageSome(cache, Math.min(atOnce, flips - done), { random, round });
    if (damaged.length === 0) throw new Error('the cache holds nothing to damage');
    done += damaged.length;
    for (const { path } of damaged) kinds.set(kindOf(path), (kinds.get(kindOf(path)) ?? 0) + 1);
    const names = damaged.map(({ path, damage }) => `${path} ${damage}`).join(', ');
    const { ended, output } = await edition.build(content, out, options);
    if (ended !== 0) failures.push(`${names}: ended with ${ended}: ${output.slice(-300)}`);
    else if (folderDigest(out) !== wanted)
      failures.push(`${names}: published other bytes: ${differingFiles(clean, out).slice(0, 5).join(', ')}`);
    if (/warning|error|broken|damaged/i.test(output)) failures.push(`${names}: complained: ${output.slice(-300)}`);
    for (const { path, damage, clean: before, broken } of damaged) {
      const now = digestIn(cache, path);
      // Entries of a segment are made anew in another one; a press is compiled anew under a name drawn by lot.
      const isHealed =
        /^(?:segment|sites)/.test(path) || now === before || (path.startsWith('press') && now !== broken);
      if (!isHealed)
        failures.push(`${path} ${damage}: ${now === broken ? 'was not healed' : 'was made anew with other bytes'}`);
    }
  }
  return {
    trial: 'damaged files of the cache',
    tries: done,
    failures: failures.length,
    note: failures[0] ?? [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', '),
  };
}

/** Damages files of different kinds; of one picture or segment never two, since one damage would hide the other. */
function damageSome(cache: string, count: number, { random, round }: { random: Random; round: number }): DamagedFile[] {
  const byKind = Map.groupBy(filesOf(cache), kindOf);
  const kinds = [...byKind.keys()].sort();
  const damaged = new Map<string, DamagedFile>();
  for (let turn = 0; damaged.size < count && turn < count * 20; turn += 1) {
    const path = randomOf(random, byKind.get(kinds[(turn + round) % kinds.length] ?? '') ?? []);
    const group = /^segment-[0-9a-f]+/.exec(path)?.[0] ?? path;
    if (damaged.has(group)) continue;
    const damage = DAMAGES[(round + damaged.size) % DAMAGES.length] ?? 'empty';
    const clean = digestIn(cache, path);
    damageFile(join(cache, path), damage, random);
    damaged.set(group, { path, damage, clean, broken: digestIn(cache, path) });
  }
  return [...damaged.values()];
}

function filesOf(cache: string): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(cache.length + 1))
    .sort();
}

/** `segment.pack`, `pictures.avif`, `share.jpg`. */
function kindOf(path: string): string {
  return `${path.startsWith('segment-') ? 'segment' : (path.split('/')[0] ?? '')}${extname(path)}`;
}

function digestIn(cache: string, path: string): string {
  try {
    return digestOf(readFileSync(join(cache, path)));
  } catch {
    return '';
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { differingFiles, folderDigest } from './folder-digest.ts';
import type { TrialRow } from './trial-row.ts';

const NOW = '2026-11-23T15:00:00Z';
const PAPER = ['--name', 'صحيفة الميناء', '--address', 'https://example.org', '--time-zone', 'Africa/Tripoli'];

/** Where the package stands among its own packages: beside them as npm lays them, or in a store as pnpm does. */
export const PACKAGE_LAYOUTS = ['npm', 'pnpm'] as const;
export type PackageLayout = (typeof PACKAGE_LAYOUTS)[number];

/**
 * Packs Nuqta, installs it into the folder of a new newspaper with the packages that are here, and works there as a
 * publisher does: `new`, `check`, `build`, one article more, `build` with what the first one compiled. The site must be
 * the one that the repository builds, and nothing may have been written into the package.
 */
export function tryPackage(folder: string, layout: PackageLayout): TrialRow {
  const room = join(folder, `package-${layout}`);
  const paper = join(room, 'my paper');
  rmSync(room, { recursive: true, force: true });
  const faults: string[] = [];
  const step = (program: string, args: readonly string[], cwd: string): void => {
    const run = spawnSync(program, [...args], { cwd, encoding: 'utf8' });
    if (run.status !== 0) faults.push(`${args.slice(0, 3).join(' ')}: ${run.status} ${run.stderr}${run.stdout}`);
  };
  const engine = install(room, paper, layout, step);
  const bin = join(paper, 'node_modules/nuqta/src/bin/nuqta.mjs');
  const nuqta = (...args: string[]): void => step(process.execPath, [bin, ...args], paper);
  const before = folderDigest(engine);
  nuqta('new-paper', paper, ...PAPER, '--nuqta', 'file:nuqta.tgz');
  nuqta('new', 'افتتاح الميناء', '--section', 'أخبار', '--date', '2026-11-20');
  nuqta('check', '--drafts', '--now', NOW);
  // Drafts too: the articles of a new newspaper are drafts.
  nuqta('build', '--drafts', '--out', 'dist', '--now', NOW);
  if (!existsSync(join(paper, '.nuqta/cache/press'))) faults.push('the next build compiles the pages again');
  nuqta('new', 'سفينة ثانية', '--section', 'أخبار', '--date', '2026-11-21');
  nuqta('build', '--drafts', '--out', 'dist', '--now', NOW);
  const own = ['--content', join(paper, 'content'), '--out', join(room, 'own'), '--cache', join(room, 'cache')];
  const bare = [join(ENGINE_FOLDER, 'src/bin/nuqta.mjs'), 'build', '--drafts', '--now', NOW];
  step(process.execPath, [...bare, ...own], ENGINE_FOLDER);
  if (faults.length === 0) faults.push(...differingFiles(join(paper, 'dist'), join(room, 'own')));
  if (folderDigest(engine) !== before) faults.push('something was written into the package');
  return {
    trial: `the package as ${layout} lays it`,
    tries: 7,
    failures: faults.length,
    note: faults[0] ?? 'same bytes as in the repository; package untouched',
  };
}

/** Returns the folder of the installed package. */
function install(
  room: string,
  paper: string,
  layout: PackageLayout,
  step: (program: string, args: readonly string[], cwd: string) => void,
): string {
  const top = join(paper, 'node_modules');
  const packages = layout === 'npm' ? top : join(room, 'store/nuqta/node_modules');
  const engine = join(packages, 'nuqta');
  for (const made of [top, engine]) mkdirSync(made, { recursive: true });
  step('npm', ['pack', ENGINE_FOLDER, '--pack-destination', room, '--silent', '--ignore-scripts'], room);
  const file = readdirSync(room).find((name) => name.endsWith('.tgz')) ?? 'nuqta.tgz';
  step('tar', ['-xzf', join(room, file), '-C', engine, '--strip-components=1'], room);
  linkPackages(join(ENGINE_FOLDER, 'node_modules'), packages);
  if (layout === 'pnpm') symlinkSync(engine, join(top, 'nuqta'));
  return engine;
}

function linkPackages(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue;
    const names = name.startsWith('@') ? readdirSync(join(from, name)).map((part) => `${name}/${part}`) : [name];
    for (const one of names) {
      mkdirSync(dirname(join(to, one)), { recursive: true });
      symlinkSync(join(from, one), join(to, one));
    }
  }
}

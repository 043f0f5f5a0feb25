import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { ENGINE_FOLDER } from '#engine-folder.ts';

/** A specifier that every machine understands: of a registry, of Git, or an address. */
const ANYWHERE = /^(?:[~^]?\d|git\+|git:|git@|github:|gitlab:|bitbucket:|https?:|npm:|[\w.-]+\/[\w.-]+(?:#|$))/;

/** Where a newspaper gets Nuqta from. */
export interface NuqtaSource {
  /** The value in `dependencies`. */
  readonly specifier: string;
  /** Whether it leads to a folder of this machine, which no host can install from. */
  readonly isLocal: boolean;
}

/**
 * Puts Nuqta within reach of a newspaper's folder and returns what to write into `dependencies`: what was asked for, a
 * package as a copy inside the folder; else the place this Nuqta was installed from where any machine can reach it, or a
 * package of it inside the folder, as `npm pack` makes one.
 */
export function placeNuqta(paper: string, asked?: string): NuqtaSource {
  if (asked !== undefined) return { specifier: copyPackage(paper, asked) ?? asked, isLocal: false };
  const installed = installedFrom();
  if (installed !== undefined && ANYWHERE.test(installed)) return { specifier: installed, isLocal: false };
  const file = packInto(paper);
  if (file !== undefined) return { specifier: `file:${file}`, isLocal: false };
  const path = relative(paper, ENGINE_FOLDER).split(sep).join('/');
  return { specifier: `file:${path}`, isLocal: true };
}

/** Returns undefined where the word names no package file of this machine. */
function copyPackage(paper: string, word: string): string | undefined {
  const file = word.replace(/^file:/, '');
  if (!/\.t(?:ar\.)?gz$/.test(file) || !existsSync(file)) return undefined;
  copyFileSync(file, join(paper, basename(file)));
  return `file:${basename(file)}`;
}

/** What the project around this Nuqta names as its source; undefined in a clone. */
function installedFrom(): string | undefined {
  const packages = dirname(ENGINE_FOLDER);
  if (!packages.endsWith('node_modules')) return undefined;
  try {
    const text = readFileSync(join(dirname(packages), 'package.json'), 'utf8');
    const { dependencies }: { dependencies?: Record<string, string> } = JSON.parse(text);
    return dependencies?.['nuqta'];
  } catch {
    return undefined;
  }
}

/** Returns the name of the package in the folder; undefined where npm cannot make it. */
function packInto(folder: string): string | undefined {
  const run = spawnSync('npm', ['pack', ENGINE_FOLDER, '--pack-destination', folder, '--silent', '--ignore-scripts'], {
    encoding: 'utf8',
    cwd: folder,
  });
  const name = run.stdout?.trim().split('\n').at(-1) ?? '';
  return run.status === 0 && name !== '' && existsSync(join(folder, name)) ? name : undefined;
}

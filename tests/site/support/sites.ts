import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandResult } from '../../support/run-command.ts';
import { buildSite } from './build-site.ts';
import { makeContentFolder } from './content-folder.ts';

/** The tests' edition: every construct, state and kind of page. */
export const EDITION = fileURLToPath(new URL('../../fixtures/edition', import.meta.url));

/** A site that several tests look at. */
export interface BuiltSite extends CommandResult {
  /** Where it was published. */
  readonly folder: string;
}

interface Recipe {
  /** Content folder; `work` is a folder of the site's own to make one in. */
  readonly content: (work: string) => string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** A cache of its own, empty at the start. */
  readonly isCold?: boolean;
}

const RECIPES = {
  edition: { content: () => EDITION },
  /** The same on a machine of another country that has never built it. */
  elsewhere: {
    content: () => EDITION,
    environment: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    isCold: true,
  },
  preview: { content: () => EDITION, args: ['--drafts'] },
  /** Addresses of Latin letters, under a path. */
  ascii: {
    content: (work) => withSettings(work, 'addresses: ascii\n'),
    args: ['--base', '/news/', '--site', 'https://cdn.example'],
  },
  empty: { content: (work) => makeContentFolder({ folder: work }).content },
  single: {
    content: (work) => {
      const content = makeContentFolder({ folder: work });
      content.article('الأول', 'tags: [وحيد]\nauthors: [سلمى]\nsources: [وكالة]\n');
      return content.content;
    },
  },
  /** A newspaper to read without a connection, its next day, and the same without offline reading. */
  kept: { content: (work) => manyArticles(work) },
  keptNext: { content: (work) => manyArticles(work, true) },
  keptWithout: {
    content: (work) => {
      const content = manyArticles(work);
      appendFileSync(join(content, 'site.yaml'), 'offline: false\n');
      return content;
    },
  },
} as const satisfies Record<string, Recipe>;

/** Articles of `kept`, numbered from 1. */
export const KEPT_ARTICLES = 32;
/** Tags of `kept`: each stands on the first, second or third article alone, and the second on the one of the next day. */
export const KEPT_TAGS = ['بحر', 'جبل', 'سهل'] as const;

export type SiteName = keyof typeof RECIPES;

/** The cache of all sites in `folder`: what Astro compiles for one fits the others. */
export function sharedCache(folder: string): string {
  return join(folder, 'cache');
}

/**
 * Builds a site in `folder`, or returns what was built there before: one build serves all files of tests. Most share a
 * cache, as builds of one newsroom do.
 */
export async function siteAt(folder: string, name: SiteName): Promise<BuiltSite> {
  const work = join(folder, name);
  const kept = join(work, 'result.json');
  const out = join(work, 'dist');
  if (existsSync(kept)) return { ...JSON.parse(readFileSync(kept, 'utf8')), folder: out };
  mkdirSync(work, { recursive: true });
  const { content, args = [], environment = {}, isCold = false }: Recipe = RECIPES[name];
  const cache = isCold ? join(work, 'cache') : sharedCache(folder);
  const result = await buildSite(['--content', content(work), '--out', out, '--cache', cache, ...args], environment);
  if (result.code !== 0) throw new Error(`the site "${name}" does not build:\n${result.output}`);
  writeFileSync(kept, JSON.stringify(result));
  return { ...result, folder: out };
}

/** Makes many short articles of one hour, and one of the next day if asked to. */
function manyArticles(work: string, isNext = false): string {
  const content = makeContentFolder({ folder: work });
  for (let number = 1; number <= KEPT_ARTICLES; number += 1) {
    const tag = KEPT_TAGS[number - 1];
    const hour = String(number % 12).padStart(2, '0');
    content.article(`مقال-${number}`, `date: 2026-11-01T${hour}:00\n${tag ? `tags: [${tag}]\n` : ''}`);
  }
  if (isNext) content.article('مقال-جديد', `date: 2026-11-02T09:00\ntags: [${KEPT_TAGS[1]}]\n`);
  return content.content;
}

/** Returns a copy of the edition in `work` with lines of `site.yaml` added. */
function withSettings(work: string, lines: string): string {
  const content = join(work, 'content');
  cpSync(EDITION, content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), `${readFileSync(join(EDITION, 'site.yaml'), 'utf8')}${lines}`);
  return content;
}

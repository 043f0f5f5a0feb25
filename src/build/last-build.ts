import { statSync } from 'node:fs';
import { type DueMoment, dueMoments } from '#articles/next-due.ts';
import { presentArticles } from '#articles/present-articles.ts';
import { contentStamp } from '#content/content-stamp.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { readPublicFolder } from '#content/public-files.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { NEWS_AGE } from '#feeds/sitemap.ts';
import type { KeptFiles } from '#output/kept-files.ts';
import type { BuildOptions } from './build-options.ts';

/** What a build was made of, as the next one compares it. */
export interface LastBuild {
  /** Epoch milliseconds. */
  readonly now: number;
  /** From this moment on the same content gives another site; undefined if it never does. */
  readonly due?: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The next thing that an editor waits for. */
  readonly next?: DueMoment | undefined;
  readonly articles: number;
  readonly files: FileCounts;
  /** Files that were held back: the next build is for them too. */
  readonly held?: EditionSnapshot['held'];
}

/** How many files of a site were made, and how many were taken over from the site before. */
export interface FileCounts {
  readonly made: number;
  readonly kept: number;
}

interface Note extends LastBuild {
  readonly inputs: string;
}

/** Returns the note that a build leaves about what it was made of. */
export function noteBuild(options: BuildOptions, snapshot: EditionSnapshot, files: FileCounts): string {
  const moments = dueMoments(snapshot, NEWS_AGE);
  const [due] = moments;
  const next = moments.find(({ type }) => type === 'appears' || type === 'breaking-over');
  const { now } = options;
  const { diagnostics, stamp } = snapshot;
  const note: Note = {
    inputs: inputsOf(options, stamp),
    now,
    ...(due === undefined ? {} : { due: due.epoch }),
    diagnostics,
    ...(next === undefined ? {} : { next }),
    articles: presentArticles(snapshot).length,
    files,
    held: snapshot.held,
  };
  return JSON.stringify(note);
}

/**
 * Returns the last build if its content, options and files are those of now, and nothing has fallen due since;
 * otherwise undefined.
 */
export function unchangedBuild(
  options: BuildOptions,
  kept: Pick<KeptFiles, 'last' | 'untouched'>,
): LastBuild | undefined {
  // A list of addresses that is fetched may be another one.
  if (options.all || options.published !== undefined) return undefined;
  const { note } = kept.last();
  if (note === undefined) return undefined;
  const last = readNote(note);
  const isNow = last.now <= options.now && (last.due === undefined || options.now < last.due);
  const isHeld = last.held !== undefined && last.held.length > 0;
  if (!isNow || isHeld || last.inputs !== inputsOf(options, contentStamp(options.contentFolder))) return undefined;
  return kept.untouched() === undefined ? undefined : last;
}

/** Returns what a build noted about itself. */
export function readNote(note: string): Note {
  const read: Note = JSON.parse(note);
  return read;
}

/** Returns everything outside of the code that decides what is built, `content` being the digest of the content folder. */
export function inputsOf(
  { contentFolder, projectFolder, drafts, link, site, base, demonstration }: BuildOptions,
  content: string,
): string {
  const files = readPublicFolder(projectFolder).files.map(({ address, path }) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return [address, size, mtimeMs, ctimeMs, ino].join(' ');
  });
  return JSON.stringify([contentFolder, content, drafts, link, site, base, demonstration === true, ...files]);
}

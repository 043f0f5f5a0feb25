import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueMoments } from '#articles/next-due.ts';
import { codeVersion, packageFiles } from '#cache/code-version.ts';
import { readSealed, removeSealed, writeSealed } from '#cache/sealed-file.ts';
import { contentStamp } from '#content/content-stamp.ts';
import { sitePublicFolder } from '#content/public-files.ts';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { NEWS_AGE } from '#feeds/sitemap.ts';
import { ADDRESSES_FILE } from '#output/published-addresses.ts';
import { addedPages } from './added-pages.ts';
import type { BuildOptions } from './build-options.ts';
import type { CheckedContent } from './check-content.ts';
import { inputsOf } from './last-build.ts';

/** With all it imports, the code that decides what a check finds. */
const CHECKING_CODE = ['src/build/check-content.ts'];

const MARK = 'check 1';

/** What a check found. */
export interface KnownCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** Files of articles, including those with errors. */
  readonly articles: number;
}

/** Keeps what a check of a content folder has found, as long as nothing that it looked at has changed. */
export interface CheckMemory {
  read(): KnownCheck | undefined;
  /** Notes what was found. Errors are not noted: their messages name the moment, and they are to be mended at once. */
  write(found: CheckedContent, articles: number): void;
}

interface Note extends KnownCheck {
  readonly inputs: string;
  readonly now: number;
  /** From this moment on the same content is something else. */
  readonly due?: number;
}

/** Opens the memory of checks in the cache; with `compare` they look at the addresses of the site in place. */
export function openCheckMemory(options: BuildOptions, compare: boolean): CheckMemory {
  const file = join(options.cacheFolder, 'checks', `${digestOf(options.contentFolder)}.json`);
  const inputs = (stamp: string): string =>
    JSON.stringify([
      codeVersion(ENGINE_FOLDER, CHECKING_CODE, packageFiles(options.projectFolder)),
      inputsOf(options, stamp),
      options.holdBack === true,
      addedPages(ENGINE_FOLDER),
      sitePublicFolder(options.projectFolder).diagnostics,
      compare ? digestOfFile(join(options.outFolder, ADDRESSES_FILE)) : '',
    ]);
  return {
    read() {
      // A list of addresses that is fetched may be another one.
      if (options.published !== undefined) return undefined;
      const text = readSealed(file, MARK);
      if (text === undefined) return undefined;
      const note: Note = JSON.parse(text);
      if (options.now < note.now || (note.due !== undefined && options.now >= note.due)) return undefined;
      return note.inputs === inputs(contentStamp(options.contentFolder)) ? note : undefined;
    },
    write({ loaded, diagnostics }, articles) {
      if (options.published !== undefined) return;
      if (hasErrors(diagnostics) || loaded.warnings.length > 0) return removeSealed(file);
      const { now, drafts } = options;
      const [due] = dueMoments({ edition: loaded.edition, now, drafts }, NEWS_AGE);
      const note: Note = {
        diagnostics,
        articles,
        inputs: inputs(loaded.stamp),
        now,
        ...(due === undefined ? {} : { due: due.epoch }),
      };
      writeSealed(file, MARK, JSON.stringify(note));
    },
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function digestOfFile(file: string): string {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return '';
  }
}

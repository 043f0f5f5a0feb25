import { join } from 'node:path';
import { codeVersion, packageFiles } from '#cache/code-version.ts';
import { openKeptBytes } from '#cache/kept-bytes.ts';
import { PARSING_CODE } from '#content/load-edition.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import type { IndexMemory } from '#search/index-memory.ts';

/** With all they import, the code that decides which terms a text has; a script of another version asks for other ones. */
const SEARCH_CODE = ['src/search/build-index.ts', 'src/search/search-index.ts'];
const ANALYSIS_LETTERS = 12;

/** Returns the version of the code that decides which terms a text has. */
export function searchAnalysis(): string {
  return codeVersion(ENGINE_FOLDER, SEARCH_CODE).slice(0, ANALYSIS_LETTERS);
}

/** Besides the code of the search, what decides the texts that it reads. */
const DOCUMENT_CODE = [...SEARCH_CODE, ...PARSING_CODE, 'src/printing/search-files.ts'];

/** Returns the memory of the search index in the cache: what other code has made is not seen. */
export function searchMemory(cacheFolder: string, projectFolder: string): IndexMemory {
  const version = codeVersion(ENGINE_FOLDER, DOCUMENT_CODE, packageFiles(projectFolder));
  // Another zlib may pack the same bytes otherwise than a cold build would now.
  return openKeptBytes(join(cacheFolder, 'search'), `${version} ${process.versions['zlib']}`);
}

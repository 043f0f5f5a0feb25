import { codeVersion } from '#cache/code-version.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';

/** With all they import, the code that decides which terms a text has; a script of another version asks for other ones. */
const SEARCH_CODE = ['src/search/build-index.ts', 'src/search/search-index.ts'];
const ANALYSIS_LETTERS = 12;

/** Returns the version of the code that decides which terms a text has. */
export function searchAnalysis(): string {
  return codeVersion(ENGINE_FOLDER, SEARCH_CODE).slice(0, ANALYSIS_LETTERS);
}

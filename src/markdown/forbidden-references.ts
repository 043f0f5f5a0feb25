import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { isForbiddenCodePoint } from '#diagnostics/forbidden-characters.ts';
import { says } from '#messages/says.ts';

const REFERENCE = /&#(?:x([0-9a-f]+)|([0-9]+));?/gi;

/** Limit of the list. */
const MAX_REPORTED = 20;

/**
 * Returns an error for each numeric character reference (`&#x202E;`, `&#1;`) to a forbidden character, which a search
 * of the source text alone would miss. Isolates are forbidden too, because it is not checked whether they are closed.
 */
export function findForbiddenReferences(markdown: string): Diagnostic[] {
  if (!markdown.includes('&#')) return [];
  const found: Diagnostic[] = [];
  for (const match of markdown.matchAll(REFERENCE)) {
    const codePoint = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
    const isolate = codePoint >= 0x2066 && codePoint <= 0x2069;
    if (!isolate && !isForbiddenCodePoint(codePoint)) continue;
    const said = says('character-forbidden/reference', { written: match[0].slice(0, 20) });
    found.push({ offset: match.index, severity: 'error', ...said });
    if (found.length === MAX_REPORTED) break;
  }
  return found;
}

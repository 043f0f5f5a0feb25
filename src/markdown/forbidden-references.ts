import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { isForbiddenCodePoint } from '#diagnostics/forbidden-characters.ts';

const REFERENCE = /&#(?:x([0-9a-f]+)|([0-9]+));?/gi;

/** After this many the rest is not listed. */
const MAX_REPORTED = 20;

/**
 * Returns the numeric character references of a text (`&#x202E;`, `&#1;`) that stand for a character which may not be
 * published: written so it would pass every look at the source. Isolates count too, since nothing shows they close.
 */
export function findForbiddenReferences(markdown: string): Diagnostic[] {
  if (!markdown.includes('&#')) return [];
  const found: Diagnostic[] = [];
  for (const match of markdown.matchAll(REFERENCE)) {
    const codePoint = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
    const isolate = codePoint >= 0x2066 && codePoint <= 0x2069;
    if (!isolate && !isForbiddenCodePoint(codePoint)) continue;
    const message = `"${match[0].slice(0, 20)}" stands for a character that cannot be published. Write the character that is meant.`;
    found.push({ offset: match.index, severity: 'error', rule: 'character-forbidden', message });
    if (found.length === MAX_REPORTED) break;
  }
  return found;
}

import { type Diagnostic, resolveOffset } from '#diagnostics/diagnostic.ts';
import { findForbiddenCharacters } from '#diagnostics/forbidden-characters.ts';
import { createTextPosition } from '#diagnostics/text-position.ts';
import { says } from '#messages/says.ts';
import { findForbiddenReferences } from './forbidden-references.ts';
import { LIMITS } from './limits.ts';
import { scanLines } from './scan-lines.ts';
import { scanTags } from './scan-tags.ts';

/**
 * Returns the errors that prevent parsing a body, none for normal articles: forbidden characters, also as references
 * (`&#x202E;`), and whatever exceeds `LIMITS`. `firstLine` is the line of the file on which the body begins. Takes
 * linear time.
 */
export function findLimitErrors(markdown: string, firstLine: number): readonly Diagnostic[] {
  const found = [
    ...findForbiddenCharacters(markdown),
    ...findForbiddenReferences(markdown),
    ...findOverLimit(markdown),
  ];
  if (found.length === 0) return [];
  const position = createTextPosition(markdown, firstLine);
  return found.map((one) => resolveOffset(one, position));
}

/** Returns the first exceeded limit, if any. */
function findOverLimit(markdown: string): Diagnostic[] {
  if (markdown.length > LIMITS.bytes / 3 && Buffer.byteLength(markdown) > LIMITS.bytes) {
    return [{ offset: 0, severity: 'error', ...says('body-size') }];
  }
  const found = scanLines(markdown) ?? scanTags(markdown);
  return found === undefined ? [] : [found];
}

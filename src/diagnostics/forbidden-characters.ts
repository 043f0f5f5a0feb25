import { says } from '#messages/says.ts';
import type { Diagnostic } from './diagnostic.ts';

/** An error about one character, at its offset. */
type CharacterDiagnostic = Diagnostic & { readonly offset: number };

/** Limit of the list: a picture saved as text contains thousands. */
const MAX_REPORTED = 20;

/**
 * The characters to look for: control characters except tab and line ends, directional embeddings and overrides
 * (U+202A–202E), isolates, noncharacters, lone surrogates, private use, U+FFF9–FFFC (displayed by no browser), and tag
 * characters, which are invisible to people. Tag characters are allowed in flag emoji.
 */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFC\p{Noncharacter_Code_Point}\p{Cs}\p{Co}]|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]*)[\u{E0000}-\u{E007F}]/u;
/**
 * A superset of `SUSPECT` in code units, with all surrogates: three times as fast, and enough for nearly every text.
 */
const WORTH_LOOKING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uF8FF\uFDD0-\uFDEF\uFFF9-\uFFFC\uFFFE\uFFFF]/;
/** More combining marks than any script uses on one letter; vocalised Arabic needs at most five. */
const MARKS = /\p{M}{9,}/gu;
const TOO_MANY_MARKS = /\p{M}{9}/u;
const SUSPECTS = new RegExp(`${SUSPECT.source}|\\n[ \\t\\r]*(?=\\n)`, 'gu');

/**
 * Returns an error for each character that may not be published, in order, at most twenty: control characters,
 * noncharacters, lone surrogates, U+202A–202E anywhere, an isolate (U+2066–2068) that is not closed before the
 * paragraph ends, a letter with more than eight marks. ZWNJ, ZWJ, LRM and RLM are allowed.
 */
export function findForbiddenCharacters(text: string): readonly CharacterDiagnostic[] {
  const marked = TOO_MANY_MARKS.test(text) ? overmarked(text) : [];
  const forbidden = WORTH_LOOKING.test(text) && SUSPECT.test(text) ? listForbidden(text) : [];
  if (marked.length === 0) return forbidden;
  return [...forbidden, ...marked].sort((a, b) => a.offset - b.offset).slice(0, MAX_REPORTED);
}

/** Returns true when this code point is never allowed; isolates are. */
export function isForbiddenCodePoint(codePoint: number): boolean {
  if (!(codePoint >= 0 && codePoint <= 0x10ffff)) return true;
  const character = String.fromCodePoint(codePoint);
  return SUSPECT.test(character) && !isIsolate(codePoint);
}

/**
 * Replaces forbidden characters with U+FFFD without changing the length, so that an error already reported does not
 * make the rest unreadable.
 */
export function replaceForbidden(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(new RegExp(SUSPECT.source, 'gu'), (character) =>
    isIsolate(character.codePointAt(0) ?? 0) ? character : '\uFFFD'.repeat(character.length),
  );
}

function overmarked(text: string): CharacterDiagnostic[] {
  return [...text.matchAll(MARKS)].slice(0, MAX_REPORTED).map((match) => ({
    offset: match.index,
    severity: 'error',
    ...says('marks-too-many', { count: [...match[0]].length }),
  }));
}

function listForbidden(text: string): CharacterDiagnostic[] {
  const found: CharacterDiagnostic[] = [];
  let open: number[] = [];
  const closeParagraph = (): void => {
    for (const offset of open) found.push(unclosedIsolate(offset));
    open = [];
  };
  for (const match of text.matchAll(SUSPECTS)) {
    if (found.length >= MAX_REPORTED) return found.slice(0, MAX_REPORTED);
    const codePoint = match[0].codePointAt(0) ?? 0;
    if (codePoint === 0x0a) closeParagraph();
    else if (codePoint === 0x2069) open.pop();
    else if (isIsolate(codePoint)) open.push(match.index);
    else found.push(forbidden(match.index, codePoint));
  }
  closeParagraph();
  return found.sort((a, b) => a.offset - b.offset).slice(0, MAX_REPORTED);
}

function isIsolate(codePoint: number): boolean {
  return codePoint >= 0x2066 && codePoint <= 0x2069;
}

function forbidden(offset: number, codePoint: number): CharacterDiagnostic {
  const name = codePointName(codePoint);
  if (codePoint >= 0x202a && codePoint <= 0x202e) {
    return { offset, severity: 'error', ...says('direction-override', { name }) };
  }
  return { offset, severity: 'error', ...says('character-forbidden', { name }) };
}

function unclosedIsolate(offset: number): CharacterDiagnostic {
  return { offset, severity: 'error', ...says('isolate-unclosed') };
}

function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

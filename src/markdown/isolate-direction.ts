import { type Isolation, isolationsOf } from '#arabic/bidi/isolates.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/;
const SPECIALS = /[&<>"']/g;

/** Escapes a text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (character) => ESCAPES[character] ?? '') : text;
}

/** How isolated text is written. */
interface Notation {
  readonly escape: (text: string) => string;
  readonly open: (dir: Isolation['dir']) => string;
  readonly close: string;
}

const ELEMENTS: Notation = {
  escape: escapeHtml,
  open: (dir) => (dir === 'auto' ? '<bdi>' : '<bdi dir="ltr">'),
  close: '</bdi>',
};
/** U+2066 to U+2069: the equivalent of `bdi` in plain text. */
const MARKS: Notation = { escape: (text) => text, open: () => '\u2066', close: '\u2069' };

/**
 * Returns safe HTML for one line of plain text (headline, summary, caption): escaped, with `<bdi>` around foreign
 * phrases and numbers that would otherwise be displayed in the wrong order. «منصة .NET» → «منصة <bdi>.NET</bdi>», «قناة
 * RT» unchanged. Markdown is not parsed.
 */
export function isolateDirection(text: string): string {
  return write(text, ELEMENTS);
}

/** Returns one line of plain text with U+2066 and U+2069 where `isolateDirection` writes `<bdi>`: for feeds. */
export function isolateWithMarks(text: string): string {
  return write(text, MARKS);
}

function write(text: string, notation: Notation): string {
  const isolations = isolationsOf(text.includes('\n') ? text.replaceAll('\n', ' ') : text);
  if (isolations.length === 0) return notation.escape(text);
  let written = '';
  let at = 0;
  for (const isolation of isolations) {
    written += notation.escape(text.slice(at, isolation.start)) + writeIsolation(text, isolation, notation);
    at = isolation.end;
  }
  return written + notation.escape(text.slice(at));
}

function writeIsolation(text: string, { start, end, dir, inner = [] }: Isolation, notation: Notation): string {
  let written = notation.open(dir);
  let at = start;
  for (const group of inner) {
    written += notation.escape(text.slice(at, group.start));
    written += notation.open('auto') + notation.escape(text.slice(group.start, group.end)) + notation.close;
    at = group.end;
  }
  return written + notation.escape(text.slice(at, end)) + notation.close;
}

import { foreignRuns } from './foreign-runs.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/;
const SPECIALS = /[&<>"']/g;

/** Returns a text safe to write between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (character) => ESCAPES[character] ?? '') : text;
}

/**
 * Returns the safe HTML of one line of plain text (headline, summary, caption): escaped, with `<bdi>` around foreign
 * words and `<bdi dir="ltr">` around number pairs. `قناة RT` → `قناة <bdi>RT</bdi>`. No Markdown is read.
 */
export function isolateDirection(text: string): string {
  const runs = foreignRuns(text);
  if (runs.length === 0) return escapeHtml(text);
  let html = '';
  let at = 0;
  for (const { start, end, kind } of runs) {
    const open = kind === 'digits' ? '<bdi dir="ltr">' : '<bdi>';
    html += `${escapeHtml(text.slice(at, start))}${open}${escapeHtml(text.slice(start, end))}</bdi>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

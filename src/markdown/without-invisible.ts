/** Direction marks, zero-width spaces and the like, which phones and Word leave invisibly in a line. */
const INVISIBLE = '[\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2060\\ufeff]';
const MARKER = '(?:#{1,6}|>|[-+*]|\\p{Nd}{1,3}[.)]|:{2,3}|\\||`{3}|!\\[)';
const SPOILED = new RegExp(
  `^[ \\t]*${INVISIBLE}|^[ \\t]*${MARKER}(?:${INVISIBLE}|\\u00a0)|\\]\\(${INVISIBLE}|${INVISIBLE}\\)`,
  'mu',
);
const BEFORE_MARKER = new RegExp(`^([ \\t]*)${INVISIBLE}+(?=[ \\t]*${MARKER})`, 'gmu');
const BEHIND_MARKER = new RegExp(
  `^([ \\t]*(?:#{1,6}|>|[-+*]|\\p{Nd}{1,3}[.)]))${INVISIBLE}*[ \\u00a0]${INVISIBLE}*`,
  'gmu',
);
const AROUND_ADDRESS = new RegExp(`(\\]\\()${INVISIBLE}+|${INVISIBLE}+(?=\\))`, 'gu');

/**
 * Removes invisible characters next to Markdown signs, so that these are recognised: U+200F before `##`, a no-break
 * space after `-`, U+200E in the brackets of a link. Line numbers do not change.
 */
export function withoutInvisible(markdown: string): string {
  if (!SPOILED.test(markdown)) return markdown;
  return markdown.replace(BEFORE_MARKER, '$1').replace(BEHIND_MARKER, '$1 ').replace(AROUND_ADDRESS, '$1');
}

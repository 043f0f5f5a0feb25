/** Marks of direction, zero-width spaces and the like: what a phone or Word leaves in a line without showing it. */
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
 * Returns a body whose marks of Markdown are read although something invisible stands before or behind them: U+200F
 * before `##`, a no-break space behind `-`, U+200E in the brackets of a link. Lines keep their numbers.
 */
export function withoutInvisible(markdown: string): string {
  if (!SPOILED.test(markdown)) return markdown;
  return markdown.replace(BEFORE_MARKER, '$1').replace(BEHIND_MARKER, '$1 ').replace(AROUND_ADDRESS, '$1');
}

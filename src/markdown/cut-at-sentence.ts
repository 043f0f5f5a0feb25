const SENTENCE_END = /[.!؟…](?:["”»)\]]*)(?=\s|$)/g;

/**
 * Returns the text, or as many of its first letters as `limit` allows: cut after a sentence, or after a word with «…»
 * where the last whole sentence would leave less than a third.
 */
export function cutAtSentence(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit + 1);
  const ends = [...head.matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end <= limit);
  const last = ends.at(-1) ?? 0;
  if (last >= limit / 3) return head.slice(0, last);
  const space = head.lastIndexOf(' ');
  return `${head
    .slice(0, space > 0 ? space : limit)
    .replace(/[\s،؛:,;.–—-]+$/, '')
    .toWellFormed()}…`;
}

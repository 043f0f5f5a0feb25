/**
 * Returns the first word of a headline for the catchword (تعقيبة), without surrounding marks: «"حقول الشمس": كيف…» →
 * «حقول».
 */
export function catchword(headlineHtml: string): string {
  const words = headlineHtml
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''));
  return words.find((word) => /\p{L}/u.test(word)) ?? '';
}

/** Returns text as HTML that says the same. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Returns plain text as HTML: empty lines part paragraphs, and other line ends stay. */
export function textToHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

const TAGS = /<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|img|figure|table|strong|em|b|i|a|span)\b[^<>]*>/i;

/** Returns whether a text of unknown kind is HTML, by a tag that is not written as text. */
export function isHtml(text: string): boolean {
  return TAGS.test(text);
}

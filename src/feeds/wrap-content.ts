/** Returns the full text with its direction in the markup, because no feed format has a field for it. */
export function wrapContent(html: string): string {
  return `<div dir="rtl" lang="ar">${html}</div>`;
}

/** Returns the full text as readers need it: the direction stands in the markup, because no feed format has a place for it. */
export function wrapContent(html: string): string {
  return `<div dir="rtl" lang="ar">${html}</div>`;
}

import { hash } from '#search/hash.ts';

/** Read articles that are remembered; the oldest are forgotten first. */
const MAX_READ = 2000;
const KEY = `nuqta-read ${import.meta.env.BASE_URL}`;

/** Returns the stored marks with one more at the end, at most 2,000; each is a digest of an address, which tells nobody what it was. */
export function withMark(stored: string | null, path: string): string {
  const mark = markOf(path);
  const others = marksIn(stored).filter((one) => one !== mark);
  return [...others, mark].slice(-MAX_READ).join(' ');
}

/** Marks the article of this page as read, and shows on all pages which of the articles they list are. */
export function startReadMarks(): void {
  try {
    if (document.querySelector('article.art'))
      localStorage.setItem(KEY, withMark(localStorage.getItem(KEY), location.pathname));
    const marks = new Set(marksIn(localStorage.getItem(KEY)));
    if (marks.size === 0) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main .h a'))
      link.toggleAttribute('data-read', marks.has(markOf(link.pathname)));
  } catch {
    // Storage is closed to this page: nothing is marked.
  }
}

function marksIn(stored: string | null): string[] {
  return (stored ?? '').split(' ').filter((mark) => /^[0-9a-z]{1,7}$/.test(mark));
}

function markOf(path: string): string {
  return hash(path).toString(36);
}

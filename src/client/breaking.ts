/**
 * Hides every breaking mark whose time passes while the page is open. It keeps its place, so that nothing moves under the
 * reader's eyes; those that were over before are taken away by `public/theme.js` before the first paint.
 */
export function expireBreaking(now: number): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-until]')) {
    // A mark whose time cannot be read stays.
    if (!(Date.parse(element.dataset['until'] ?? '') <= now)) continue;
    element.closest('.hot')?.classList.remove('hot');
    element.removeAttribute('data-until');
    element.classList.add('over');
  }
}

/**
 * Hides breaking marks that expire while the page is open. They keep their space, so that nothing shifts; those that
 * expired before are removed by `public/theme.js` before the first paint.
 */
export function expireBreaking(now: number): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-until]')) {
    // Keep a mark with an invalid date.
    if (!(Date.parse(element.dataset['until'] ?? '') <= now)) continue;
    element.removeAttribute('data-until');
    element.classList.add('over');
  }
}

/** Takes away every breaking mark whose time has passed, and the strip when nothing is left in it. */
export function expireBreaking(now: number): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-until]')) {
    if (Date.parse(element.dataset['until'] ?? '') > now) continue;
    const list = element.parentElement;
    element.closest('.hot')?.classList.remove('hot');
    element.remove();
    if (list?.matches('.strip ul') && list.childElementCount === 0) list.closest('.strip')?.remove();
  }
}

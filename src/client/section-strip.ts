/**
 * Brings the current section into sight where the strip of sections is wider than its window.
 * Not by `scrollIntoView`: in Chromium that also moves the place where the Tab key begins, past the skip link.
 */
export function showCurrentSection(): void {
  const link = document.querySelector('.nav [aria-current]');
  const strip = link?.parentElement;
  if (!link || !strip) return;
  // The observer is called when the page has just been laid out and not yet painted: asking for the places here and now
  // would lay it out at once, in the middle of a script.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    const [place, view] = [link.getBoundingClientRect(), strip.getBoundingClientRect()];
    const isInSight = place.left >= view.left && place.right <= view.right;
    if (!isInSight) strip.scrollBy({ left: place.left + place.width / 2 - (view.left + view.width / 2) });
  });
  observer.observe(strip);
}

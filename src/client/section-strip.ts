/**
 * Scrolls the current section into view if the strip of sections is wider than its container. Not with
 * `scrollIntoView`: in Chromium that also moves the start of keyboard navigation past the skip link.
 */
export function showCurrentSection(): void {
  const link = document.querySelector('.nav [aria-current]');
  const strip = link?.parentElement;
  if (!link || !strip) return;
  // The observer runs after layout and before paint: measuring here would force a layout in the middle of a script.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    const [place, view] = [link.getBoundingClientRect(), strip.getBoundingClientRect()];
    const isInSight = place.left >= view.left && place.right <= view.right;
    if (!isInSight) strip.scrollBy({ left: place.left + place.width / 2 - (view.left + view.width / 2) });
  });
  observer.observe(strip);
}

/**
 * Brings the current section into sight where the strip of sections is wider than its window.
 * Not by `scrollIntoView`: in Chromium that also moves the place where the Tab key begins, past the skip link.
 */
export function showCurrentSection(): void {
  const link = document.querySelector('.nav [aria-current]');
  const strip = link?.parentElement;
  if (!link || !strip) return;
  // An observer is told both places once the page has been laid out; asking for them here would lay it out at once.
  const observer = new IntersectionObserver(
    ([entry]) => {
      observer.disconnect();
      const view = entry?.rootBounds;
      if (!entry || !view) return;
      const place = entry.boundingClientRect;
      const isInSight = place.left >= view.left && place.right <= view.right;
      if (!isInSight) strip.scrollBy({ left: place.left + place.width / 2 - (view.left + view.width / 2) });
    },
    { root: strip },
  );
  observer.observe(link);
}

/** Returns a function that says a sentence in the page's live region, if it has one. */
export function liveStatus(): (text: string) => void {
  const region = document.querySelector('[data-status]');
  return (text) => {
    if (region) region.textContent = text;
  };
}

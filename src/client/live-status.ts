/** Returns a function that announces a sentence in the page's live region, if there is one. */
export function liveStatus(): (text: string) => void {
  const region = document.querySelector('[data-status]');
  return (text) => {
    if (region) region.textContent = text;
  };
}

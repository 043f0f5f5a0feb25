/** Shows the buttons that copy an address: the one they carry, or the page's own. */
export function startCopyButtons(status: (text: string) => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const address = button.dataset['copy'] || canonicalAddress();
      try {
        await navigator.clipboard.writeText(address);
        say(button, button.dataset['done'] ?? '', status);
      } catch {
        say(button, button.dataset['failed'] ?? '', status);
      }
    });
  }
}

/** The page's address as it should be shared: without what a network added to it. */
export function canonicalAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}

/** Puts the outcome in the button for two seconds, and in the live region. */
function say(button: HTMLButtonElement, text: string, status: (text: string) => void): void {
  const label = button.querySelector('.tool-name');
  status(text);
  if (!label || label.textContent === text) return;
  const usual = label.textContent;
  label.textContent = text;
  setTimeout(() => {
    label.textContent = usual;
  }, 2000);
}

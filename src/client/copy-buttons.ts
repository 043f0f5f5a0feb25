/** Shows the buttons that copy an address: their own, or the page's. */
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

/** The page's address for sharing, without tracking parameters. */
export function canonicalAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}

/** Shows the outcome in the button's name for two seconds, and in the live region. */
function say(button: HTMLButtonElement, text: string, status: (text: string) => void): void {
  const usual = nameOf(button);
  status(text);
  if (usual === text) return;
  setName(button, text);
  setTimeout(() => setName(button, usual), 2000);
}

/** The name of a text button is in `.tool-name`, that of an icon button in `aria-label`. */
function nameOf(button: HTMLButtonElement): string {
  return button.querySelector('.tool-name')?.textContent ?? button.getAttribute('aria-label') ?? '';
}

function setName(button: HTMLButtonElement, name: string): void {
  const words = button.querySelector('.tool-name');
  if (words) words.textContent = name;
  else button.setAttribute('aria-label', name);
}

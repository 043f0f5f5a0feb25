const STEPS = 5;
/** The step of a reader who has chosen none. */
const USUAL = 2;

/** Makes the buttons that enlarge and reduce the text move through five steps, remembered. */
export function startTextSize(status: (text: string) => void): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-size-step]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const size = Math.min(STEPS, Math.max(1, currentSize() + Number(button.dataset['sizeStep'])));
      document.documentElement.dataset['size'] = String(size);
      remember(size);
      limit(buttons);
      status((button.dataset['now'] ?? '').replace('{n}', String(size)));
    });
  }
  limit(buttons);
}

function currentSize(): number {
  return Number(document.documentElement.dataset['size'] ?? USUAL);
}

/** A button at its end stays where it is, for the keyboard's sake, and says that it does nothing. */
function limit(buttons: readonly HTMLButtonElement[]): void {
  for (const button of buttons) {
    const end = Number(button.dataset['sizeStep']) > 0 ? STEPS : 1;
    button.setAttribute('aria-disabled', String(currentSize() === end));
  }
}

function remember(size: number): void {
  try {
    localStorage.setItem('nuqta-size', String(size));
  } catch {
    // Storage is closed to this page: the choice lasts until the reader leaves it.
  }
}

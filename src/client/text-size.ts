const STEPS = 5;
/** The default step. */
const USUAL = 2;

/** Makes the buttons change the text size in five steps, and remembers the choice. */
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

/** At the end of the range a button stays focusable and is announced as disabled. */
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
    // Storage is not available: the choice lasts until the reader leaves the page.
  }
}

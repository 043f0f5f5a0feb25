const ORDER = ['auto', 'light', 'dark'] as const;
type Theme = (typeof ORDER)[number];

/** Shows the theme buttons: each press switches from the system's theme to light, to dark and back. */
export function startThemeButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-button]')) {
    name(button, currentTheme());
    button.hidden = false;
    button.addEventListener('click', () => {
      const next = ORDER[(ORDER.indexOf(currentTheme()) + 1) % ORDER.length] ?? 'auto';
      if (next === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = next;
      remember(next);
      name(button, next);
    });
  }
}

function currentTheme(): Theme {
  return ORDER.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto';
}

/** The button's name includes the current theme. */
function name(button: HTMLButtonElement, theme: Theme): void {
  const text = button.dataset[theme] ?? '';
  button.setAttribute('aria-label', text);
  button.title = text;
}

function remember(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem('nuqta-theme');
    else localStorage.setItem('nuqta-theme', theme);
  } catch {
    // Storage is not available: the choice lasts until the reader leaves the page.
  }
}

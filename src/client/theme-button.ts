const ORDER = ['auto', 'light', 'dark'] as const;
type Theme = (typeof ORDER)[number];

/**
 * Shows the theme buttons: each press switches from the system's theme to light, to dark and back. The sheet of the dock
 * has one button for each theme.
 */
export function startThemeButtons(): void {
  const choices = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')];
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-button]')];
  const set = (theme: Theme) => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    remember(theme);
    show();
  };
  const show = () => {
    for (const button of buttons) name(button, currentTheme());
    for (const choice of choices)
      choice.setAttribute('aria-pressed', String(choice.dataset['themeChoice'] === currentTheme()));
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => set(ORDER[(ORDER.indexOf(currentTheme()) + 1) % ORDER.length] ?? 'auto'));
  }
  for (const choice of choices)
    choice.addEventListener('click', () =>
      set(ORDER.find((theme) => theme === choice.dataset['themeChoice']) ?? 'auto'),
    );
  show();
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

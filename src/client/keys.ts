import { hasShortcuts, KEYS_OFF, type Shortcut } from './shortcuts.ts';

const RUN: Readonly<Record<Shortcut, () => void>> = {
  next: () => step(1),
  previous: () => step(-1),
  open: () => currentLink()?.click(),
  save: () => saveButton()?.click(),
  search: focusSearch,
  help: openHelp,
};

/** Does what a single key asks for. */
export function runShortcut(shortcut: Shortcut): void {
  RUN[shortcut]();
}

/** Opens the sheet that names the keys, with the switch that turns them off. */
export function openHelp(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys');
  const box = dialog?.querySelector<HTMLInputElement>('input');
  if (!dialog || !box) return;
  box.checked = hasShortcuts();
  box.onchange = () => setShortcuts(box.checked);
  // The content fills the dialog, so a click on the dialog itself is outside.
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
  };
  dialog.showModal();
}

function headlines(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main .h a[href]')].filter((link) => link.checkVisibility());
}

/** Moves to the next headline of the page or the one before; from elsewhere, to the nearest in that direction. */
function step(direction: 1 | -1): void {
  const links = headlines();
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const link = at === -1 ? nearest(links, direction) : links[at + direction];
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'center' });
}

/** Seen from the middle of the window, or from the focus. */
function nearest(links: readonly HTMLAnchorElement[], direction: 1 | -1): HTMLAnchorElement | undefined {
  const top = scrollY < 10 ? 0 : innerHeight / 2;
  const isBelow = (link: HTMLAnchorElement): boolean => link.getBoundingClientRect().top >= top;
  return direction === 1 ? (links.find(isBelow) ?? links[0]) : links.findLast((link) => !isBelow(link));
}

function currentLink(): HTMLAnchorElement | undefined {
  const { activeElement } = document;
  return headlines().find((link) => link === activeElement);
}

/** The button of the article that is chosen, else that of the page. */
function saveButton(): HTMLButtonElement | undefined {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-save]')].filter((one) =>
    one.checkVisibility(),
  );
  const chosen = currentLink()?.closest('article, li');
  return buttons.find((button) => chosen?.contains(button)) ?? (chosen ? undefined : buttons[0]);
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('main input[type=search], .find input');
  field?.focus();
  field?.select();
}

/** Switches single keys on or off. */
function setShortcuts(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, 'off');
  } catch {
    // Storage is closed to this page: the choice is lost with it.
  }
}

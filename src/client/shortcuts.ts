/** What single keys do, by the place of the key: an Arabic layout has no j. */
const CODES: Readonly<Record<string, Shortcut>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyO: 'open',
  KeyS: 'save',
  Slash: 'search',
};

export type Shortcut = 'next' | 'previous' | 'open' | 'save' | 'search' | 'help';

/** The parts of a keyboard event that decide. */
export type PressedKey = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** Returns what a key asks for; nothing with a modifier, or while a letter is being composed. */
export function shortcutOf(key: PressedKey): Shortcut | undefined {
  if (key.ctrlKey || key.altKey || key.metaKey || key.isComposing) return undefined;
  if (key.shiftKey) return key.code === 'Slash' ? 'help' : undefined;
  return Object.hasOwn(CODES, key.code) ? CODES[key.code] : undefined;
}

/** Holds «off» where single keys are switched off. */
export const KEYS_OFF = `nuqta-keys ${import.meta.env.BASE_URL}`;

/** Returns false where the reader has switched single keys off. */
export function hasShortcuts(): boolean {
  try {
    return localStorage.getItem(KEYS_OFF) !== 'off';
  } catch {
    return true;
  }
}

/** Listens to single keys: silent in fields and in dialogs, so that nobody's writing is taken for a command. */
export function startShortcuts(run: (shortcut: Shortcut) => void): void {
  addEventListener('keydown', (event) => {
    const shortcut = event.defaultPrevented ? undefined : shortcutOf(event);
    if (shortcut === undefined || isWriting(event.target) || document.querySelector('dialog[open]')) return;
    if (!hasShortcuts()) return;
    event.preventDefault();
    run(shortcut);
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role=textbox], audio, video') !== null)
  );
}

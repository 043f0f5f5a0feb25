import { startShortcuts } from './shortcuts.ts';
import { noteVisit } from './visits.ts';

/**
 * Starts the tools that few pages need: each is a file of its own, asked for only where it has something to do. If a
 * newer site no longer has the file, the page is as it is without the tool.
 */
export function startReaderTools(): void {
  const before = noteVisit();
  const since = document.querySelector<HTMLElement>('[data-newest]');
  if (since && before !== undefined) lazily(import('./since-visit.ts'), ({ showSince }) => showSince(since, before));
  const follow = document.querySelector<HTMLButtonElement>('[data-follow]');
  if (follow) lazily(import('./follow-button.ts'), ({ startFollowButton }) => startFollowButton(follow));
  const shelf = document.querySelector<HTMLElement>('[data-shelf]');
  // `theme.js` has looked whether anything is followed.
  if (shelf && 'followed' in document.documentElement.dataset)
    lazily(import('./follow-shelf.ts'), ({ fillShelf }) => fillShelf(shelf));
  const device = document.querySelector<HTMLElement>('[data-device]');
  if (device) lazily(import('./device-page.ts'), ({ startDevicePage }) => startDevicePage(device));
  startKeys();
  startQuoting();
  keepInstallQuiet();
}

/** A browser that can install the newspaper asks nobody by itself: its question is kept for the button of one page. */
function keepInstallQuiet(): void {
  const line = document.querySelector<HTMLElement>('[data-install]');
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (line) lazily(import('./install-button.ts'), ({ offerInstall }) => offerInstall(line, event));
  });
}

/** The keys are heard at once; what they do comes with the first one. */
function startKeys(): void {
  startShortcuts((shortcut) => lazily(import('./keys.ts'), ({ runShortcut }) => runShortcut(shortcut)));
  const button = document.querySelector<HTMLElement>('[data-keys]');
  // A device without a keyboard needs no such sheet.
  if (!button || !matchMedia('(any-hover: hover)').matches) return;
  button.hidden = false;
  button.addEventListener('click', () => lazily(import('./keys.ts'), ({ openHelp }) => openHelp()));
}

/** Asked for when something is selected: before it can be copied. */
function startQuoting(): void {
  const article = document.querySelector('article.art');
  if (!article) return;
  const load = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', load);
    lazily(import('./quote.ts'), ({ startQuotes }) => startQuotes(article));
  };
  document.addEventListener('selectionchange', load);
}

function lazily<T>(tool: Promise<T>, start: (tool: T) => unknown): void {
  tool.then(start).catch(() => undefined);
}

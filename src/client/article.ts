import { canonicalAddress } from './copy-buttons.ts';
import { startListening } from './listen.ts';
import { startMarginNotes } from './margin-notes.ts';
import { startSaveButton } from './save-button.ts';
import { startTextSize } from './text-size.ts';

/** Starts the scripts of article pages: the reader's tools, margin notes, embeds. Does nothing on other pages. */
export function startArticle(status: (text: string) => void): void {
  startMarginNotes();
  startEmbeds();
  // Few newspapers have comments.
  if (document.querySelector('[data-comments]'))
    import('./comments.ts').then(({ startComments }) => startComments()).catch(() => undefined);
  startShareRow();
  startTextSize(status);
  startListening(status);
  startSaveButton(status);
  startTools();
}

/** Shows the buttons of embeds; nothing is requested from the provider before a press. */
function startEmbeds(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('.embed[data-frame]')) {
    const button = figure.querySelector('button');
    const source = figure.dataset['frame'];
    if (!button || !source) continue;
    button.hidden = false;
    button.addEventListener('click', () =>
      import('./embeds.ts').then(({ openEmbed }) => openEmbed(figure, source)).catch(() => undefined),
    );
  }
}

/** Shows the buttons of the row that the device can do: its own sheet, and the copying of the address. */
function startShareRow(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.share-row button')) {
    const isSheet = 'share' in button.dataset;
    const item = button.closest('li');
    if (!item || (isSheet && !('share' in navigator))) continue;
    item.hidden = false;
    if (isSheet) button.addEventListener('click', openShareSheet);
  }
}

/** The reader may close the sheet; that is not an error. */
function openShareSheet(): void {
  navigator.share({ url: canonicalAddress(), title: document.title }).catch(() => undefined);
}

/** Shows the tool rail, with the device's share sheet if there is one. */
function startTools(): void {
  for (const tools of document.querySelectorAll<HTMLElement>('[data-tools]')) {
    const share = tools.querySelector<HTMLButtonElement>('[data-share]');
    const copy = tools.querySelector<HTMLButtonElement>('[data-copy]');
    tools.querySelector('[data-print]')?.addEventListener('click', () => print());
    if (share && 'share' in navigator) {
      share.hidden = false;
      if (copy) copy.classList.add('rail-only');
      share.addEventListener('click', openShareSheet);
    }
    tools.hidden = false;
  }
}

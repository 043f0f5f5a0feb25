import { canonicalAddress } from './copy-buttons.ts';
import { startEmbeds } from './embeds.ts';
import { startListening } from './listen.ts';
import { startMarginNotes } from './margin-notes.ts';
import { startSaveButton } from './save-button.ts';
import { startTextSize } from './text-size.ts';

/** Starts the scripts of article pages: the reader's tools, margin notes, embeds. Does nothing on other pages. */
export function startArticle(status: (text: string) => void): void {
  startMarginNotes();
  startEmbeds();
  startTextSize(status);
  startListening(status);
  startSaveButton(status);
  startTools();
}

/** Shows the tool rail, with the device's share sheet if there is one. */
function startTools(): void {
  for (const tools of document.querySelectorAll<HTMLElement>('[data-tools]')) {
    const share = tools.querySelector<HTMLButtonElement>('[data-share]');
    const copy = tools.querySelector<HTMLButtonElement>('[data-copy]');
    tools.querySelector('[data-print]')?.addEventListener('click', () => print());
    if (share && 'share' in navigator) {
      share.hidden = false;
      if (copy) copy.classList.add('wide-only');
      // The reader may close the sheet; that is not an error.
      share.addEventListener('click', () =>
        navigator.share({ url: canonicalAddress(), title: document.title }).catch(() => undefined),
      );
    }
    tools.hidden = false;
  }
}

import { canonicalAddress } from './copy-buttons.ts';
import { startEmbeds } from './embeds.ts';
import { startListening } from './listen.ts';
import { startMarginNotes } from './margin-notes.ts';
import { startSaveButton } from './save-button.ts';
import { startTextSize } from './text-size.ts';

/** Starts what an article's page has beyond the others: the reader's tools, margin notes, embeds. Nothing elsewhere. */
export function startArticle(status: (text: string) => void): void {
  startMarginNotes();
  startEmbeds();
  startTextSize(status);
  startListening(status);
  startSaveButton(status);
  startTools();
}

/** Shows the rail of tools, with the device's own sheet for sharing where it has one. */
function startTools(): void {
  for (const tools of document.querySelectorAll<HTMLElement>('[data-tools]')) {
    const share = tools.querySelector<HTMLButtonElement>('[data-share]');
    const copy = tools.querySelector<HTMLButtonElement>('[data-copy]');
    tools.querySelector('[data-print]')?.addEventListener('click', () => print());
    if (share && 'share' in navigator) {
      share.hidden = false;
      if (copy) copy.classList.add('wide-only');
      // The reader may close the sheet: that is no fault.
      share.addEventListener('click', () =>
        navigator.share({ url: canonicalAddress(), title: document.title }).catch(() => undefined),
      );
    }
    tools.hidden = false;
  }
}

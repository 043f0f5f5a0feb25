import { onSavedChange, type SavedArticle, savedArticles, toggleSaved } from './saved-articles.ts';
import { showCount } from './show-count.ts';

/** Shows the buttons of the reading list: they open the articles that the reader saved on this device. */
export function startReadingList(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-reading-list]');
  const dialog = document.querySelector<HTMLDialogElement>('.saved');
  const list = dialog?.querySelector('ul');
  if (!dialog || !list || !dialog.showModal) return;
  const show = () => {
    const articles = savedArticles();
    for (const button of buttons) {
      button.toggleAttribute('data-full', articles.length > 0);
      showCount(button, articles.length);
    }
    list.replaceChildren(...articles.map((article) => row(article, dialog)));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      show();
      dialog.showModal();
    });
  // The content fills the dialog, so a click on the dialog itself is outside.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  onSavedChange(show);
  show();
  for (const button of buttons) button.hidden = false;
}

function row(article: SavedArticle, dialog: HTMLDialogElement): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = article.href;
  link.textContent = article.title;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = dialog.dataset['remove'] ?? '';
  remove.setAttribute('aria-label', `${remove.textContent}: ${article.title}`);
  remove.addEventListener('click', () => {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    const place = next?.querySelector('a')?.pathname;
    toggleSaved(article);
    // The list is rendered again: move the focus to the neighbour, or to the close button.
    const links = [...dialog.querySelectorAll('a')];
    (links.find(({ pathname }) => pathname === place) ?? dialog.querySelector('button'))?.focus();
  });
  item.append(link, remove);
  return item;
}

import { onSavedChange, type SavedArticle, savedArticles, toggleSaved } from './saved-articles.ts';

/** Shows the button of the reading list: it opens the articles that the reader saved on this device. */
export function startReadingList(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-reading-list]');
  const dialog = document.querySelector<HTMLDialogElement>('.saved');
  const list = dialog?.querySelector('ul');
  if (!button || !dialog || !list || !dialog.showModal) return;
  const show = () => {
    const articles = savedArticles();
    button.toggleAttribute('data-full', articles.length > 0);
    list.replaceChildren(...articles.map((article) => row(article, dialog)));
  };
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
  button.hidden = false;
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

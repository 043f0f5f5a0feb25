import { markedText } from './marked-text.ts';
import { onSavedChange, savedArticles, toggleSaved } from './saved-articles.ts';
import { showCount } from './show-count.ts';

/** Shows the button that saves this article for later; it is pressed while the article is in the list. */
export function startSaveButton(status: (text: string) => void): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save]');
  const headline = document.querySelector('h1');
  const title = headline ? markedText(headline).trim() : '';
  if (!button || title === '') return;
  const article = { href: location.pathname, title };
  const show = () => {
    const saved = savedArticles();
    const isSaved = saved.some(({ href }) => href === article.href);
    showCount(button, saved.length);
    button.setAttribute('aria-pressed', String(isSaved));
    button.setAttribute('aria-label', button.dataset[isSaved ? 'on' : 'off'] ?? '');
  };
  button.addEventListener('click', () => {
    const isSaved = toggleSaved(article);
    status(button.dataset[isSaved === undefined ? 'failed' : isSaved ? 'saved' : 'removed'] ?? '');
  });
  onSavedChange(show);
  show();
  button.hidden = false;
}

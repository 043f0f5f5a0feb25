import { markedText } from './marked-text.ts';
import { onSavedChange, savedArticles } from './saved-articles.ts';
import { showCount } from './show-count.ts';

/**
 * Shows the button that saves this article for later; it is pressed while the article is in the list. What saves comes
 * with the first press, or at once on the page of a saved article.
 */
export function startSaveButton(status: (text: string) => void): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save]');
  const headline = document.querySelector('h1');
  const title = headline ? markedText(headline).trim() : '';
  if (!button || title === '') return;
  const article = { href: location.pathname, title };
  const words = button.dataset;
  let isSaved = false;
  const show = () => {
    const saved = savedArticles();
    isSaved = saved.some(({ href }) => href === article.href);
    showCount(button, saved.length);
    button.setAttribute('aria-pressed', String(isSaved));
    button.setAttribute('aria-label', words[isSaved ? 'on' : 'off'] ?? '');
  };
  button.addEventListener('click', () =>
    import('./saving.ts')
      .then(({ save, openSaved }) => save(article, words, status).then(() => openSaved(article)))
      .catch(() => status(words['failed'] ?? '')),
  );
  onSavedChange(show);
  show();
  if (isSaved)
    import('./saving.ts').then(
      ({ openSaved }) => openSaved(article),
      () => undefined,
    );
  button.hidden = false;
}

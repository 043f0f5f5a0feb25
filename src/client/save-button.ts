import { keepSaved } from './keep-saved.ts';
import { markedText } from './marked-text.ts';
import { startReadingPlace } from './reading-place.ts';
import { onSavedChange, savedArticles, toggleSaved, updateSaved } from './saved-articles.ts';
import { showCount } from './show-count.ts';

/** Shows the button that saves this article for later; it is pressed while the article is in the list. */
export function startSaveButton(status: (text: string) => void): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save]');
  const headline = document.querySelector('h1');
  const title = headline ? markedText(headline).trim() : '';
  if (!button || title === '') return;
  const article = { href: location.pathname, title, ...aboutPage() };
  const show = () => {
    const saved = savedArticles();
    const isSaved = saved.some(({ href }) => href === article.href);
    showCount(button, saved.length);
    button.setAttribute('aria-pressed', String(isSaved));
    button.setAttribute('aria-label', button.dataset[isSaved ? 'on' : 'off'] ?? '');
  };
  button.addEventListener('click', async () => {
    const isSaved = toggleSaved(article);
    status(button.dataset[isSaved === undefined ? 'failed' : isSaved ? 'saved' : 'removed'] ?? '');
    if ((await keepSaved()) === 'full') status(button.dataset['noRoom'] ?? '');
  });
  onSavedChange(show);
  // What a card could not know.
  updateSaved(article.href, article);
  startReadingPlace(article.href);
  show();
  button.hidden = false;
}

/** Returns section and minutes, as the page has them for search engines. */
function aboutPage(): { readonly section?: string; readonly minutes?: number } {
  const section = document.querySelector('.crumbline .k')?.textContent?.trim();
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const minutes = Number(/"timeRequired":"PT(\d+)M"/.exec(data)?.[1]);
  return { ...(section ? { section } : {}), ...(minutes > 0 ? { minutes } : {}) };
}

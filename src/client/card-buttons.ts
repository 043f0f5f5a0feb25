import { markedText } from './marked-text.ts';
import { onSavedChange, savedArticles } from './saved-articles.ts';
import { showCount } from './show-count.ts';

/**
 * Puts a button that saves its article on each card with a line for it, and shows on the links to the reader's list how
 * many articles are in it. The link of the masthead has the icon and the words.
 */
export function startCardButtons(status: (text: string) => void): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-reading-list]')];
  const like = document.querySelector<HTMLElement>('.mast [data-reading-list]');
  if (!like) return;
  const icon = like.querySelector('svg');
  const words = like.dataset;
  const shown: (() => void)[] = [];
  let saved = new Set(savedArticles().map(({ href }) => href));
  for (const line of document.querySelectorAll('article:not(.art) .m')) {
    const card = line.closest('article');
    const link = card?.querySelector<HTMLAnchorElement>('.h a');
    if (!link || !icon) continue;
    const title = markedText(link).trim();
    const section = card?.querySelector('.k')?.firstChild?.textContent?.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool card-save';
    button.append(icon.cloneNode(true));
    shown.push(() => {
      const isOn = saved.has(link.pathname);
      button.setAttribute('aria-pressed', String(isOn));
      button.setAttribute('aria-label', `${words[isOn ? 'on' : 'off']}: ${title}`);
    });
    const article = { href: link.pathname, title, ...(section ? { section } : {}) };
    // What saves comes with the first press.
    button.addEventListener('click', () =>
      import('./saving.ts').then(({ save }) => save(article, words, status)).catch(() => status(words['failed'] ?? '')),
    );
    line.append(button);
  }
  const show = () => {
    saved = new Set(savedArticles().map(({ href }) => href));
    for (const one of links) {
      one.toggleAttribute('data-full', saved.size > 0);
      showCount(one, saved.size);
    }
    for (const one of shown) one();
  };
  onSavedChange(show);
  show();
}
